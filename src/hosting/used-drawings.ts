const DRAWING = /<(symbol|pattern)\b[^>]*? id="([^"]+)"[^>]*>.*?<\/\1>\s*/gs;

/** A part of a drawing that holds nothing, with an end of its own. */
const EMPTY = /<(use|path|rect|circle)\b([^>]*[^/>])><\/\1>/g;

/** Where a page says by its id which drawing it shows. */
const SHOWN = /href="#([^"]+)"|url\(#([^)]+)\)/g;

function shownOn(html: string): Set<string> {
  return new Set([...html.matchAll(SHOWN)].map(([, used, painted]) => used ?? painted ?? ""));
}

/** What held drawings, when none of them is left. */
const EMPTY_SPRITE = /<svg class="hidden"[^>]*>\s*<\/svg>\s*/g;

/**
 * A page with only the drawings that something on it shows: every page carries the same signs and
 * patterns, and shows few of them. What is empty is written in short.
 *
 * @param isDrawn whether a program of the page may show any drawing
 */
export function trimDrawings(html: string, isDrawn: boolean): string {
  const short = html.replaceAll(EMPTY, "<$1$2/>");
  if (isDrawn) return short;
  const shown = shownOn(html);
  const used = short.replace(DRAWING, (drawing, _, id: string) => (shown.has(id) ? drawing : ""));
  return used.replace(EMPTY_SPRITE, "");
}

const DRAWING = /<(symbol|pattern)\b[^>]*? id="([^"]+)"[^>]*>.*?<\/\1>\s*/gs;

/** A script that makes `use` elements may show any drawing. */
const MAKES_USES = /["'`]use["'`]/;

/**
 * A page with only the drawings that something on it shows: every page carries the same signs and
 * patterns, and shows few of them.
 *
 * @param scripts text of the scripts that the page loads
 */
export function trimDrawings(html: string, scripts: string): string {
  if (MAKES_USES.test(scripts)) return html;
  return html.replace(DRAWING, (drawing, _, id: string) =>
    html.includes(`href="#${id}"`) || html.includes(`url(#${id})`) ? drawing : "",
  );
}

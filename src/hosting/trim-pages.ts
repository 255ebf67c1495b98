import { namesOn } from "./page-names.ts";
import { putTogether, takeApart } from "./page-parts.ts";
import { programOf, programsOf } from "./page-programs.ts";
import { policyHash, trimPolicy } from "./trim-policy.ts";
import { trimSpace } from "./trim-space.ts";
import { trimDrawings } from "./used-drawings.ts";
import { usedStyles } from "./used-styles.ts";

/** What Astro writes after the end of a page, of a part of it that asks for no frame of its own. */
const AFTER_THE_END = /<\/body>(\s*)<\/html>\s*(\S.*)$/s;

/** A page that holds everything which it is made of: nothing may follow its end. */
export function endedOnce(html: string): string {
  return html.replace(AFTER_THE_END, (_, space: string, rest: string) => {
    return `${rest.trim()}</body>${space}</html>`;
  });
}

/** Trims pages of a site, one after the other. */
export type PageTrimmer = (html: string) => string;

/**
 * A page is trimmed to the drawings and styles that it uses, and to a policy that allows just what
 * stands in it.
 *
 * @param scripts text of the site’s script files by their names
 */
export function pageTrimmer(scripts: ReadonlyMap<string, string>): PageTrimmer {
  const loadedOn = programsOf(scripts);
  return (html) => {
    const { shell, inside } = takeApart(html);
    const own = inside.filter(({ kind }) => kind === "program").map(({ text }) => text);
    const programs = [...own.map(programOf), ...loadedOn(shell + own.join(" "))];
    const isDrawn = programs.some(({ draws }) => draws);
    const trimmed = trimDrawings(trimSpace(endedOnce(shell)), isDrawn);
    const names = namesOn(trimmed);
    const uses = (name: string): boolean =>
      names.has(name) || programs.some(({ words }) => words.has(name));
    const now = inside.map((one) => {
      return one.kind === "style" ? { ...one, text: usedStyles(one.text, uses) } : one;
    });
    const hashes = new Map(
      inside.flatMap(({ kind, text }, at) =>
        // No browser runs data, and each page has its own: nothing of it is to be remembered.
        kind === "data" ? [] : [[policyHash(text), policyHash(now[at]?.text ?? "")] as const],
      ),
    );
    return putTogether({ shell: trimPolicy(trimmed, hashes), inside: now });
  };
}

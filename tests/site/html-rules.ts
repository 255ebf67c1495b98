import { HtmlValidate } from "html-validate";
import type { HTMLElement } from "node-html-parser";
import { sourceOf } from "./source-of.ts";

/** The program that judges the code of pages, by the rules of the HTML standard. */
export const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Astro writes void elements, attributes and long lines its own valid way.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // The site's own words decide how long a title is.
    "long-title": "off",
    // Printed texts keep the spaces and telephone-like figures that the source prints.
    "tel-non-breaking": "off",
  },
});

/**
 * What the validator finds on a page, and where that comes from:
 * "12:3 rule: message (content/pages/about.mdx:4)".
 */
export async function codeFaults(
  html: string,
  page: string,
  contentDir?: string,
): Promise<string[]> {
  const report = await validator.validateString(html, page);
  return report.results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message, offset }) => {
      const tag = html.lastIndexOf("<", offset);
      const source = sourceOf(html.slice(tag, offset + 400), contentDir, page);
      return `${line}:${column} ${ruleId}: ${message} (${source})`;
    }),
  );
}

/** Whether anything stands after the end of a page, which no validator but the Nu one asks. */
export function afterTheEnd(html: string): string {
  return html.slice(html.lastIndexOf("</html>") + "</html>".length).trim();
}

/** Tables without a caption. */
export function withoutCaption(root: HTMLElement): string[] {
  return root
    .querySelectorAll("table")
    .filter((table) => !table.querySelector("caption")?.text.trim())
    .map((table) => table.outerHTML.slice(0, 160));
}

/** Charts and other pictures that are neither named nor hidden from who cannot see them. */
export function silentPictures(root: HTMLElement): string[] {
  const named = (one: HTMLElement): boolean => {
    const by = one.getAttribute("aria-labelledby");
    const said = by ? root.getElementById(by)?.text : one.getAttribute("aria-label");
    return one.getAttribute("role") === "img" && Boolean(said?.trim());
  };
  return root
    .querySelectorAll("svg")
    .filter((one) => !one.closest("[aria-hidden=true], [hidden]") && !named(one))
    .map((one) => one.outerHTML.slice(0, 160));
}

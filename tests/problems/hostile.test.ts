import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/load/check-files.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { SMALL_PLAN } from "./small-plan.ts";

/** What no text of a plan holds, each by the kind of harm it would do. */
const HOSTILE: Readonly<Record<string, string>> = {
  "a script": "<script>alert(1)</script>",
  "a picture that runs": '<img src="x" onerror="alert(1)">',
  "a drawing that runs": '<svg onload="alert(1)">',
  "a frame": '<iframe src="https://example.org"></iframe>',
  "a form": '<form action="https://example.org"><input></form>',
  "a style": "<style>*{display:none}</style>",
  "a comment that hides": "<!-- hidden -->",
  "a link that runs": "[more](javascript:alert(1))",
  "a link that runs, in capitals": "[more of it](JaVaScRiPt:alert(1))",
  "a link with data": "[more of it](data:text/html;base64,PHNjcmlwdD4=)",
  "a link to a file": "[more of it](file:///etc/passwd)",
  "a link with a password": "[more of it](https://user:word@example.org/)",
  "a picture of others": "![one](https://example.org/a.png)",
  "a picture that tells who reads": "![](//example.org/a.gif)",
  "words that read backwards": "good \u202Edab\u202C",
  "words kept apart by isolates": "good \u2066bad\u2069",
  "a space of no width": "go\u200Bod",
  "a joiner of no width": "go\u200Dod",
  "a mark of byte order": "go\uFEFFod",
  "letters of tags": "good\u{E0041}\u{E0042}",
  "a soft hyphen": "quin\u00ADquennial",
  "letters joined by a PDF": "of\uFB01cer",
  "a bell": "go\u0007od",
  "an escape of a terminal": "go\u001B[2Jod",
  "a private letter": "go\uE000od",
  "a line end of its own": "go\u2028od",
};

type Files = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The field of a kind of content that takes the words, in Markdown, front matter or JSON. */
const PLACES: Readonly<
  Record<string, readonly [path: string, put: (text: string, words: string) => string]>
> = {
  "an update's text": [
    "updates/2031-06/ferry-pass.md",
    (text, words) => `${text}\nAnd ${words} here.\n`,
  ],
  "a term's meaning": ["glossary/neet.md", (text, words) => `${text}\nAnd ${words} here.\n`],
  "a page's text": ["pages/about.mdx", (text, words) => `${text}\nAnd ${words} here.\n`],
  "a report's title": [
    "reports/2031-06.md",
    (text, words) =>
      text.replace("First Progress Report", JSON.stringify(`A ${words}`).slice(1, -1)),
  ],
  "a milestone's wording": [
    "milestones/1/youth-panel.md",
    (text, words) => text.replace("A youth panel", JSON.stringify(`A ${words}`).slice(1, -1)),
  ],
  "a plan's name": [
    "plan.json",
    (text, words) => text.replace("Gull Isle Report Card", JSON.stringify(words).slice(1, -1)),
  ],
  "an indicator's quotation": [
    "indicators/ferry-use.json",
    (text, words) => text.replace("300 young people", JSON.stringify(words).slice(1, -1)),
  ],
};

const CASES = Object.entries(PLACES).flatMap(([place, [path, put]]) =>
  Object.entries(HOSTILE).map(([harm, words]) => [harm, place, path, put, words] as const),
);

function checked(path: string, text: string): readonly string[] {
  const files: Files = new Map(
    Object.entries({ ...SMALL_PLAN, [path]: text }).map(([one, words]) => [one, bytes(words)]),
  );
  const inputs = [...files].map(([one, content]) => ({ path: one, bytes: content }));
  return checkFiles(inputs, "content").problems.map(describeProblem);
}

describe("hostile words", () => {
  test.each(CASES)("%s in %s is refused at its file", (_, __, path, put, words) => {
    const before = SMALL_PLAN[path] ?? "";
    const after = put(before, words);
    expect(after).not.toBe(before);
    const told = checked(path, after).filter((one) => one.startsWith(`content/${path}:`));
    expect(told).not.toEqual([]);
    // What is told goes to a terminal and into a comment: it holds no sign that would act there.
    expect(told.join("\n")).not.toMatch(/[\u0007\u001B\u202A-\u202E\u2066-\u2069]/);
  });

  test("are more than 150", () => {
    expect(CASES.length).toBeGreaterThan(150);
  });
});

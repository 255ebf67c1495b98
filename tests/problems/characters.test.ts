import { describe, expect, test } from "vitest";
import { KINDS } from "../../src/kinds/kinds.ts";
import { readFile } from "../../src/load/read-file.ts";
import { SMALL_PLAN } from "./small-plan.ts";

/** Signs that deceive, or that nobody finds by searching: what they are, the sign, what is told. */
const SIGNS: readonly (readonly [name: string, sign: string, code: string])[] = [
  ["right-to-left override", "\u202E", "character-direction"],
  ["isolate", "\u2066", "character-direction"],
  ["left-to-right mark", "\u200E", "character-direction"],
  ["zero-width space", "\u200B", "character-strange"],
  ["zero-width joiner", "\u200D", "character-strange"],
  ["word joiner", "\u2060", "character-strange"],
  ["tag letter", "\u{E0041}", "character-strange"],
  ["variation selector", "\uFE0F", "character-strange"],
  ["filler", "\u3164", "character-strange"],
  ["replacement character", "\uFFFD", "character-strange"],
  ["private letter", "\uE000", "character-strange"],
  ["escape", "\u001B", "character-strange"],
  ["line separator", "\u2028", "character-strange"],
  ["soft hyphen", "\u00AD", "character-soft-hyphen"],
  ["ligature", "\uFB01", "character-ligature"],
  ["no-break space", "\u00A0", "character-space"],
  ["thin space", "\u2009", "character-space"],
  ["styled letter", "\u{1D400}", "character-styled"],
  ["wide letter", "\uFF21", "character-styled"],
  ["Cyrillic letter", "\u0430", "character-mixed"],
  ["accent written apart", "e\u0301", "character-apart"],
];

function codes(path: string, text: string): string[] {
  const { problems } = readFile(`content/${path}`, path, new TextEncoder().encode(text));
  return problems.map((one) => `${one.path}:${one.line} ${one.code}`);
}

/** Every text field of a file: the line that it stands on, and the file with a sign in it. */
function withSign(text: string, sign: string): { line: number; text: string }[] {
  const lines = text.split("\n");
  return lines.flatMap((words, at) => {
    const match = /[A-Za-z]{3}/.exec(
      words.replace(/^[\s\-"]*\w+"?: /, (key) => " ".repeat(key.length)),
    );
    if (!match) return [];
    const place = match.index + 2;
    const changed = `${words.slice(0, place)}${sign}${words.slice(place)}`;
    return [{ line: at + 1, text: lines.with(at, changed).join("\n") }];
  });
}

const FILES = Object.entries(SMALL_PLAN);

test("every text of every kind is looked at, and the sign told at its line", () => {
  let turn = 0;
  for (const [path, text] of FILES) {
    for (const [, sign, code] of SIGNS.slice(turn).concat(SIGNS.slice(0, turn))) {
      const places = withSign(text, sign);
      const one = places[turn++ % places.length];
      if (one) expect(codes(path, one.text)).toContain(`content/${path}:${one.line} ${code}`);
      turn %= SIGNS.length;
    }
  }
});

describe.each(SIGNS)("%s", (_, sign) => {
  test("is refused where it is written as a number", () => {
    const number = sign.replace(/[^ -~]/gu, (letter) =>
      [...Array(letter.length).keys()]
        .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`)
        .join(""),
    );
    const plan = SMALL_PLAN["plan.json"] ?? "";
    const json = plan.replace('"place": "Gull', `"place": "Gu${number}ll`);
    expect(json).not.toBe(plan);
    expect(codes("plan.json", json)).not.toEqual([]);
    const page = SMALL_PLAN["pages/about.mdx"] ?? "";
    const yaml = page.replace(/title: "(\w)/, `title: "$1${number}`);
    expect(yaml).not.toBe(page);
    expect(codes("pages/about.mdx", yaml)).not.toEqual([]);
    const entity = sign.replace(/[^ -~]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
    const told = codes(
      "glossary/neet.md",
      `${SMALL_PLAN["glossary/neet.md"] ?? ""}\nWo${entity}rd.\n`,
    );
    expect(told).not.toEqual([]);
  });
});

test.each(["&shy;", "&#8203;", "&#x202E;", "&nbsp;", "&zwj;", "&eacute;", "&amp;", "&lt;"])(
  "%s between the keys is refused, and the sign to write is told",
  (name) => {
    const page = (SMALL_PLAN["pages/about.mdx"] ?? "").replace(/title: "(\w)/, `title: "$1${name}`);
    expect(codes("pages/about.mdx", page)).toEqual(["content/pages/about.mdx:2 character-by-name"]);
    const plan = (SMALL_PLAN["plan.json"] ?? "").replace('"place": "Gull', `"place": "Gu${name}ll`);
    expect(codes("plan.json", plan)).toContainEqual(expect.stringMatching(/ character-by-name$/));
  },
);

test.each(["R&D; and", "Q&A;", "T&Cs; others", "this & that;"])("%s may be written", (words) => {
  const page = SMALL_PLAN["pages/about.mdx"] ?? "";
  expect(codes("pages/about.mdx", page.replace(/title: "/, `title: "${words} `))).toEqual([]);
});

test.each([
  ["points on one line", `${"- ".repeat(3000)}x`],
  ["numbered points", `${"1. ".repeat(9)}x`],
  ["quotations", `${"> ".repeat(3000)}x`],
  ["both in turn", `${"> - ".repeat(5)}x`],
  ["points set in", [...Array(90).keys()].map((at) => `${"  ".repeat(at)}- a`).join("\n")],
])("lists and quotations without end are refused at their line: %s", (_, words) => {
  const path = "glossary/neet.md";
  const text = SMALL_PLAN[path] ?? "";
  const told = codes(path, `${text}\n${words}\n`);
  expect(told).toEqual([expect.stringMatching(/ text-too-deep$/)]);
  const line = Number(/:(\d+)/.exec(told[0] ?? "")?.[1]);
  expect(line).toBeGreaterThan(text.split("\n").length - 1);
});

test("half a character written as a number is refused", () => {
  const plan = (SMALL_PLAN["plan.json"] ?? "").replace('"Gull Isle"', '"Gull Isle\\ud800"');
  expect(codes("plan.json", plan)).toEqual([
    expect.stringMatching(/^content\/plan\.json:\d+ char/),
  ]);
});

test("what was copied from a PDF is told with the word to write", () => {
  const path = "glossary/neet.md";
  const text = `${SMALL_PLAN[path] ?? ""}\nThe e\uFB03cient \uFB01nal quin\u00ADquennial plan.\n`;
  const { problems } = readFile(path, path, new TextEncoder().encode(text));
  const remedies = problems.map((one) => one.remedy);
  expect(remedies).toContain("Type this again with the keyboard: efficient");
  expect(remedies).toContain("Type this again with the keyboard: quinquennial");
});

test.each(["café", "Zoë’s “plan” – £5m…", "Ġwann", "Łódź", "½", "naïve", "Привет", "日本"])(
  "%s may be written",
  (words) => {
    const path = "glossary/neet.md";
    expect(codes(path, `${SMALL_PLAN[path] ?? ""}\n${words}.\n`)).toEqual([]);
  },
);

test.each([
  "https://user:pw@example.org/",
  "https://www.rotherham.gov.uk@evil.example/",
  "http://user@example.org",
  "HTTPS://a:b@example.org",
])("a link with an account in its address is refused: %s", (address) => {
  const path = "glossary/neet.md";
  const text = `${SMALL_PLAN[path] ?? ""}\n[The council’s page](${address})\n`;
  expect(codes(path, text)).toEqual([expect.stringMatching(/ link-(?:account|strange)$/)]);
});

test("every kind is there to be tried, or shares its form with one that is", () => {
  const tried = KINDS.filter((kind) => FILES.some(([path]) => kind.pattern.test(path)));
  expect(new Set(tried.map((kind) => kind.format))).toEqual(new Set(["json", "markdown", "mdx"]));
});

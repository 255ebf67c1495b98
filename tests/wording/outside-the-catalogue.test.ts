import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { EN_GB } from "../../src/wording/catalogue/en-GB.ts";
import { filesBelow, roomOf, type SourceFile } from "../architecture/source-files.ts";

/** Rooms that make what the public reads, files of data too. All that they say is in the catalogue. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...["charts", "client", "components", "layouts", "maps", "markdown", "pages", "papers"],
  ...["public-data", "search", "search-index", "social", "views", "wording"],
]);

/**
 * The officers’ own corners of these rooms, which speak one language, as their form, their messages
 * and their workbooks do: comments on a proposal, links to edit, the check of a workbook, and the
 * room of components with its made-up examples. `search/` has lists of single words besides.
 */
const OFFICERS: readonly RegExp[] = [
  /^src\/views\/(?:change-|readers-notice|read-again|waiting-note|new-file-links|edit-places)/,
  /^src\/views\/(?:problem-summary|upload-summary)/,
  /^src\/(?:pages\/check-figures\/|client\/check-figures|wording\/workbook)/,
  /^src\/charts\/description-check/,
  /^src\/pages\/_style|\.examples\.ts$|\/made-up\.ts$/,
  /^src\/search\/(?:query|joined-words)/,
];

/** What only machines read: kinds of files, names of fonts, programs and themes, rules for a browser. */
const FOR_MACHINES: readonly RegExp[] = [
  /charset=|^width=device-width|^img-src |^Preferred-Languages/,
  /^Population and society$|^Data theme$|^place, page, hash$|sans-serif|^Atkinson Hyperlegible|^Report Card$|^JSON Schema$|^node verify/,
  /--|^addEventListener|^for\(|^\[words left out$/,
];

/** Words with a space between them, and not the coordinates of a drawing. */
const WORDS = /[\p{L}’']{2,}[,:;]?\s+\p{L}{2,}/u;

/** What says no words to a reader: imports, classes, and what is thrown at a developer. */
function isSilent(node: ts.Node): boolean {
  const isClass = ts.isJsxAttribute(node) && node.name.getText() === "class";
  return isClass || ts.isImportDeclaration(node) || ts.isThrowStatement(node);
}

/** Words that a reader sees, and no markup around them. */
function isPhrase(text: string): boolean {
  const shown = text.replace(/<[^>]*>/g, "");
  return WORDS.test(shown) && !FOR_MACHINES.some((rule) => rule.test(text.trim()));
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("")];
}

/** The phrases in a piece of code. */
function phrasesIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    found.push(...wordsOf(node).filter(isPhrase));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("code.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const FENCE = /^---\n(.*?)\n---\n(.*)$/s;
const NO_TEXT = /<!--.*?-->|<!doctype[^>]*>|<(script|style)\b.*?<\/\1>/gis;

/** The phrases of a file; of a template its code and what it shows. */
function phrasesOf({ path, text }: SourceFile): string[] {
  if (path.endsWith(".ts")) return phrasesIn(text);
  const [, code = "", shown = text] = FENCE.exec(text) ?? [];
  return [...phrasesIn(code), ...phrasesIn(`<>${shown.replace(NO_TEXT, "")}</>`)];
}

const isShown = ({ path }: SourceFile): boolean =>
  PUBLIC.has(roomOf(path)) &&
  !path.includes("/catalogue/") &&
  !OFFICERS.some((corner) => corner.test(path));

test("all that the public reads is in the catalogue", () => {
  const found = filesBelow("src")
    .filter(isShown)
    .flatMap((file) => phrasesOf(file).map((text) => `${file.path}: ${text}`));
  expect(found, "Move these phrases to src/wording/catalogue/.").toEqual([]);
});

test("styles write no words of one language", () => {
  const sheets = readdirSync("src/styles").map((name) =>
    readFileSync(`src/styles/${name}`, "utf8"),
  );
  const written = sheets.join("\n").matchAll(/\bcontent:([^;]*);/g);
  const texts = [...written].flatMap(([, value = ""]) => value.match(/"[^"]*"/g) ?? []);
  expect(texts.length).toBeGreaterThan(10);
  // Signs by number, and values of Sass, are no words.
  const words = texts.filter((text) => /\p{L}{2}/u.test(text.replace(/\\[\da-f]+|#\{.*?\}/g, "")));
  expect(words, "Move these words to src/wording/style-words.ts.").toEqual([]);
});

/** Names of levels and readers, which each plan has of its own. What is quoted is a key. */
const NAMES =
  /(?<![-/“\p{L}])(?:milestone|priority|priorities|action|member|councillor)s?(?![-:”\p{L}])/iu;

/** What the earlier plan itself calls its parts, or a paper prints: no name of the present plan. */
const OF_EARLIER_PLANS =
  /^(?:about-|all-actions|additional-|action-plan$|actions-|by-completion|completion-|column-(?:actions|priority)$|paper-lists-|milestones-of-year|no-action-plan|(?:table|column)-(?:earlier|improvement)-)/;

test("no phrase calls levels and readers by names that a plan may not have", () => {
  const named = Object.entries(EN_GB)
    .filter(([name]) => !OF_EARLIER_PLANS.test(name))
    .map(([name, text]) => `${name}: ${text.replace(/\{[^{}]*\}/g, "…")}`)
    .filter((line) => NAMES.test(line.slice(line.indexOf(": ") + 2)));
  expect(named, "Put {milestone}, {priority} … in their place.").toEqual([]);
});

test("every officers’ corner is still there", () => {
  const paths = filesBelow("src").map(({ path }) => path);
  expect(OFFICERS.filter((corner) => !paths.some((path) => corner.test(path)))).toEqual([]);
});

test("a phrase is seen in code and in a template", () => {
  const file = {
    path: "a.astro",
    text: '---\nconst a = "Two words";\n---\n<p>Three more words</p>',
    imports: [],
  };
  expect(phrasesOf(file)).toEqual(["Two words", "Three more words"]);
});

import ts from "typescript";
import { expect, test } from "vitest";
import { filesBelow, roomOf, type SourceFile } from "../architecture/source-files.ts";

/**
 * How many phrases of two words or more still stand in the code of each room, outside the catalogue.
 * When phrases move, lower the number; none may rise. What is only for messages, for data or for
 * those who publish is counted too: nobody has to tell the two apart to add one.
 */
const MOST: Readonly<Record<string, number>> = {
  charts: 30,
  components: 60,
  layouts: 20,
  pages: 150,
  views: 350,
  wording: 230,
};

/** Words with a space between them, and not the coordinates of a drawing. */
const WORDS = /[\p{L}’']{2,}[,:;]?\s+\p{L}{2,}/u;

/** What says no words to a reader: imports, and what is thrown at a developer. */
function isSilent(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isThrowStatement(node);
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
    found.push(...wordsOf(node).filter((text) => WORDS.test(text)));
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

/** Examples of components are of the house of styles, which residents never see. */
const isShown = ({ path }: SourceFile): boolean =>
  !path.endsWith(".examples.ts") && !path.includes("/catalogue/");

test("no more phrases stand outside the catalogue than before", () => {
  const files = filesBelow("src").filter(isShown);
  const found = Object.keys(MOST).map((room) => {
    const own = files.filter(({ path }) => roomOf(path) === room);
    return [room, own.flatMap(phrasesOf).length] as const;
  });
  const risen = found.filter(([room, count]) => count > (MOST[room] ?? 0));
  expect(risen, "Move new phrases to src/wording/catalogue/.").toEqual([]);
});

test("a phrase is seen in code and in a template", () => {
  const file = {
    path: "a.astro",
    text: '---\nconst a = "Two words";\n---\n<p>Three more words</p>',
    imports: [],
  };
  expect(phrasesOf(file)).toEqual(["Two words", "Three more words"]);
});

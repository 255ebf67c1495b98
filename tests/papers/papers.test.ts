import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allPapers } from "../../src/papers/all-papers.ts";
import type { Block, Paper, Piece, Words } from "../../src/papers/paper.ts";
import { setApart } from "../../src/papers/set-ahead.ts";
import { isSet, typeset } from "../../src/papers/typeset.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";
import { pdfFacts } from "../pdf/facts.ts";
import { uaFaults } from "../pdf/pdf-ua.ts";
import { readTags, textsIn, wordsIn } from "../pdf/tags.ts";

const MAKES = { full: (path: string) => `https://example.org${path}`, preview: false };

/** Letters alone: a line may end anywhere. */
const bare = (text: string): string => text.replace(/\s+/g, "");
const text = (piece: Piece): string => (typeof piece === "string" ? piece : piece.text);
const said = (words: Words): string => words.map(text).join("");

/** Whether a link leads to the definition of a count. */
const isCount = (link = ""): boolean => link.includes("/how-we-rate/counts/#count-");

/** Running text of a block, piece by piece. */
function piecesOf(block: Block): readonly Piece[] {
  if (block.kind === "paragraph") return block.words;
  if (block.kind === "bullets") return block.items.flat();
  return block.kind === "numbered" ? block.items.flatMap(({ words }) => words) : [];
}

/** The words of a block in the order in which they must be read out. */
function wordsOf(block: Block): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [said(block.words)];
  if (block.kind === "bullets") return block.items.map(said);
  if (block.kind === "numbered")
    return block.items.flatMap(({ number, words, note, items }) => [
      ...[number, said(words), note ?? ""],
      ...items,
    ]);
  if (block.kind === "bar") return block.figures.map(({ name, shown }) => `${name} ${shown}`);
  if (block.kind === "pictures") return block.rows.map(({ words }) => said(words));
  if (block.kind === "table")
    return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells)];
  return [];
}

/** Words of the paper that are not read out where they stand. */
function notReadInOrder(paper: Paper, read: string): string[] {
  let at = 0;
  const contents = paper.blocks.findIndex(({ kind }) => kind === "contents");
  const parts = paper.blocks.slice(contents + 1).flatMap(wordsOf);
  return [paper.title, ...parts].map(bare).filter((words) => {
    const found = read.indexOf(words, at);
    if (found !== -1) at = found + words.length;
    return found === -1;
  });
}

describe.each([
  ["real plan", REAL],
  ["fixture plan", FICTIONAL],
])("papers of the %s", (_, folder) => {
  const papers = allPapers(cardOf(folder), MAKES).map(([path, paper]) => ({
    path,
    paper,
    set: typeset(paper),
  }));

  test.each(papers)("$path breaks no rule of PDF/UA-1 that can be checked", ({ set }) => {
    expect(uaFaults(set.bytes)).toEqual([]);
  });

  test.each(papers)("$path is read out whole, in the order of the view", ({ paper, set }) => {
    const read = bare(wordsIn(readTags(set.bytes).root));
    expect(notReadInOrder(paper, read)).toEqual([]);
  });

  test.each(papers)("$path takes no more sides than it should, in letters to be read", (one) => {
    const { mostSides } = one.paper.sheet;
    if (mostSides !== null) expect(one.set.sides).toBeLessThanOrEqual(mostSides);
    expect(one.set.letters).toBeGreaterThanOrEqual(one.path.includes("easy-read") ? 14 : 10);
    const facts = pdfFacts(one.set.bytes);
    expect(facts).toMatchObject({ pages: one.set.sides, title: one.paper.title });
    expect(one.set.bytes.length).toBeLessThan(400_000);
  });

  test.each(papers)("$path has no last side for a line or two", ({ set }) => {
    const last = textsIn(readTags(set.bytes).root).filter(({ page }) => page === set.sides - 1);
    expect(last.map((one) => one.text).join("").length).toBeGreaterThan(150);
  });

  test.each(papers.filter(({ path }) => !path.includes("easy-read")))(
    "$path leads from each “7 of 31” to its definition",
    ({ paper }) => {
      const pieces = paper.blocks.flatMap(piecesOf);
      const counts = pieces.filter((piece) => typeof piece !== "string" && isCount(piece.link));
      expect(counts.length).toBeGreaterThan(0);
      const others = pieces.filter((piece) => !counts.includes(piece)).map(text);
      const told = others.map((words) => words.replaceAll(/“[^”]*”/g, "")).join("\n");
      expect(told.match(/\b\d[\d.]* of (?:the )?\d[\d.]*\b(?!\/|\.\d| parts)/g)).toBeNull();
    },
  );

  test("are the same each time, byte for byte, also if a process of its own sets them", () => {
    const brief = papers.filter(({ path }) => path.includes("briefing"));
    // A name that the form does not read: what was kept of the same paper is not taken.
    const again = brief.map(({ paper }) => Object.assign({ run: randomUUID() }, paper));
    expect(again.map(isSet)).not.toContain(true);
    setApart(again);
    expect(again.map(isSet)).not.toContain(false);
    expect(again.map(typeset)).toEqual(brief.map(({ set }) => set));
  });
});

describe("a paper", () => {
  const [, paper] = allPapers(cardOf(FICTIONAL), MAKES)[2] ?? [];
  const withWords = (words: string): Paper => {
    if (!paper) throw new Error("There is no briefing.");
    return { ...paper, blocks: [{ kind: "paragraph", words: [words] }] };
  };
  const read = (words: string): string => wordsIn(readTags(typeset(withWords(words)).bytes).root);

  test.each([
    "#panic()",
    "= *no* _markup_ @here $x$",
    '#read("/etc/passwd")',
    "\\u{41} // `raw`",
    "</script>",
  ])("prints %s and runs nothing", (words) => expect(bare(read(words))).toContain(bare(words)));

  test("shows a square for a letter that it has no form for, and says so", () => {
    const words = read("Name: 日本, Łódź");
    expect(words).toContain("□□, Łódź");
    expect(words).toContain("□ stands for a letter");
  });

  test("keeps a telephone number on one line", () => {
    const all = allPapers(cardOf(REAL), MAKES).flatMap(([, { blocks }]) => blocks);
    const rows = all.flatMap((block) => (block.kind === "pictures" ? block.rows : []));
    const numbers = rows
      .flatMap(({ words }) => words)
      .filter((piece) => typeof piece !== "string" && piece.link?.startsWith("tel:"));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.map(text).filter((number) => number.includes(" "))).toEqual([]);
  });

  test("says that it is a preview, and that a plan is made up", () => {
    const made = allPapers(cardOf(FICTIONAL), { ...MAKES, preview: true });
    for (const [, { frame }] of made) {
      expect(frame.warnings).toEqual(["Preview, not published.", "This is a made-up plan."]);
    }
  });
});

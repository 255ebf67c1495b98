import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { expect, test } from "vitest";
import { uaFaults } from "./pdf-ua.ts";

/** A small paper that keeps every rule: a title, headings, a list, a table, a picture and a link. */
const GOOD = `
#set document(title: "Boats", date: none)
#set text(lang: "en", region: "gb")
= Boats
#par[Twelve boats sail. #link("https://example.org/")[The ferries]]
- one
- two
#figure(caption: [Boats], table(columns: 2, table.header[Isle][Boats], [Gull Isle], [12]))
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='5' height='5'/></svg>"), alt: "A square")
== Smaller boats
`;

function set(source: string, standard?: string): Buffer {
  const typst = NodeCompiler.create({});
  const { result } = typst.compile({ mainFileContent: source });
  if (!result) throw new Error("The paper was not set.");
  return typst.pdf(result, standard === undefined ? {} : { pdfStandard: standard });
}

const good = set(GOOD, "ua-1");

/** Changes bytes of the good paper without moving any. Throws if they are not there. */
function damaged(pattern: RegExp, change: string): Buffer {
  const source = good.toString("latin1");
  const changed = source.replace(pattern, (found) =>
    change.padEnd(found.length).slice(0, found.length),
  );
  if (changed === source) throw new Error(`Nothing to change: ${pattern}`);
  return Buffer.from(changed, "latin1");
}

test("a paper that keeps the rules has no fault", () => {
  expect(uaFaults(good)).toEqual([]);
});

test.each<[string, RegExp, string, string]>([
  ["no mark", /\/Marked true/, "/Marked null", "It is not marked as tagged."],
  ["suspect tags", /\/Marked true/, "/Suspects true", "It is not marked as tagged."],
  ["no claim", /pdfuaid:part>1</, "pdfuaid:part>7<", "It does not name itself PDF/UA-1."],
  ["no title", /<dc:title>/, "<dc:other>", "Its description has no title."],
  [
    "the file’s name",
    /\/DisplayDocTitle true/,
    "/DisplayDocTitle null",
    "A reader is shown the file’s name, not its title.",
  ],
  ["no language", /\/Lang \(en-GB\)/, "/Lung (en-GB)", "It has no language."],
  ["a wrong language", /\/Lang \(en-GB\)/, "/Lang (e--GB)", "It has no language."],
  ["a strange tag", /\/S \/LBody/, "/S /Lbldy", "“Lbldy” is no standard type, and has no role."],
  ["a list item that is none", /\/S \/LI\n/, "/S /P\n", "LBody stands in P."],
  [
    "a picture without words",
    /\/Alt \(A square\)/,
    "/Als (A square)",
    "A Figure has no words that stand for it.",
  ],
  ["a skipped heading", /\/S \/H2/, "/S /H4", "Heading 4 follows heading 1."],
  ["a heading that is a cell", /\/S \/TH\n/g, "/S /TD\n", "A table has no headings."],
  [
    "a heading without scope",
    /\/Scope \/Column/,
    "/Scipe /Column",
    "A heading of a table has no scope.",
  ],
  [
    "a link without words",
    /\/Contents \(/,
    "/Cintents (",
    "Side 1: a link has no words that stand for it.",
  ],
  [
    "a link without a tag",
    /\/StructParent (?=\d)/,
    "/StructPirent ",
    "Side 1: a link is not tied to a tag.",
  ],
  ["keys in another order", /\/Tabs \/S/, "/Tabs /R", "Side 1: keys do not follow the tags."],
  [
    "a page outside the tree",
    /\/StructParents (?=\d)/,
    "/StructPirents ",
    "Side 1 is not in the tree.",
  ],
  ["letters that are elsewhere", /\/FontFile[23]? (?=\d)/, "/FintFile3 ", "The letters of"],
  ["letters without a meaning", /\/ToUnicode (?=\d)/, "/TiUnicode ", "have no meaning."],
  ["words that no tag names", /\/K \[0\]/, "/K [9]", "no tag names"],
])("%s is found", (_, pattern, change, fault) => {
  const faults = uaFaults(damaged(pattern, change));
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.join("\n")).toContain(fault);
});

test("a paper without tags, and one that does not claim the standard, are found", () => {
  expect(uaFaults(set(GOOD))).toContain("It does not name itself PDF/UA-1.");
  expect(uaFaults(set(GOOD.replace("== Smaller", "==== Smaller")))).toContain(
    "Heading 4 follows heading 1.",
  );
});

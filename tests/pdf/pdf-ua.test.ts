import { dirname } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { expect, test } from "vitest";
import { fontFiles } from "../../src/papers/fonts.ts";
import { MACHINE_CONDITIONS } from "../../src/domain/evidence/paper-conditions.ts";
import { damaged } from "./damage.ts";
import { uaFaults } from "./pdf-ua.ts";

/** A small paper that keeps every rule: a title, headings, a list, a table, a picture and a link. */
const GOOD = `
#set document(title: "Boats", date: none)
#set text(lang: "en", region: "gb", font: "Atkinson Hyperlegible Next")
= Boats
#par[Twelve boats sail. #link("https://example.org/")[The ferries]]
- one
- two
#figure(caption: [Boats], table(columns: 2, table.header[Isle][Boats], [Gull Isle], [12]))
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g opacity='.5'><rect width='5' height='5'/><rect x='2' width='5' height='5'/></g></svg>"), alt: "A square")
== Smaller boats
`;

function set(source: string, standard?: string): Buffer {
  const typst = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles().map(dirname) }] });
  const { result } = typst.compile({ mainFileContent: source });
  if (!result) throw new Error("The paper was not set.");
  return typst.pdf(result, standard === undefined ? {} : { pdfStandard: standard });
}

const good = set(GOOD, "ua-1");

test("a paper that keeps the rules has no fault", () => {
  expect(uaFaults(good)).toEqual([]);
});

/** What is broken, with the numbers of the Matterhorn Protocol that it stands for. */
const BROKEN: readonly [string, string, RegExp, string, string][] = [
  ["01-005", "no mark", /\/Marked true/, "/Marked false", "It is not marked as tagged."],
  [
    "01-005",
    "paint without a mark",
    /\/Span <<\s+\/MCID \d+\s+>> BDC/,
    "",
    "neither tagged nor an artifact.",
  ],
  [
    "01-003",
    "an artifact inside a tag",
    /(\/Span <<\s+\/MCID \d+\s+>> BDC)([^]*?)EMC/,
    "$1 /Artifact BMC$2EMC EMC",
    "an artifact inside tagged content.",
  ],
  [
    "01-004",
    "a tag inside an artifact",
    /(\/Span <<\s+\/MCID \d+\s+>> BDC)([^]*?)EMC/,
    "/Artifact BMC $1$2EMC EMC",
    "tagged content inside an artifact.",
  ],
  ["01-007", "suspect tags", /\/Suspects false/, "/Suspects true", "Its tags are called suspect."],
  ["02-001", "a strange tag", /\/S \/LBody/, "/S /Lbldy", "“Lbldy” is no standard type"],
  [
    "02-003",
    "roles in a circle",
    /\/Strong \/Span/,
    "/Strong /Strong",
    "The role of Strong leads to",
  ],
  ["02-004", "another role of H1", /\/Strong \/Span/, "/H1 /P", "type H1 is given another role."],
  [
    "06-001 06-002",
    "no description",
    /\/Metadata \d+ 0 R/,
    "",
    "It does not name itself PDF/UA-1.",
  ],
  ["06-002", "no claim", /pdfuaid:part>1</, "pdfuaid:part>7<", "It does not name itself PDF/UA-1."],
  ["06-003", "no title", /<dc:title>/, "<dc:other>", "Its description has no title."],
  [
    "07-001",
    "no word on the title",
    /\/DisplayDocTitle true/,
    "",
    "the file’s name, not its title.",
  ],
  [
    "07-002",
    "the file’s name",
    /\/DisplayDocTitle true/,
    "/DisplayDocTitle false",
    "the file’s name, not its title.",
  ],
  ["09-004", "a row outside a table", /\/S \/TR\n/, "/S /P\n", "P stands in TBody."],
  ["09-004", "a caption that is a head", /\/S \/Caption/, "/S /THead", "A table has two of THead."],
  ["09-005", "a list item that is none", /\/S \/LI\n/, "/S /P\n", "LBody stands in P."],
  ["09-006", "contents without a list", /\/S \/H2/, "/S /TOCI", "TOCI stands in"],
  ["09-007", "ruby without its base", /\/S \/H2/, "/S /RB", "RB stands in"],
  ["09-008", "warichu without its text", /\/S \/H2/, "/S /WP", "WP stands in"],
  [
    "10-001 17-003 31-027",
    "letters without a table",
    /\/ToUnicode (?=\d)/,
    "/X ",
    "have no meaning.",
  ],
  [
    "11-001 11-002 11-003 11-004 11-006",
    "no language",
    /\/Lang \(en-GB\)/,
    "",
    "It has no language.",
  ],
  ["11-001", "a wrong language", /\/Lang \(en-GB\)/, "/Lang (e--GB)", "It has no language."],
  ["13-004", "a picture without words", /\/Alt \(A square\)/, "", "A Figure has no words"],
  ["17-002", "a formula without words", /\/S \/H2/, "/S /Formula", "A Formula has no words"],
  ["14-002", "a first heading of level 3", /\/S \/H1/, "/S /H3", "Heading 3 follows heading 0."],
  ["14-003", "a skipped heading", /\/S \/H2/, "/S /H4", "Heading 4 follows heading 1."],
  ["14-006", "two plain headings", /\/S \/H[12]/g, "/S /H", "two headings without a level."],
  ["14-007", "a plain heading", /\/S \/H2/, "/S /H", "with and without levels are mixed."],
  ["15-003", "a heading without scope", /\/Scope \/Column/, "", "of a table has no scope."],
  ["15-003", "no heading of a table", /\/S \/TH\n/g, "/S /TD\n", "A table has no headings."],
  ["19-003", "a note without an ID", /\/S \/H2/, "/S /Note", "A note has no ID."],
  ["19-004", "two notes of an ID", /\/S \/H[12]/g, "/S /Note /ID (a)", "have the same ID."],
  ["28-008", "no order of keys", /\/Tabs \/S/, "", "keys do not follow the tags."],
  ["28-009", "keys in another order", /\/Tabs \/S/, "/Tabs /R", "keys do not follow the tags."],
  ["28-011", "a link in no tag for links", /\/S \/Link/, "/S /Span", "stands in no tag for links."],
  ["28-012", "a link without words", /\/Contents \(/, "/X (", "no words that stand for it."],
  ["", "a link without a tag", /\/StructParent (?=\d)/, "/X ", "a link is not tied to a tag."],
  ["", "a page outside the tree", /\/StructParents (?=\d)/, "/X ", "Side 1 is not in the tree."],
  ["", "words that no tag names", /\/K \[0\]/, "/K [9]", "no tag names"],
  ["30-001", "a part elsewhere", /\/Subtype \/Form/, "$& /Ref << >>", "lies in another file."],
  [
    "30-002",
    "a part with marks",
    /\/Subtype \/Form[^]*?stream\n/,
    "$&/P <</MCID 0>> BDC EMC ",
    "holds marks.",
  ],
  [
    "31-004",
    "a font with a wrong map",
    /\/CIDToGIDMap \/Identity/,
    "/CIDToGIDMap /X",
    "which letter is which.",
  ],
  ["31-005", "a font without a map", /\/CIDToGIDMap \/Identity/, "", "which letter is which."],
  ["31-009", "letters that are elsewhere", /\/FontFile[23]? (?=\d)/, "/X ", "are not in the file."],
  ["31-028", "a letter of code 0", /(beginbfchar\s+<\w+> )<\w+>/, "$1<0000>", "means nothing."],
  [
    "31-029",
    "a letter that is a mark",
    /(beginbfchar\s+<\w+> )<\w+>/,
    "$1<FEFF>",
    "means nothing.",
  ],
  [
    "31-030",
    "a letter without a form",
    /\((?:\\.|[^()\\])+\)(?=\s*Tj)/,
    "(\\000\\000)",
    "A letter has no meaning.",
  ],
  [
    "11-005 28-005 28-010 25-001",
    "a form",
    /\/Type \/Catalog/,
    "$& /AcroForm << >>",
    "It holds a form",
  ],
  [
    "20-001 20-002 20-003",
    "layers",
    /\/Type \/Catalog/,
    "$& /OCProperties << >>",
    "It holds layers",
  ],
  [
    "21-001 28-016",
    "a file inside",
    /\/Type \/Catalog/,
    "$& /Names << /EmbeddedFiles << >> >>",
    "It holds other files",
  ],
  ["26-001 26-002", "encryption", /trailer\s+<</, "$& /Encrypt << >>", "It is encrypted."],
  [
    "28-002 28-004 28-006 28-007 28-014 28-015 28-017 28-018",
    "a note on a page",
    /\/Subtype \/Link/,
    "/Subtype /Screen",
    "which this check does not know.",
  ],
  [
    "31-001 31-002 31-003 31-006 31-007 31-008",
    "other codes",
    /\/Encoding \/Identity-H/,
    "/Encoding /GBK-EUC-H",
    "codes of letters that this check",
  ],
  [
    "31-012 31-013 31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026",
    "a font of one byte",
    /\/Subtype \/Type0/,
    "/Subtype /TrueType",
    "a kind of font that this check",
  ],
];

test.each(BROKEN)("%s: %s is found", (_, __, pattern, change, fault) => {
  expect(uaFaults(damaged(good, pattern, change)).join("\n")).toContain(fault);
});

test("each condition that a program can decide is found, refused, or said to be left", () => {
  const numbers = (list: string): string[] => list.split(" ").filter((one) => one !== "");
  const { found, refused, left } = MACHINE_CONDITIONS;
  const broken = new Set(BROKEN.flatMap(([list]) => numbers(list)));
  expect([...broken].sort()).toEqual(numbers(`${found} ${refused}`).sort());
  const all = numbers(`${found} ${refused} ${left}`);
  expect([all.length, new Set(all).size]).toEqual([87, 87]);
});

test("a paper without tags, and one that does not claim the standard, are found", () => {
  expect(uaFaults(set(GOOD))).toContain("It does not name itself PDF/UA-1.");
  expect(uaFaults(set(GOOD.replace("== Smaller", "==== Smaller")))).toContain(
    "Heading 4 follows heading 1.",
  );
});

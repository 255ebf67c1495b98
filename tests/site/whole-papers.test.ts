import { describe, expect, test } from "vitest";
import { parse } from "node-html-parser";
import { readExtract, tidy } from "../content/extract.ts";
import { realSite } from "./built-sites.ts";
import { pagesOf, readPage } from "./pages.ts";

/** Labels of the printed forms of progress reports. */
const LABELS = [
  "PRIORITY",
  "Strategic Lead",
  "Strategic Leads",
  "Strategic Lead/s",
  "Update December 2013",
  "Update June 2014",
  "Lead/s",
  // Two leads of one priority, parted by the site; a bracket too many.
  "Frances Hunt/Joanna Saunders",
  "0-7/Joanna Saunders, Head of Health Improvement – Rotherham Public Health",
  "((Linked to priority 5 delivery milestones 13 and 19))",
];

/** Where each paper is told, and what of it the site says in words of its own. */
const PAPERS: Readonly<Record<string, { pages: RegExp; otherwise: readonly string[] }>> = {
  "plan-2010-13": { pages: /^archive\/plan-2010-13\//, otherwise: [] },
  "performance-report-2009-10-q2": {
    pages: /^archive\/report-2009-10-quarter-2\//,
    // Counts and the date stand in sentences; numbers of rows stand without the space.
    otherwise: ["Number of Indicators", "Number of Components", "1 b", "27 a"],
  },
  "improvement-plan-2009-10": {
    pages: /^archive\/improvement-actions-2009-10\//,
    otherwise: ["Objective", "Key Actions", "Target Date", "Measures", "Targets"],
  },
  "improvement-plan-highlights-2009-10": {
    pages: /^archive\/improvement-plan-2009\//,
    otherwise: ["TOTAL ACTIONS", "ACTIONS", "Highlight report"],
  },
  "progress-report-2013-12": {
    pages: /^(?:reports\/2013-12|milestones|priorities)\//,
    otherwise: LABELS,
  },
  "progress-report-2014-06": {
    pages: /^(?:reports\/2014-06|milestones|priorities)\//,
    otherwise: LABELS,
  },
  "highlight-report-2015-01": {
    pages: /^(?:reports\/2015-01|priorities)\//,
    // Three titles of priorities, which the site has as the reports before print them.
    otherwise: [
      ...["Meeting", "Date", "Title", "Directorate"],
      "We will reduce harm to children and young people who are exposed to domestic abuse, alcohol / substance misuse and neglect",
      "We will focus on all children and young people making good progress in their learning and Development",
      "We will target support to families in greatest need to help access learning / employment opportunities",
    ],
  },
  "minute-2013-11": {
    pages: /^about\//,
    // Its headings stand in its source lines; the last two are words of the extract.
    otherwise: [
      "CHILDREN, YOUNG PEOPLE AND FAMILIES PARTNERSHIP, Wednesday, 20th November, 2013",
      "ROTHERHAM REPORT CARD 2012/13",
      "CYPS Commissioning Strategy (report to the Children, Young People and Families Partnership, 15th January, 2014)",
      "From 7.1, Introduction, of the covering report",
      'From the strategy, "Why do we need a commissioning strategy?"',
      'From the strategy, "Our Commissioning Achievements 2013"',
    ],
  },
};

const BLOCK = /<\/?(?:p|li|ul|ol|dl|dt|dd|div|h\d|section|summary|br|caption|t[dhr])\b[^>]*>/g;

/** Curly and straight quotes are the same words, and so are all kinds of space. */
function flat(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}

function wordsOf(pages: RegExp): string {
  const told = pagesOf(realSite).filter((page) => pages.test(page));
  return told
    .map((page) => /<main\b.*<\/main>/s.exec(readPage(realSite, page))?.[0] ?? "")
    .map((main) => flat(parse(main.replace(BLOCK, " $& ")).textContent))
    .join(" ");
}

/** Marks of lists and headings, and the numbers of sections, which the site counts in its own way. */
const START = /^[\s>]*(?:#+ |[-*] )?(?:\[\?\] )?(?:\d+(?:\.|\.\d+) )?/;

/** Between labels and what they name; what stands in brackets is the extract's word, but for a date. */
const PIECES = / ?\| ?| — |: |:$| <br> |^Action \(\w+\) |\[(?!Data date)[^\]]*\]/;

/** The paper in pieces that must stand on a page each: sentences, cells and labels. */
function piecesOf(document: string): string[] {
  const [, ...lines] = readExtract(document)
    .replace(/^## Notes on this extract[\s\S]*?(?=^# )/m, "")
    .split("\n");
  const tableHead = (index: number): boolean => /^\|[-|]+$/.test(lines[index + 1] ?? "");
  return lines
    .filter((line, index) => !/^[\s|:-]*$/.test(line) && !tableHead(index))
    .map((line) => tidy(line.replace(START, "").replace(/\*\*|^\*|\*$|\\/g, "")))
    .flatMap((line) => line.split(PIECES))
    .map((piece) => flat(piece.replace(/^\[|\]$/g, "").replace(/^ASPIRATION \((\w+)\)$/, "$1")))
    .filter((piece) => /\w/.test(piece));
}

/** Pieces of which a sentence stands on no page. */
function lost(document: string, words: string): string[] {
  const otherwise = new Set(PAPERS[document]?.otherwise);
  const there = (sentence: string): boolean => words.includes(sentence.replace(/\.$/, ""));
  return piecesOf(document).filter(
    (piece) => !otherwise.has(piece) && !piece.split(/(?<=\.) /).every(there),
  );
}

describe.each(Object.entries(PAPERS))("the paper %s", (document, { pages }) => {
  const words = wordsOf(pages);

  test("stands on the site to its last sentence", () => {
    expect(lost(document, words)).toEqual([]);
    expect(piecesOf(document).length).toBeGreaterThan(10);
  });

  test("would be missed if a sentence were lost", () => {
    const [longest = ""] = piecesOf(document).toSorted((a, b) => b.length - a.length);
    expect(lost(document, words.replaceAll(longest, ""))).toContain(longest);
  });
});

import { describe, expect, it } from "vitest";
import type { EasyReadPage } from "../../src/domain/easy-read/page.ts";
import { speaksOfHarm } from "../../src/domain/easy-read/harm.ts";
import { askedBy } from "../../src/domain/easy-read/review.ts";
import { rowsOf } from "../../src/domain/easy-read/rows.ts";
import { wordRow } from "../../src/domain/easy-read/wording.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { colourBreaches, markBreaches, typedDataBreaches } from "../../src/easy-read/mark-rules.ts";
import { sentenceBreaches } from "../../src/easy-read/sentence-rules.ts";
import { unknownWordBreaches } from "../../src/easy-read/word-rules.ts";
import { checkEasyReadEvidence } from "../../src/problems/check-easy-read-evidence.ts";
import { checkEasyReadReview } from "../../src/problems/check-easy-read-review.ts";
import { checkEasyReadShape } from "../../src/problems/check-easy-read-shape.ts";
import type { EasyReadFile } from "../../src/problems/content-set.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { checkedOf, easyReadView } from "../../src/views/easy-read.ts";
import { readRealContent } from "../content/real-content.ts";

const card = buildReportCard(readRealContent());

function realPage(id: string): EasyReadPage {
  const page = card.content.easyReads.find((one) => one.id === id);
  if (!page) throw new Error(`There is no page ${id}.`);
  return page;
}

function fileOf(page: EasyReadPage): EasyReadFile {
  const { id, title, kind, priority, text } = page;
  return {
    path: `content/easy-read/${id}.md`,
    kind: "easy-read",
    names: [id],
    raw: {},
    body: text,
    bodyLine: 1,
    locate: () => ({ line: 1, column: 1 }),
    data: { title, kind, priority },
  };
}

const told = (problems: readonly Problem[]): string[] => problems.map(({ message }) => message);

/** What the check of a page's shape says after the rows with these words are taken out. */
function shapeWithout(id: string, words: RegExp): string[] {
  const page = realPage(id);
  const text = page.text.split("\n").filter((line) => !words.test(line));
  const bad = { ...page, text: text.join("\n") };
  expect(bad.text).not.toBe(page.text);
  return told(checkEasyReadShape(fileOf(bad), bad, card));
}

const first = (breaches: readonly { rule: string }[]): string | undefined => breaches[0]?.rule;

it("asks of English only whether its words are easy", () => {
  const hard = { terms: [], names: new Set<string>() };
  const said = (words: string, english: boolean) =>
    unknownWordBreaches(words, { ...hard, english }).map(({ rule }) => rule);
  expect(said("Rydym yn helpu plant.", false)).toEqual([]);
  expect(said("Rydym yn helpu plant.", true)).toContain("ER07");
});

describe("each mark, word and form that the guide forbids, one by one", () => {
  it.each("which because although while however therefore unless".split(" "))(
    "ER02: “%s”",
    (word) => expect(first(sentenceBreaches(`We help ${word} we can.`))).toBe("ER02"),
  );
  it.each(["e.g.", "i.e.", "etc.", "it’s", "we’re", "can’t"])("ER03: “%s”", (short) =>
    expect(first(markBreaches(`We help ${short} here`))).toBe("ER03"),
  );
  it.each("two seven twelve twenty hundred thousand twice".split(" "))("ER04: “%s”", (word) =>
    expect(first(markBreaches(`We help ${word} schools.`))).toBe("ER04"),
  );
  it.each(["5%", "5 per cent", "percentage", "rate", "average", "ratio", "1 in 10", "one in 10"])(
    "ER05: “%s”",
    (words) => expect(first(markBreaches(`We say ${words} here.`))).toBe("ER05"),
  );
  it.each("green amber red blue".split(" "))("ER10: “%s”", (colour) =>
    expect(first(colourBreaches(`The school is ${colour}.`))).toBe("ER10"),
  );
  it.each("It They This That These Those".split(" "))("ER11: a row that starts with “%s”", (word) =>
    expect(sentenceBreaches(`${word} help.`).map(({ rule }) => rule)).toContain("ER11"),
  );
  it.each([";", ":", "(", ")", "—", "–", "/", "&", "#", "!"])("ER12: “%s”", (mark) =>
    expect(first(markBreaches(`We help ${mark} here.`))).toBe("ER12"),
  );
  it.each(["Q1", "2025/26", "2025-26", "01/04/26", "1.4.26"])("ER14: “%s”", (date) =>
    expect(markBreaches(`We helped in ${date} here.`).map(({ rule }) => rule)).toContain("ER14"),
  );
  it.each(["12 things", "in June", "fewer than", "worse", "rose", "went down", "some work to do"])(
    "ER15: “%s” typed by hand",
    (words) => expect(first(typedDataBreaches(`We say ${words} here.`))).toBe("ER15"),
  );
});

describe("ER17: a priority’s page as it must not be", () => {
  it.each([
    ["green", "The page leaves out the things that are green: 12."],
    ["amber", "The page leaves out the things that are amber: 28.5."],
    ["red", "The page leaves out the things that are red: 11.5."],
  ])("leaves out what is %s", (rating, message) =>
    expect(shapeWithout("priority-1", new RegExp(`: ${rating}\\}`))).toEqual([message]),
  );

  it("does not say that red rose", () => {
    expect(shapeWithout("priority-1", /red change/)).toEqual([
      "Red rose from 4 to 11.5, and the page does not say so.",
    ]);
  });

  it("does not answer first, or does not end with what comes next", () => {
    expect(shapeWithout("priority-1", /: answer\}/)).toEqual(["The page does not answer first."]);
    expect(shapeWithout("priority-1", /^## What next/)).toEqual([
      "The page does not end with “What next?”.",
    ]);
  });

  it("tells a figure without its date, an indicator’s or a report’s", () => {
    expect(shapeWithout("priority-1", /smoking-at-delivery: date/)).toEqual([
      "The page does not say when {smoking-at-delivery: latest} was counted.",
    ]);
    expect(shapeWithout("priority-6", /October 2014/)).toEqual([
      "The page does not say when {printed 2015-01: 4766} was counted.",
    ]);
  });
});

describe("help lines before harm", () => {
  it.each([
    "Some adults abuse children.",
    "The child was abused.",
    "Someone hurts you.",
    "Nobody may hurt a child.",
    "Someone harmed a child.",
    "Young people are exploited.",
    "Some parents neglect their children.",
    "There is violence at home.",
    "Some people are violent.",
    "Some children bully others.",
    "The child was bullied.",
    "Someone attacked a young person.",
  ])("“%s”", (words) => {
    expect(speaksOfHarm(words)).toBe(true);
    const page = { ...realPage("next"), text: `- paper: ${words}` };
    expect(easyReadView(card, page).lead[0]?.heading).toBe("Get help");
  });

  it.each(["We want good schools.", "Our work is late."])("not for “%s”", (words) =>
    expect(speaksOfHarm(words)).toBe(false),
  );
});

describe("ER16: a check by readers that is not complete", () => {
  const page = realPage("priority-1");
  const { pictures, mark } = checkedOf(page, card);
  const answers = (right: boolean) => ({
    pictures: pictures.map((picture) => ({ picture, said: "it", right })),
    tells: "how babies do",
    missing: "nothing",
  });
  const [good, unsure] = [answers(true), answers(false)];
  const review = { checkedBy: "A group", date: "2026-11-21", words: mark };
  const saidOf = (
    readers: readonly (typeof good)[],
    more: Partial<typeof review> = {},
  ): string[] => {
    const checked = { ...page, review: { ...review, ...more, readers } };
    return told(checkEasyReadEvidence(fileOf(checked), checked, card));
  };

  it("says nothing where five readers understood all", () => {
    expect(saidOf([good, good, good, good, good])).toEqual([]);
    expect(saidOf([good, good, good, good, unsure])).toEqual([]);
  });

  it("counts the readers, names what one did not answer, and notes changed words", () => {
    const incomplete =
      "The check of “The best start in life” is not complete, so the page says “Draft”.";
    expect(saidOf([good, good])).toEqual([`${incomplete} 2 of 5 readers have answered.`]);
    const [, ...rest] = good.pictures;
    expect(saidOf([good, good, good, good, { ...good, pictures: rest }])).toEqual([
      `${incomplete} Reader 5 has no answer for the pictures: status.`,
    ]);
    expect(saidOf([good, good, good, good, good], { words: "00000000" })[0]).toContain(
      "The words have changed since the check",
    );
  });

  it("names a picture that fewer than four of five understood", () => {
    expect(saidOf([good, good, good, unsure, unsure])).toContain(
      'Fewer than 4 of 5 readers understood the picture "baby".',
    );
  });

  it("stops at a recording of words that the page no longer says", () => {
    const recording = {
      kind: "signed" as const,
      address: "https://example.org/1",
      by: "Ann",
      date: "2026-11-21",
    };
    const recorded = (words: string): string[] => {
      const one = { ...page, recordings: [{ ...recording, words }] };
      return told(checkEasyReadEvidence(fileOf(one), one, card));
    };
    expect(recorded(mark)).toEqual([]);
    expect(recorded("00000000")[0]).toContain("The page has changed since Ann recorded it");
  });
});

describe("ER15: a page that was not read against what it says today", () => {
  const page = realPage("priority-1");
  const worded = rowsOf(page.text).map((row) => wordRow(row, askedBy(page, card)));
  const gaps = (reviewedAgainst: EasyReadPage["reviewedAgainst"]): string[] => {
    const bad = { ...page, reviewedAgainst };
    const file = fileOf(bad);
    return told(
      checkEasyReadReview(
        {
          ...file,
          data: {
            ...file.data,
            reviewedAgainst: bad.reviewedAgainst && {
              ...bad.reviewedAgainst,
              figures: [...bad.reviewedAgainst.figures],
            },
          },
        },
        bad,
        card,
        worded,
      ),
    );
  };
  const { reviewedAgainst } = page;
  if (!reviewedAgainst) throw new Error("The page was never read.");

  it("says so where nobody has read it, or the review tells of a figure that is gone", () => {
    expect(gaps(reviewedAgainst)).toEqual([]);
    expect(gaps(undefined)[0]).toContain("Nobody has recorded that “The best start in life”");
    const gone = { reference: "neet-16-to-18: latest", value: "5.9%" };
    expect(gaps({ ...reviewedAgainst, figures: [...reviewedAgainst.figures, gone] })).toEqual([
      "The page no longer uses {neet-16-to-18: latest}, but its review still records 5.9%.",
    ]);
  });

  it("names the row, what stood behind it and what does now", () => {
    const figures = reviewedAgainst.figures.map((one) =>
      one.reference === "smoking-at-delivery: latest" ? { ...one, value: "20.1" } : one,
    );
    expect(gaps({ ...reviewedAgainst, figures })[0]).toContain(
      "The figure behind it was 20.1 and is now 19.7 (2013/14).",
    );
  });
});

import { describe, expect, it } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { easyReadPath } from "../../src/addresses/easy-read-paths.ts";
import { askedBy, reviewGaps } from "../../src/domain/easy-read/review.ts";
import { rowsOf } from "../../src/domain/easy-read/rows.ts";
import { easyStatus, STATUS_WORDS } from "../../src/domain/easy-read/status.ts";
import { wordRow } from "../../src/domain/easy-read/wording.ts";
import {
  checkedOf,
  DRAFT,
  easyReadPages,
  easyReadView,
  nextEasyRead,
  usedPictures,
} from "../../src/views/easy-read.ts";
import { easyReadTwin } from "../../src/views/easy-read-twin.ts";
import { readRealContent } from "../content/real-content.ts";

const content = readRealContent();
const card = buildReportCard(content);
const pages = easyReadPages(card);

function wordsOfPage(id: string): string[] {
  const page = pages.find((one) => one.id === id);
  if (!page) throw new Error(`There is no page ${id}.`);
  const asked = askedBy(page, card);
  return rowsOf(page.text).map((row) => wordRow(row, asked).words);
}

describe("the pages of the real plan", () => {
  it("are there for every priority and every subject", () => {
    expect(pages.map(easyReadPath)).toEqual([
      "/easy-read/",
      "/easy-read/help/",
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `/easy-read/priorities/${number}/`),
      "/easy-read/views/",
      "/easy-read/next/",
      "/easy-read/have-your-say/",
      "/easy-read/how-we-say/",
      "/easy-read/words/",
      "/easy-read/about/",
      "/easy-read/accessibility/",
      "/easy-read/check/",
    ]);
  });

  it("were all read against the figures of today", () => {
    expect(pages.flatMap((page) => reviewGaps(page, card))).toEqual([]);
  });

  it("answer under the title with the sign that the totals give, and a date", () => {
    for (const page of pages.filter((one) => one.kind === "priority")) {
      const row = card.latestRated?.overview?.rows.find((one) => one.priority === page.priority);
      const status = easyStatus(row ?? null);
      const { answer } = easyReadView(card, page);
      expect(answer?.sign).toBe(STATUS_WORDS[status].name);
      expect(answer?.picture).toContain(`status-${status}`);
      const words = answer?.pieces.map((piece) => piece.text).join("");
      expect(words).toMatch(row ? /^In June 2014, / : /^No report says/);
    }
  });

  it("count things, not hundredths, and leave no group out", () => {
    expect(wordsOfPage("priority-1").slice(1, 5)).toEqual([
      "12 of the 52 things went well.",
      "28 or 29 of the 52 things were not finished.",
      "11 or 12 of the 52 things had problems.",
      "More things than in December 2013 had problems.",
    ]);
  });

  it("end with what comes next and how to have a say, and put help lines before harm", () => {
    for (const page of pages) {
      const { lead, rest } = easyReadView(card, page);
      const headings = [...lead, ...rest].map(({ heading }) => heading);
      expect(headings.at(-1)).toBe(page.kind === "check" ? "Have your say" : headings.at(-1));
      expect([page.title, ...headings]).toContain("Have your say");
      expect(headings).toContain("What next?");
      if (/abuse|exploitation|harm/i.test(page.text)) expect(headings[0]).toBe("Get help");
    }
  });

  it("answer before the ways on, and say no title again", () => {
    for (const page of pages.filter((one) => one.kind !== "start")) {
      const { lead, rest, title } = easyReadView(card, page);
      expect(lead.flatMap((section) => section.rows).length).toBeGreaterThan(0);
      expect([...lead, ...rest].map(({ heading }) => heading)).not.toContain(title);
    }
  });

  it("say better and worse as the standard pages judge", () => {
    const directions = {
      improving: "better",
      worsening: "worse",
      "no-clear-change": "the same",
    } as const;
    for (const page of pages) {
      const asked = askedBy(page, card);
      for (const row of rowsOf(page.text)) {
        for (const { reference, text } of wordRow(row, asked).pieces) {
          const [id = "", aspect] = reference?.split(": ") ?? [];
          if (aspect !== "direction") continue;
          const { direction } = card.indicators.of(id).direction;
          expect(direction).not.toBe("not-known");
          if (direction !== "not-known") expect(text).toContain(directions[direction]);
        }
      }
    }
  });

  it("say whether a target was reached as the standard pages judge", () => {
    expect(card.indicators.of("breastfeeding-initiation").target.status).toBe("not-met");
    expect(wordsOfPage("priority-1")).toContain("We did not do as well as we wanted.");
  });

  it("are drafts until somebody has checked them", () => {
    const [page] = pages;
    if (!page) throw new Error("There are no pages.");
    expect(pages.map((one) => easyReadView(card, one).draft)).toEqual(pages.map(() => DRAFT));
    const { pictures, mark } = checkedOf(page, card);
    const reader = {
      pictures: pictures.map((picture) => ({ picture, said: "it", right: true })),
      tells: "how you are doing",
      missing: "nothing",
    };
    const readers = [1, 2, 3, 4, 5].map(() => reader);
    const review = { checkedBy: "A group", date: "2026-11-21", words: mark, readers };
    const checked = easyReadView(card, { ...page, review });
    expect([checked.draft, checked.checked]).toEqual([
      null,
      "Checked by A group on 21 November 2026.",
    ]);
    const few = easyReadView(card, { ...page, review: { ...review, readers: [reader] } });
    const old = easyReadView(card, { ...page, review: { ...review, words: "00000000" } });
    expect([few.draft, old.draft]).toEqual([DRAFT, DRAFT]);
  });

  it("offer a recording only of the words that the page says", () => {
    const [page] = pages;
    if (!page) throw new Error("There are no pages.");
    const words = checkedOf(page, card).mark;
    const recording = {
      kind: "signed",
      address: "https://example.org/1",
      by: "Ann",
      date: "2026-11-21",
      words,
    } as const;
    expect(easyReadView(card, { ...page, recordings: [recording] }).recordings).toEqual([
      { text: "Watch this page signed by Ann", path: "https://example.org/1" },
    ]);
    const stale = { ...recording, words: "00000000" };
    expect(easyReadView(card, { ...page, recordings: [stale] }).recordings).toEqual([]);
  });

  it("never show a sign without its words", () => {
    for (const page of pages) {
      const { lead, rest, answer } = easyReadView(card, page);
      for (const row of [...lead, ...rest].flatMap((section) => section.rows)) {
        expect(
          row.pieces
            .map((piece) => piece.text)
            .join("")
            .trim(),
        ).not.toBe("");
        if (page.kind === "priority") expect(row.picture).not.toContain("/status-");
      }
      expect(answer === null || answer.sign !== "").toBe(true);
    }
  });

  it("lead from one to the next, and publish only pictures that they show", () => {
    const [first, last] = [pages[0], pages.at(-1)];
    if (!first || !last) throw new Error("There are no pages.");
    expect(nextEasyRead(card, first)?.path).toBe("/easy-read/help/");
    expect(nextEasyRead(card, last)).toBeNull();
    expect(usedPictures(card)).toContain("status-lot");
    expect(usedPictures(card)).not.toContain("status");
  });
});

describe("the twin of a standard page", () => {
  it.each([
    ["/", "/easy-read/"],
    ["/priorities/4/", "/easy-read/priorities/4/"],
    ["/milestones/breastfeeding-initiation/", "/easy-read/priorities/1/"],
    ["/how-we-rate/", "/easy-read/how-we-say/"],
    ["/glossary/", "/easy-read/words/"],
    ["/reports/2014-06/", "/easy-read/"],
  ])("%s has %s", (path, twin) => expect(easyReadTwin(path, card)).toBe(twin));

  it("is missing on Easy Read pages and where a plan has none", () => {
    expect(easyReadTwin("/easy-read/about/", card)).toBeNull();
    const bare = buildReportCard({ ...content, easyReads: [] });
    expect(easyReadTwin("/", bare)).toBeNull();
  });
});

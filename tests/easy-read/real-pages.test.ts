import { describe, expect, it } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { easyReadPath } from "../../src/addresses/easy-read-paths.ts";
import { askedBy, reviewGaps } from "../../src/domain/easy-read/review.ts";
import { rowsOf } from "../../src/domain/easy-read/rows.ts";
import { easyStatus, STATUS_WORDS } from "../../src/domain/easy-read/status.ts";
import { wordRow } from "../../src/domain/easy-read/wording.ts";
import {
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
      "/easy-read/how-we-say/",
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `/easy-read/priorities/${number}/`),
      "/easy-read/next/",
      "/easy-read/words/",
      "/easy-read/about/",
      "/easy-read/accessibility/",
    ]);
  });

  it("were all read against the figures of today", () => {
    expect(pages.flatMap((page) => reviewGaps(page, card))).toEqual([]);
  });

  it("tell for each priority the status that its totals give, in words", () => {
    for (const { number } of card.priorities) {
      const row = card.latestRated?.overview?.rows.find((one) => one.priority === number);
      const { name, meaning } = STATUS_WORDS[easyStatus(row?.totals ?? null)];
      expect(wordsOfPage(`priority-${number}`)).toContain(`${name}. ${meaning}`);
    }
  });

  it("leave no red out: a page whose totals have red says how much needs a lot of work", () => {
    for (const row of card.latestRated?.overview?.rows ?? []) {
      if (row.totals.red.equals(0)) continue;
      const words = wordsOfPage(`priority-${String(row.priority)}`).join(" ");
      expect(words).toMatch(/out of every \d+ need a lot of work/);
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
    expect(wordsOfPage("priority-1")).toContain(
      "We did not reach the target in the year to March 2014.",
    );
  });

  it("are drafts until somebody has checked them", () => {
    const [page] = pages;
    if (!page) throw new Error("There are no pages.");
    expect(pages.map((one) => easyReadView(card, one).draft)).toEqual(pages.map(() => DRAFT));
    const review = { checkedBy: "A group", date: "2026-11-21" };
    const checked = easyReadView(card, { ...page, review });
    expect([checked.draft, checked.checked]).toEqual([
      null,
      "Checked by A group on 21 November 2026",
    ]);
  });

  it("never show a sign without its words", () => {
    for (const page of pages) {
      for (const row of easyReadView(card, page).sections.flatMap((section) => section.rows)) {
        const words = row.pieces.map((piece) => piece.text).join("");
        expect(words.trim()).not.toBe("");
        if (!row.picture.includes("/status-") || page.kind !== "priority") continue;
        expect(Object.values(STATUS_WORDS).some(({ name }) => words.includes(name))).toBe(true);
      }
    }
  });

  it("lead from one to the next, and publish only pictures that they show", () => {
    expect(nextEasyRead(card, "/easy-read/")?.path).toBe("/easy-read/how-we-say/");
    expect(nextEasyRead(card, "/easy-read/accessibility/")).toBeNull();
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

import { describe, expect, it } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import {
  reportPriorityView,
  reportView,
  type ReportPriority,
  type ReportView,
} from "../../src/views/report.ts";
import { reportList } from "../../src/views/report-list.ts";
import type { RatingsRow } from "../../src/views/ratings-table.ts";
import { plain } from "../../src/wording/counts.ts";
import { madeUpCard, realCard } from "./cards.ts";

function viewOf(card: ReportCard, id: string): ReportView {
  return reportView(card, card.report(id));
}

function chapterOf(card: ReportCard, id: string, priority: number): ReportPriority {
  return reportPriorityView(card, card.report(id), card.priority(priority));
}

function numbers({ actions }: ReportPriority): number[] {
  return actions.flatMap(({ items }) => items.map(({ update }) => update.number));
}

function cellsOf({ cells }: RatingsRow): string[] {
  return cells.map(({ shown }) => (typeof shown === "string" ? shown : shown.words));
}

describe("a report's page", () => {
  const june = viewOf(realCard, "2014-06");

  it("lists the milestones in the report's own numbering", () => {
    for (const [priority, count] of [
      [1, 52],
      [2, 15],
      [3, 22],
      [5, 30],
      [6, 40],
    ] as const) {
      expect(numbers(chapterOf(realCard, "2014-06", priority))).toEqual(
        Array.from({ length: count }, (_, at) => at + 1),
      );
    }
  });

  it("gives the overview as printed, with the printed note", () => {
    const row = june.overview?.table.rows.find(({ heading }) => heading.startsWith("1."));
    expect(row && cellsOf(row)).toEqual(["12", "28.5", "11.5", "0", "52"]);
    const percent = june.overview?.table.rows.at(-1);
    expect(percent && cellsOf(percent)).toEqual(["25%", "65%", "10%", "0%", ""]);
    expect(june.overview?.printedNotes[0]).toMatch(/^Please note: some of the delivery milestones/);
  });

  it("counts what became of the milestones since the report before", () => {
    const { added, dropped } = realCard.changeInMilestones(
      realCard.report("2013-12"),
      realCard.report("2014-06"),
    );
    expect(june.changes?.since.text).toBe("December 2013");
    expect(plain(june.changes?.lists[0]?.summary ?? [])).toBe(`${added.length} milestones added`);
    expect(june.changes?.lists[1]?.items).toHaveLength(dropped.length);
    expect(156 - dropped.length + added.length).toBe(159);
  });

  it("has no changes for the first report", () => {
    expect(viewOf(realCard, "2013-12").changes).toBeNull();
  });

  it("says why a priority is missing, in the printed words", () => {
    expect(chapterOf(realCard, "2014-06", 4).exception?.printed).toMatch(
      /^Please note: Priority 4/,
    );
  });

  it("shows a report by exception with its highlights and without an overview", () => {
    const january = viewOf(realCard, "2015-01");
    expect(january.overview).toBeNull();
    expect(january.changes).toBeNull();
    expect(january.presented).toBe(
      "14 January 2015, to the Children, Young People and Families Partnership",
    );
    for (const { number } of realCard.priorities) {
      expect(chapterOf(realCard, "2015-01", number).highlights).not.toBeNull();
    }
  });

  it("names the row that an explanation belongs to", () => {
    expect(viewOf(madeUpCard, "2031-06").overview?.explanations).toEqual([
      "Priority 2: The printed row counts delivery milestone 3 as green and so gives 3.5 green and 1 red. The report rates that milestone red, which makes 2.5 green and 2 red.",
      "All priorities: The printed Total row adds up the printed rows, so it carries on the difference in priority 2.",
      "Per cent: The printed percentages follow the printed Total row.",
    ]);
  });

  it("leaves out the note on ratings where they are recorded", () => {
    expect(chapterOf(madeUpCard, "2031-06", 1).ratingsNote).toBeNull();
    expect(chapterOf(realCard, "2014-06", 1).ratingsNote).not.toBeNull();
  });

  it("keeps the places of old addresses, which lead on to a priority's own page", () => {
    const january = viewOf(realCard, "2015-01");
    expect(plain(january.chapters[0]?.holds ?? [])).toBe("5 working well, 2 concerns.");
    expect(january.chapters[0]).toMatchObject({
      anchor: "priority-1",
      link: { path: "/reports/2015-01/priority-1/" },
    });
    expect(january.chapters[0]?.parts.map(({ anchor }) => anchor)).toEqual([
      "priority-1-working-well",
      "priority-1-concerns",
    ]);
    expect(plain(june.chapters[0]?.holds ?? [])).toBe("52 delivery milestones.");
  });
});

describe("the list of reports", () => {
  it("has the newest first", () => {
    expect(reportList(realCard).map(({ link }) => link.path)).toEqual([
      "/reports/2015-01/",
      "/reports/2014-06/",
      "/reports/2013-12/",
    ]);
  });
});

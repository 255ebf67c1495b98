import { plain } from "../../src/wording/counts.ts";
import { describe, expect, it } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { priorityView, type PriorityView } from "../../src/views/priority.ts";
import { milestoneLines, type MilestoneLine } from "../../src/views/priority-actions.ts";
import { madeUpCard, realCard } from "./cards.ts";

function viewOf(card: ReportCard, number: number): PriorityView {
  return priorityView(card, card.priority(number));
}

function lines(view: PriorityView): readonly MilestoneLine[] {
  return milestoneLines(view);
}

describe("a priority's page", () => {
  it.each([
    [1, 52],
    [2, 15],
    [3, 22],
    [5, 30],
    [6, 40],
  ])("shows every milestone of June 2014: priority %i has %i", (number, count) => {
    const shown = lines(viewOf(realCard, number));
    expect(shown).toHaveLength(count);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(count);
    expect(new Set(shown.map(({ name }) => name)).size).toBe(count);
    expect(shown.every(({ latest }) => latest === "June 2014")).toBe(true);
  });

  it("answers in its first sentence whether ratings are better than before", () => {
    expect(plain(viewOf(realCard, 1).opening.verdict)).toBe(
      "More red than in December 2013: 11.5 of 52, was 4.",
    );
    expect(plain(viewOf(realCard, 2).opening.verdict)).toBe(
      "More red than in December 2013: 1.5 of 15, was 0 of 16.",
    );
    expect(plain(viewOf(realCard, 4).opening.verdict)).toMatch(
      /^January 2015 names \d+ things that work/,
    );
    expect(plain(viewOf(realCard, 7).opening.note)).toMatch(
      /^No ratings in June 2014\. Priority 7 was added/,
    );
  });

  it("puts three figures first: the worst, the best and the one about most people", () => {
    const { key } = viewOf(realCard, 1).opening;
    expect(key).toHaveLength(3);
    expect(key[0]?.mark.word).toBe("Target missed");
    expect(key[1]?.mark.word).toBe("Target met");
    expect(new Set(key.map(({ path }) => path)).size).toBe(3);
  });

  it("shows every indicator once, with its target where that is a number", () => {
    const view = viewOf(realCard, 1);
    expect(view.indicators).toHaveLength(realCard.indicators.ofPriority(1).length);
    const found = view.indicators.find(({ path }) => path.endsWith("/breastfeeding-initiation/"));
    expect(found).toMatchObject({ figure: "59.91%", period: "2013/14" });
    expect(found?.words).toMatch(/^Target missed: \d+(\.\d+)?%/);
  });

  it("says once, not at each milestone, that ratings are not recorded and of when the words are", () => {
    const view = viewOf(realCard, 1);
    expect(plain(view.milestonesIntro ?? [])).toBe(
      "52 milestones. The latest word on each is of June 2014. Their single ratings are not recorded.",
    );
    expect(view).toMatchObject({ showRatings: false, showLatest: false });
  });

  it("shows the rating at each milestone where it is recorded", () => {
    const view = viewOf(madeUpCard, 1);
    expect(view.showRatings).toBe(true);
    const kinds = lines(view).flatMap(({ rating }) => rating?.signs.map(({ kind }) => kind) ?? []);
    expect(kinds).not.toContain("not-recorded");
  });

  it("leads to every milestone's full words in the latest report that goes through them", () => {
    expect(viewOf(realCard, 1).fullWords?.path).toBe("/reports/2014-06/priority-1/");
    expect(viewOf(realCard, 4).fullWords).toBeNull();
  });

  it("gives leads of a sub-heading once", () => {
    const groups = viewOf(realCard, 6).actions.flatMap((action) => action.groups);
    const careLeavers = groups.find(({ name }) => name === "Care Leavers");
    expect(careLeavers?.leads).toContain("Paul Dempsey");
  });

  it("lists dropped milestones at the end, with what took their place", () => {
    const dropped = viewOf(realCard, 1).dropped.find(({ path }) => path.includes("48-hours"));
    expect(dropped?.last).toMatch(/^Last in December 2013, as number \d+\.$/);
    expect(dropped?.replacedBy?.path).toBe("/milestones/camhs-referrals-within-24-hours/");
  });

  it("gives what is working well and the concerns of the latest report", () => {
    const { highlights } = viewOf(realCard, 1);
    expect(highlights?.report.text).toBe("January 2015");
    expect(highlights?.workingWell).toHaveLength(5);
    expect(highlights?.concerns).toHaveLength(2);
  });

  it("shows priority 4 with the printed reason why reports leave it out", () => {
    const view = viewOf(realCard, 4);
    expect(view.ratings).toBeNull();
    expect(view.noMilestones).toBe("No report lists delivery milestones for this priority.");
    expect(view.exceptions).toHaveLength(1);
    const [left] = view.exceptions;
    expect(left?.report.text).toBe("December 2013");
    expect(left?.same.map(({ text }) => text)).toEqual(["June 2014"]);
    expect(view.exceptions[0]?.printed[0]?.words).toMatch(/^Please note: Priority 4/);
  });

  it("shows when priority 7 was added, in the printed words", () => {
    expect(viewOf(realCard, 7).added?.printed).toMatch(/^An additional and seventh priority/);
  });

  it("has a row for every report in the table, the one without ratings included", () => {
    const rows = viewOf(realCard, 5).ratings?.table.rows;
    expect(rows?.map(({ heading }) => heading)).toEqual([
      "December 2013",
      "June 2014",
      "January 2015",
    ]);
    expect(rows?.at(-1)?.reason).toBe("Reported by exception, without ratings");
  });

  it("says once what the totals of all reports rest on", () => {
    expect(plain(viewOf(realCard, 6).ratings?.notes[0] ?? [])).toBe(
      "All totals are as published in the reports. Ratings of single milestones were shown as colours that the source text has lost. Only the totals are known.",
    );
    expect(plain(viewOf(madeUpCard, 1).ratings?.notes[0] ?? [])).toBe(
      "All totals are computed: this site counts them from the rating of each milestone.",
    );
  });

  it("has a contents list whose places exist", () => {
    const view = viewOf(realCard, 1);
    const anchors = new Set([
      "figures",
      "working-well",
      "concerns",
      "milestones",
      "dropped",
      "about",
    ]);
    expect(view.contents.every(({ path }) => anchors.has(path.slice(1)))).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { priorityView, type PriorityView } from "../../src/views/priority.ts";
import type { MilestoneItem } from "../../src/views/priority-actions.ts";
import { madeUpCard, realCard } from "./cards.ts";

function viewOf(card: ReportCard, number: number): PriorityView {
  return priorityView(card, card.priority(number));
}

function items(view: PriorityView): readonly MilestoneItem[] {
  return view.actions.flatMap(({ groups }) => groups.flatMap(({ milestones }) => milestones));
}

describe("a priority's page", () => {
  it.each([
    [1, 52],
    [2, 15],
    [3, 22],
    [5, 30],
    [6, 40],
  ])("shows every milestone of June 2014: priority %i has %i", (number, count) => {
    const shown = items(viewOf(realCard, number));
    expect(shown).toHaveLength(count);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(count);
    expect(shown.every(({ update }) => update?.report.text === "June 2014")).toBe(true);
  });

  it("says once per action, not at each milestone, that ratings are not recorded", () => {
    const view = viewOf(realCard, 1);
    expect(view.actions.every(({ ratingsNote }) => ratingsNote !== null)).toBe(true);
    expect(items(view).some(({ showRating }) => showRating)).toBe(false);
  });

  it("shows the rating at each milestone where it is recorded", () => {
    const view = viewOf(madeUpCard, 1);
    expect(items(view).every(({ showRating }) => showRating)).toBe(true);
  });

  it("leads to the updates of earlier reports", () => {
    const [first] = items(viewOf(realCard, 1));
    expect(first?.earlier).toEqual([
      { text: "December 2013", path: `/milestones/${first?.id ?? ""}/#report-2013-12` },
    ]);
  });

  it("says what “As above” means", () => {
    const item = items(viewOf(realCard, 1)).find(
      ({ id }) => id === "alcohol-referrals-in-pregnancy",
    );
    expect(item?.update?.above?.where).toBe("number 1");
    expect(item?.update?.above?.path).toMatch(/^\/milestones\/[a-z-]+\/#report-2014-06$/);
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
    expect(view.exceptions[0]?.reports.map(({ text }) => text)).toEqual([
      "December 2013",
      "June 2014",
    ]);
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
    expect(viewOf(realCard, 6).ratings?.notes[0]).toBe(
      "All totals are as published in the reports. Ratings of single milestones were shown as colours that the source text has lost. Only the totals are known.",
    );
    expect(viewOf(madeUpCard, 1).ratings?.notes[0]).toBe(
      "All totals are computed: this site counts them from the rating of each milestone.",
    );
  });

  it("has a contents list whose places exist", () => {
    const view = viewOf(realCard, 1);
    const anchors = new Set([
      "ratings",
      "figures",
      "exceptions",
      "working-well",
      "concerns",
      "dropped",
    ]);
    for (const { anchor } of view.actions) anchors.add(anchor);
    expect(view.contents.every(({ path }) => anchors.has(path.slice(1)))).toBe(true);
  });
});

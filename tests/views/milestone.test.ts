import { describe, expect, it } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { milestoneView, type MilestoneView } from "../../src/views/milestone.ts";
import { madeUpCard, realCard } from "./cards.ts";

function viewOf(card: ReportCard, id: string): MilestoneView {
  return milestoneView(card, card.milestone(id));
}

describe("a milestone's page", () => {
  const roma = viewOf(realCard, "roma-neet-profile");

  it("goes through every report, newest first, silent ones included", () => {
    expect(roma.steps.map(({ report }) => report.text)).toEqual([
      "January 2015",
      "June 2014",
      "December 2013",
    ]);
    expect(roma.steps[0]?.silence).toBe(
      "The January 2015 report is by exception. It does not go through the milestones one by one.",
    );
  });

  it("gives the number in each report where it changed", () => {
    const moved = viewOf(realCard, "roma-children-out-of-education");
    expect(moved.numbers).toMatch(/^Number \d+ in December 2013 and 33 in June 2014\.$/);
  });

  it("gives the number once where it stayed", () => {
    expect(viewOf(realCard, "tailored-provision-neet").numbers).toBe(
      "Number 14 in December 2013 and June 2014.",
    );
  });

  it("says that the text of the report does not give the rating", () => {
    expect(roma.rating?.signs[0]?.kind).toBe("not-recorded");
    expect(roma.ratingNote).toBe(
      "In the June 2014 report. The text of the report does not give it.",
    );
  });

  it("shows the words of a report where they were others", () => {
    const { reworded } = realCard.changeInMilestones(
      realCard.report("2013-12"),
      realCard.report("2014-06"),
    );
    expect(reworded.length).toBeGreaterThan(0);
    for (const { from } of reworded) {
      const view = viewOf(realCard, from.milestone.id);
      expect(view.steps.at(-1)?.update?.wording).toBe(from.update.wording);
      expect(view.steps.at(-1)?.update?.wording).not.toBe(view.wording);
    }
  });

  it("says how the report prints the leads", () => {
    const step = viewOf(realCard, "care-leavers-mentoring").steps[1];
    expect(step?.leads?.basis).toBe("Printed once for all milestones under “Care Leavers”.");
  });

  it("shows a cross-reference on both ends, with the editor's note", () => {
    const links = realCard.content.updates.flatMap((update) =>
      update.links.map((link) => ({ from: update.milestone, ...link })),
    );
    const noted = links.find(({ editorNotes }) => editorNotes.length > 0);
    const target = viewOf(realCard, noted?.milestones[0] ?? "");
    const origin = viewOf(realCard, noted?.from ?? "");
    expect(target.linkedFrom.map(({ printed }) => printed)).toContain(noted?.printed);
    const outgoing = origin.steps.flatMap((step) => step.links);
    expect(outgoing.map(({ printed }) => printed)).toContain(noted?.printed);
  });

  it("says of a dropped milestone that it is no longer reported, and what replaced it", () => {
    const view = viewOf(realCard, "camhs-within-48-hours");
    expect(view.dropped).toBe("No longer reported. The last update is of December 2013.");
    expect(view.steps[1]?.silence).toBe("The June 2014 report no longer lists this milestone.");
    expect(viewOf(realCard, "camhs-referrals-within-24-hours").replaces[0]?.path).toBe(
      view.address,
    );
  });

  it("shows a recorded rating", () => {
    expect(viewOf(madeUpCard, "ferry-pass").rating).toEqual({
      split: false,
      signs: [{ kind: "green", name: "Green" }],
    });
  });

  it("can be made for every milestone", () => {
    for (const card of [realCard, madeUpCard]) {
      const views = card.content.milestones.map((one) => milestoneView(card, one));
      expect(views.every(({ steps }) => steps.length === card.reports.length)).toBe(true);
    }
  });
});

import { describe, expect, it } from "vitest";
import { changeInRaised, type SettledMatter } from "../../src/domain/members/raised.ts";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { settledSentence } from "../../src/wording/members/raised-words.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

/** What became of every matter, for each pair of reports. */
function settledIn(card: ReportCard): { one: SettledMatter; later: string }[] {
  return card.reports.flatMap(({ report: from }, at) =>
    card.reports
      .slice(at + 1)
      .flatMap(({ report: to }) =>
        changeInRaised(card, from, to).settled.map((one) => ({ one, later: to.name })),
      ),
  );
}

describe("a concern that a later report no longer raises", () => {
  it("is not answered by a worse figure that no target judges: schools below the floor", () => {
    const said = settledIn(rotherham()).flatMap(({ one, later }) =>
      one.matter.kind === "off-target" &&
      one.matter.indicator.id === "secondary-schools-below-floor-standard" &&
      later === "January 2015"
        ? [settledSentence(one, later, rotherham().content.plan.ratings)]
        : [],
    );
    expect(said).toEqual(["Raised in June 2014; a later figure is worse."]);
  });

  it("is not answered across seasons or by a year that holds the month: they are not compared", () => {
    const outcomes = settledIn(rotherham()).flatMap(({ one, later }) =>
      one.matter.kind === "off-target" && one.matter.report.name === "December 2013"
        ? [`${one.matter.indicator.id}, ${later}: ${one.outcome}`]
        : [],
    );
    expect(outcomes).toContain("neet-care-leavers, June 2014: not-comparable");
    expect(outcomes).toContain("breastfeeding-initiation, January 2015: not-comparable");
    expect(outcomes).toContain("smoking-at-delivery, January 2015: not-comparable");
  });

  it("is raised once for a gap and the rate that it compares", () => {
    const raised = settledIn(rotherham()).flatMap(({ one: { matter } }) =>
      matter.kind === "off-target" ? [matter.indicator.id] : [],
    );
    expect(raised).toContain("free-school-meals-ks4-attainment");
    expect(raised).not.toContain("free-school-meals-ks4-gap");
  });

  it.each([
    ["the real plan", rotherham()],
    ["the fictional plan", saltmarsh()],
  ])("is answered in %s only by a figure that is better, or by a rating", (_name, card) => {
    const settled = settledIn(card);
    expect(settled.length).toBeGreaterThan(0);
    for (const { one } of settled) {
      const { matter, outcome } = one;
      if (outcome === "answered")
        expect(["off-target", "rated-off-track", "no-update"]).toContain(matter.kind);
      if (outcome !== "answered" || matter.kind !== "off-target") continue;
      const { indicator, figure } = matter;
      const later = indicator.observations.filter(({ value }) => value !== undefined).at(-1)?.value;
      const better = indicator.polarity === "low" ? -1 : 1;
      expect(((later ?? 0) - Number(figure.value)) * better, indicator.id).toBeGreaterThan(0);
    }
  });
});

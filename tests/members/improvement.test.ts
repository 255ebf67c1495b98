import { describe, expect, it } from "vitest";
import { improvements } from "../../src/domain/members/improvement.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { madeUpCard } from "../views/cards.ts";

const { content } = madeUpCard;
const [earlier, later] = madeUpCard.reports.filter(({ entries }) => entries.length > 0);
const id = earlier?.entries.find(({ milestone }) =>
  later?.entries.some((one) => one.milestone.id === milestone.id),
)?.milestone.id;

/** Whether a milestone is told as improved whose rating turns from one to the other. */
function isImproved(from: readonly string[], to: readonly string[]): boolean {
  if (!earlier || !later) throw new Error("The made-up plan has no two reports with milestones.");
  const ratings = new Map([
    [earlier.report.id, from],
    [later.report.id, to],
  ]);
  const card = buildReportCard({
    ...content,
    reports: [earlier.report, later.report],
    highlights: [],
    updates: content.updates
      .filter((one) => ratings.has(one.report))
      .map((one) =>
        one.milestone === id ? { ...one, rating: ratings.get(one.report) ?? null } : one,
      ),
  });
  return improvements(card).milestones.some(({ to: entry }) => entry.milestone.id === id);
}

describe("a milestone with a better rating", () => {
  it("is one whose rating rose, split ratings by the mean of their parts", () => {
    expect(isImproved(["red"], ["amber"])).toBe(true);
    expect(isImproved(["red"], ["amber", "red"])).toBe(true);
    expect(isImproved(["amber"], ["amber"])).toBe(false);
    expect(isImproved(["green"], ["red"])).toBe(false);
  });

  it("is none about which there was or is no news: bad news after none is no improvement", () => {
    expect(isImproved(["blue"], ["red"])).toBe(false);
    expect(isImproved(["blue"], ["green"])).toBe(false);
    expect(isImproved(["amber", "blue"], ["amber"])).toBe(false);
    expect(isImproved(["red"], ["blue"])).toBe(false);
  });
});

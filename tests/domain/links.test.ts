import { describe, expect, it } from "vitest";
import type { LinkEnd, ReportCard } from "../../src/domain/report-card.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

/** The ends of one milestone as a reader would look them up: every update of every report. */
function lookedUp(card: ReportCard, id: string): Pick<LinkEnd, "printed" | "outgoing">[] {
  return card.reports.flatMap(({ entries }) =>
    entries.flatMap(({ update }) =>
      update.links.flatMap(({ printed, milestones }): { printed: string; outgoing: boolean }[] => {
        if (update.milestone === id) return milestones.map(() => ({ printed, outgoing: true }));
        return milestones.includes(id) ? [{ printed, outgoing: false }] : [];
      }),
    ),
  );
}

describe.each([
  ["the real plan", rotherham()],
  ["the fictional plan", saltmarsh()],
])("%s", (_name, card) => {
  it("knows each cross-reference from both of its ends", () => {
    let ends = 0;
    for (const milestone of card.content.milestones) {
      const links = card.links(milestone);
      ends += links.length;
      expect(links.map(({ printed, outgoing }) => ({ printed, outgoing }))).toEqual(
        lookedUp(card, milestone.id),
      );
    }
    expect(ends).toBeGreaterThan(1);
  });
});

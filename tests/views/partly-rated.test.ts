import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOffTrack } from "../../src/domain/members/off-track.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { homeView } from "../../src/views/home.ts";
import { membersFront, offTrackPage } from "../../src/views/members-plan.ts";
import { planOnAPage } from "../../src/views/members-plan-on-a-page.ts";
import { priorityOpening } from "../../src/views/priority-opening.ts";
import { reportView } from "../../src/views/report.ts";
import { plain } from "../../src/wording/counts.ts";
import { madeUpCard } from "./cards.ts";

const rated = madeUpCard.reports.filter(({ entries }) => entries.some((one) => one.rating));
const [first] = rated;
if (!first) throw new Error("The made-up plan has no report that rates one by one.");
const { report, entries } = first;

/** The made-up plan up to one report that prints no totals and leaves some ratings open. */
function leavingOpen(
  isOpen: (at: number) => boolean,
  overview?: typeof report.overview,
): ReportCard {
  const { content } = madeUpCard;
  const open = new Set(entries.filter((_, at) => isOpen(at)).map((one) => one.milestone.id));
  return buildReportCard({
    ...content,
    reports: [{ ...report, overview }],
    highlights: [],
    updates: content.updates
      .filter((one) => one.report === report.id)
      .map((one) =>
        open.has(one.milestone) ? { ...one, rating: null, ratingMissing: "not-recorded" } : one,
      ),
  });
}

/** What pages say on the ratings of the plan and of the priorities that the report goes through. */
function everythingSaid(card: ReportCard): string {
  const home = homeView(card);
  const front = membersFront(card);
  const offTrack = offTrackPage(card);
  const told = card.priorities.filter(({ number }) =>
    entries.some(({ milestone }) => milestone.priority === number),
  );
  const isTold = (number: number): boolean => told.some((one) => one.number === number);
  return [
    home.unrated ?? "",
    plain(home.actions ?? []),
    plain(front.verdict ?? []),
    ...[...front.position, ...offTrack.position].map(plain),
    ...offTrack.silent.slice(0, told.length),
    ...planOnAPage(card).columns.flatMap((one) => (isTold(one.number) ? (one.silent ?? "") : [])),
    ...told.flatMap((one) => {
      const { verdict, note } = priorityOpening(card, one);
      return [plain(verdict), plain(note)];
    }),
    plain(reportView(card, card.latest).summary),
  ].join("\n");
}

describe("a report that gives the ratings of some milestones only", () => {
  const firstOfEach = new Set(
    madeUpCard.priorities.map(({ number }) =>
      entries.findIndex(({ milestone }) => milestone.priority === number),
    ),
  );
  const card = leavingOpen((at) => firstOfEach.has(at));
  const known = card.latest.entries.filter(({ rating }) => rating !== null);

  it("is never said to rate nothing", () => {
    expect(everythingSaid(card)).not.toMatch(/no report|prints ratings|no ratings/i);
    expect(homeView(card).unrated).toBeNull();
    expect(offTrackPage(card).silent).toHaveLength(card.priorities.length);
  });

  it("says on the front page how many have a rating, and why there is no total", () => {
    expect(plain(homeView(card).actions ?? [])).toBe(
      `In ${report.name}, ${known.length} of ${entries.length} milestones have a rating. No rating of the rest is recorded, so there is no total.`,
    );
  });

  it("tells members each milestone that is known to be off track", () => {
    const off = known.filter(({ rating }) => rating?.some((one) => one.countsAs === "off-track"));
    const told = allOffTrack(card).filter((one) => one.kind === "milestone-off-track");
    expect(off.length).toBeGreaterThan(0);
    expect(told).toHaveLength(off.length);
  });

  it("has totals of those priorities alone whose ratings are all known, and none of the plan", () => {
    const property = (open: readonly boolean[]): void => {
      const { latest } = leavingOpen((at) => open[at] ?? false);
      const whole = latest.entries.every(({ rating }) => rating !== null);
      const numbers = new Set(latest.entries.map(({ milestone }) => milestone.priority));
      const all = [...numbers].filter((number) =>
        latest.entries.every((one) => one.milestone.priority !== number || one.rating !== null),
      );
      expect(latest.overview?.rows.map((row) => row.priority) ?? []).toEqual(all);
      expect((latest.overview?.total ?? null) !== null).toBe(whole);
    };
    const flags = fc.array(fc.boolean(), { minLength: entries.length, maxLength: entries.length });
    fc.assert(fc.property(flags, property), { numRuns: 30 });
  });

  it("never says of printed totals that all is unknown where some are known one by one", () => {
    const figures = Object.fromEntries(card.content.plan.ratings.map(({ key }) => [key, "9"]));
    const total = String(9 * card.content.plan.ratings.length);
    const source = { document: report.source.document, place: "Overview" };
    const rows = card.priorities.map(({ number }) => ({ priority: number, figures, total }));
    const printed = leavingOpen((at) => firstOfEach.has(at), {
      source,
      rows,
      total: { figures, total },
      notes: [],
    });
    const totals = allOffTrack(printed).filter((one) => one.kind === "total-off-track");
    const knownIn = (priority: number | null): boolean =>
      printed.latest.entries.some(
        ({ milestone, rating }) =>
          milestone.priority === priority && rating?.some((one) => one.countsAs === "off-track"),
      );
    expect(totals.map((one) => "isPartlyKnown" in one && one.isPartlyKnown)).toEqual(
      totals.map(({ priority }) => knownIn(priority)),
    );
    expect(totals.some(({ priority }) => knownIn(priority))).toBe(true);
  });
});

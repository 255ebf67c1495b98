import { describe, expect, test } from "vitest";
import type { ContentChange } from "../../src/domain/content-changes/content-change.ts";
import type { Content } from "../../src/domain/content.ts";
import { compareContent } from "../../src/kinds/compare-content.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { contentOf, REAL } from "../content/plans.ts";

const before = contentOf(REAL);
const ID = "2015-06";

/**
 * The real content with a made-up report of June 2015: the milestones of June 2014 without one,
 * rated in turn, an overview, a concern, a figure that turns a verdict. All of it is fiction.
 */
function withNewReport(): Content {
  const last = before.reports.find((one) => one.id === "2014-06");
  if (!last?.overview) throw new Error("There is no report of June 2014 with an overview.");
  const rows = last.overview.rows.map((row) =>
    row.priority === 6 ? { ...row, figures: { ...row.figures, amber: "31", red: "3" } } : row,
  );
  const sums = { ...last.overview.total.figures, amber: "101", red: "18" };
  const total = { ...last.overview.total, figures: sums };
  const overview = { ...last.overview, rows, total };
  const source = { ...last.source, document: "progress-report-2015-06" };
  const fresh = { ...last, id: ID, name: "June 2015", source, presented: undefined, overview };
  const updates = before.updates
    .filter((one) => one.report === "2014-06" && one.milestone !== "book-gifting")
    .map((one, at) => ({
      ...one,
      report: ID,
      // As in the real reports, most ratings are only known as totals.
      ...(at % 9 === 0 ? { rating: ["red" as const], ratingMissing: undefined } : {}),
      text: "- Made up for a test",
    }));
  const highlights = before.highlights.filter((one) => one.priority === 5).at(-1);
  const concerns = { ...highlights, report: ID, concerns: ["A made-up concern"], workingWell: [] };
  const indicators = before.indicators.map((one) => {
    if (one.id !== "care-leavers-in-learning-or-work") return one;
    const figure = one.observations.at(-1);
    if (!figure) return one;
    const added = { ...figure, period: "2014/15", value: 20, printed: "20%" };
    return { ...one, observations: [...one.observations, added] };
  });
  return {
    ...before,
    reports: [...before.reports, fresh],
    updates: [...before.updates, ...updates],
    highlights: [...before.highlights, concerns as (typeof before.highlights)[number]],
    indicators,
  };
}

function summaryOf(after: Content): string {
  return changeSummary(compareContent(before, after), [], { before, after });
}

describe("the comment for a new report", () => {
  const text = summaryOf(withNewReport());

  test("says first what readers will notice: the front page, ratings, verdicts, concerns", () => {
    const places = [
      "### What readers will notice first",
      "**The front page**",
      "- The latest report: “January 2015 report.",
      "**Ratings by priority**, June 2014 → June 2015",
      "| Priority | Green | Amber | Red | Blue | Total |",
      "verdict turns**",
      "Care leavers in employment, education or training: “Target missed; direction of travel: improving” → “No target now; direction of travel: worsening”",
      "**Concerns that are new (1)**\n\n- Priority 5: A made-up concern",
      "**Concerns that go (",
      "### Everything that changes",
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("shows ratings before and after in each cell that changes", () => {
    expect(text).toMatch(/^\| 6\. [^|]+\| 6 \| 33 → 31 \| 1 → 3 \| 0 \| 40 \|$/m);
    expect(text).toMatch(/^\| 1\. [^|]+\| 12 \| 28\.5 \| 11\.5 \| 0 \| 52 \|$/m);
  });

  test("counts what is new, by kind and by priority, and names what is red", () => {
    const updates = withNewReport().updates.length - before.updates.length;
    expect(text).toContain(`1 report, ${updates} milestone updates, `);
    expect(text).toMatch(
      /\*\*Priority 1: [^*]+\*\* \(52\)\n\n- 52 milestone updates: red \d+, not recorded \d+\. Red: “/,
    );
    expect(text.split("\n").length).toBeLessThan(140);
    expect(text).toContain("- The report of June 2015: ");
  });

  test("names a milestone that is dropped by its few words, and cuts long words", () => {
    expect(text).toContain("- Priority 5: “Book gifting”: the report of June 2014 lists it, ");
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    expect(longest).toBeLessThan(400);
  });

  test("says dates of Easy Read once, and what else stands behind a row before its words", () => {
    expect(text).toContain(
      "- Row 1: It said “In January 2015, we said we will look at the plan again.” and now says “In June 2015, ",
    );
    expect(text).toContain(
      "- Row 5: data “red 11.5 against red 4” → “red 11.5 against red 11.5”. ",
    );
  });

  test("tells of one thing, and of nothing, without headings for more", () => {
    const [first, ...rest] = before.updates;
    if (!first) throw new Error("There are no updates.");
    const one = summaryOf({ ...before, updates: [{ ...first, text: "Other words." }, ...rest] });
    expect(one).toContain("The head of the front page stays as it is.");
    expect(one).not.toContain("**Priority");
    expect(one).not.toContain("Ratings by priority");
    expect(summaryOf(before)).toContain("readers will see no difference");
  });
});

describe("figures in the comment", () => {
  const figures = before.indicators.flatMap((one) =>
    one.observations.map(({ period, printed }): ContentChange => ({
      kind: "figure-added",
      subject: `${one.name}, ${period}`,
      after: printed ?? "",
      about: { priority: one.priority, thing: one.name, part: period },
    })),
  );

  test("stand under their priorities, with totals, one line an indicator, by name", () => {
    const text = changeSummary(figures);
    for (const [priority, group] of Map.groupBy(figures, (one) => one.about?.priority)) {
      const name = priority === undefined ? "Of no single priority" : `Priority ${priority}`;
      expect(text).toContain(`**${name}** (${group.length})`);
    }
    const named = [...text.matchAll(/^- (.*): \d+ figures: /gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(9);
    expect(new Set(named).size).toBe(named.length);
  });

  test("that turn a verdict stand before the others", () => {
    const last = figures.at(-1);
    if (!last?.about) throw new Error("There are no figures.");
    const turned: ContentChange = {
      kind: "verdict-changed",
      subject: last.about.thing,
      before: "target: met",
      after: "target: not met",
    };
    const text = changeSummary([...figures, turned]);
    const listed = text.slice(text.indexOf("### New on the site"));
    const [first] = listed.split("\n").filter((one) => one.startsWith("- "));
    expect(first).toContain(last.about.thing.slice(0, 30));
  });
});

describe("a milestone that is renamed", () => {
  const [old] = before.milestones;
  if (!old) throw new Error("There are no milestones.");
  const renamed = (wording: string): Content => ({
    ...before,
    milestones: before.milestones.map((one) =>
      one === old ? { ...one, id: "made-up-name", wording } : one,
    ),
    updates: before.updates.map((one) =>
      one.milestone === old.id ? { ...one, milestone: "made-up-name" } : one,
    ),
  });

  test("is shown with its old and new name, not as one gone and one new", () => {
    const after = renamed(`${old.wording} in time`);
    const changes = compareContent(before, after);
    expect(changes.map((one) => one.kind)).not.toContain("milestone-deleted");
    expect(changes.map((one) => one.kind)).not.toContain("update-deleted");
    expect(changes.filter((one) => one.kind === "milestone-renamed")).toMatchObject([
      { before: `milestones/${old.id}`, after: "milestones/made-up-name" },
      { before: old.wording, after: `${old.wording} in time` },
    ]);
    expect(summaryOf(after)).toContain("### Milestones that are renamed (2)");
  });

  test("under its id alone", () => {
    expect(compareContent(before, renamed(old.wording)).map((one) => one.kind)).toEqual([
      "milestone-renamed",
    ]);
  });

  test("unlike one that goes while another comes", () => {
    const after = {
      ...before,
      milestones: before.milestones.map((one) =>
        one === old ? { ...one, id: "made-up-name", wording: "Quite another thing" } : one,
      ),
      updates: before.updates.filter((one) => one.milestone !== old.id),
    };
    const kinds = compareContent(before, after).map((one) => one.kind);
    expect(kinds).toContain("milestone-deleted");
    expect(kinds).toContain("milestone-added");
  });
});

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  overviewOf,
  showTotals,
  type Overview,
  type OverviewLine,
  type RatedUpdate,
} from "../../src/domain/overview.ts";
import { reconcile } from "../../src/domain/reconcile.ts";
import { resolveRating } from "../../src/domain/rating.ts";
import { countRatings } from "../../src/domain/rating-totals.ts";
import type { PrintedLine, PrintedOverview } from "../../src/domain/report.ts";
import type { Content } from "../../src/domain/content.ts";
import { readRealContent } from "../content/real-content.ts";
import { aReport, RAG, rated, RATINGS, shownFigures } from "./plan-in-memory.ts";

const source = { document: "a-report", place: "Overview" };
const cell = fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 3 });

function ratedUpdates(content: Content, report: string): RatedUpdate[] {
  const priority = new Map(content.milestones.map((one) => [one.id, one.priority]));
  return content.updates
    .filter((update) => update.report === report)
    .map(({ milestone, rating }) => ({
      priority: priority.get(milestone) ?? 0,
      rating: resolveRating(rating, content.plan.ratings),
    }));
}

/** A line as it is shown: figures by rating, and the total. */
function shown({ parts, shownTotal }: Pick<OverviewLine, "parts" | "shownTotal">): PrintedLine {
  return { figures: shownFigures(parts), total: shownTotal };
}

/** The overview table that a report would print for these ratings. */
function printedFor(priorities: readonly (readonly string[])[][]): PrintedOverview {
  const all = priorities.flat();
  const show = (ratings: readonly (readonly string[])[]): PrintedLine => {
    const written = ratings.map((one) => resolveRating(one, RAG));
    const totals = countRatings(written, RAG);
    if (!totals) throw new Error("Every rating is recorded here.");
    return shown(showTotals(totals));
  };
  const overview = overviewOf(aReport("2031-06"), rated(1, all), RAG);
  return {
    source,
    rows: priorities.map((ratings, at) => ({ priority: at + 1, ...show(ratings) })),
    total: show(all),
    percent: overview ? { figures: shownFigures(overview.percent) } : undefined,
    notes: [],
  };
}

/** An overview that has a total. */
type Whole = Overview & { total: OverviewLine };

function whole(found: Overview | null | undefined, id: string): Whole {
  if (!found?.total) throw new Error(`The report ${id} has no overview with a total.`);
  return { ...found, total: found.total };
}

describe("the printed overviews of the real plan", () => {
  let content: Content;
  beforeAll(() => {
    content = readRealContent();
  });

  function overview(id: string): Whole {
    const report = content.reports.find((one) => one.id === id);
    const found = report && overviewOf(report, ratedUpdates(content, id), content.plan.ratings);
    return whole(found, id);
  }

  it("June 2014 is exactly 39 5/6, 102 5/6 and 16 1/3 of 159 inside", () => {
    const { parts, total } = overview("2014-06").total;
    expect(parts.map(({ count }) => count.toFraction(true))).toEqual([
      "39 5/6",
      "102 5/6",
      "16 1/3",
      "0",
    ]);
    expect(total.equals(159)).toBe(true);
  });

  it("June 2014 prints as 40, 103, 16, 0 of 159 and 25, 65, 10, 0 %", () => {
    const { total, percent } = overview("2014-06");
    expect(shown(total)).toEqual({
      figures: { green: "40", amber: "103", red: "16", blue: "0" },
      total: "159",
    });
    expect(total.basis).toBe("published");
    expect(shownFigures(percent)).toEqual({ green: "25%", amber: "65%", red: "10%", blue: "0%" });
  });

  it("the figures of June 2014, worked out afresh, print the same percentages and whole totals", () => {
    const bare = aReport("2014-06", { overview: { ...tableOf("2014-06"), percent: undefined } });
    const { total } = overview("2014-06");
    expect(shownFigures(overviewOf(bare, [], RAG)?.percent ?? [])).toEqual({
      green: "25%",
      amber: "65%",
      red: "10%",
      blue: "0%",
    });
    expect(shown(showTotals(total))).toEqual({
      figures: { green: "39.8", amber: "102.8", red: "16.3", blue: "0" },
      total: "159",
    });
  });

  function tableOf(id: string): PrintedOverview {
    const table = content.reports.find((one) => one.id === id)?.overview;
    if (!table) throw new Error(`The report ${id} prints no overview.`);
    return table;
  }

  it("December 2013 prints as 26, 121, 7, 2 of 156 and 17, 78, 4, 1 %", () => {
    const { total, percent } = overview("2013-12");
    expect(shown(total)).toEqual({
      figures: { green: "26", amber: "121", red: "7", blue: "2" },
      total: "156",
    });
    expect(shownFigures(percent)).toEqual({ green: "17%", amber: "78%", red: "4%", blue: "1%" });
    const bare = aReport("2013-12", { overview: { ...tableOf("2013-12"), percent: undefined } });
    expect(overviewOf(bare, [], content.plan.ratings)?.percent).toEqual(percent);
  });

  it("show split shares to one decimal as printed", () => {
    const rows = overview("2014-06").rows;
    expect(
      rows.map((row) => [
        row.priority,
        ...row.parts.slice(0, 3).map((part) => part.shown),
        row.shownTotal,
      ]),
    ).toEqual([
      [1, "12", "28.5", "11.5", "52"],
      [2, "3.5", "10", "1.5", "15"],
      [3, "14", "8", "0", "22"],
      [5, "4.3", "23.3", "2.3", "30"],
      [6, "6", "33", "1", "40"],
    ]);
    expect(rows.find((row) => row.priority === 5)?.total.equals(30)).toBe(true);
  });

  it("add up, and are as long as the lists of updates", () => {
    for (const id of ["2013-12", "2014-06"]) {
      expect(reconcile(tableOf(id), ratedUpdates(content, id), content.plan.ratings)).toEqual([]);
    }
  });

  it("are found out if any one figure is changed by one", () => {
    const table = tableOf("2013-12");
    const updates = ratedUpdates(content, "2013-12");
    for (const [at, row] of table.rows.entries()) {
      const more = (figure: string | undefined): string => String(Number(figure) + 1);
      const changed = [
        ...RATINGS.map((key) => ({
          ...row,
          figures: { ...row.figures, [key]: more(row.figures[key]) },
        })),
        { ...row, total: more(row.total) },
      ];
      for (const one of changed) {
        const rows = table.rows.with(at, one);
        const found = reconcile({ ...table, rows }, updates, content.plan.ratings);
        const places = found.map((discrepancy) => discrepancy.row);
        expect(places.includes(row.priority) || places.includes("total")).toBe(true);
      }
    }
  });
});

describe("a computed overview", () => {
  it("counts ratings where all are recorded and prints the rest as published", () => {
    const table: PrintedOverview = {
      ...printedFor([
        [["green"], ["amber"]],
        [["red"], ["blue"]],
      ]),
      notes: ["A note."],
    };
    const updates = [...rated(1, [["green"], ["amber"]]), ...rated(2, [["red"], null])];
    const found = overviewOf(aReport("2031-06", { overview: table }), updates, RAG);
    expect(found?.rows.map((row) => row.basis)).toEqual(["computed", "published"]);
    expect(found?.total?.basis).toBe("published");
    expect(found?.notes).toEqual(["A note."]);
  });

  it("is null where a report rates nothing", () => {
    expect(overviewOf(aReport("2031-06"), [], RAG)).toBeNull();
    expect(overviewOf(aReport("2031-06"), rated(1, [null]), RAG)).toBeNull();
  });

  it("equals its own print for any ratings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 }),
        (priorities) => {
          const updates = priorities.flatMap((ratings, at) => rated(at + 1, ratings));
          expect(reconcile(printedFor(priorities), updates, RAG)).toEqual([]);
        },
      ),
    );
  });

  it("shows what a single changed rating breaks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        (colours, pick) => {
          const at = pick % colours.length;
          const other = RATINGS.find((rating) => rating !== colours[at]) ?? "red";
          const table = printedFor([colours.map((colour) => [colour])]);
          const updates = rated(
            1,
            colours.with(at, other).map((colour) => [colour]),
          );
          const found = reconcile(table, updates, RAG);
          expect(found.map((one) => one.column).sort()).toEqual([colours[at], other].sort());
          expect(found.every((one) => one.against === "the milestones' ratings")).toBe(true);
        },
      ),
    );
  });
});

describe("reconciliation", () => {
  const table = printedFor([[["green"], ["amber"], ["red"]]]);
  const updates = rated(1, [["green"], ["amber"], ["red"]]);
  const row = table.rows[0];
  if (!row) throw new Error("The table has a row.");

  it("names the row, the column, both figures and what they rest on", () => {
    const rows = [{ ...row, total: "4" }];
    expect(reconcile({ ...table, rows }, updates, RAG)).toEqual([
      { row: 1, column: "total", printed: "4", expected: "3", against: "the row's own figures" },
      { row: 1, column: "total", printed: "4", expected: "3", against: "the updates" },
    ]);
  });

  it("names the Total and % rows", () => {
    const figures = { ...table.total.figures, red: "2" };
    const total = { ...table.total, figures };
    const percent = { figures: { green: "33%", amber: "33%", red: "34%", blue: "0%" } };
    expect(reconcile({ ...table, total, percent }, updates, RAG)).toEqual([
      { row: "total", column: "red", printed: "2", expected: "1", against: "the rows above" },
      { row: "percent", column: "red", printed: "34%", expected: "33%", against: "the rows above" },
    ]);
  });

  it("leaves alone what the content explains", () => {
    const explanation = "The table prints 4, but lists 3: one milestone is left out.";
    const rows = [{ ...row, total: "4", explanation }];
    const sum = { ...table.total, total: "4", explanation };
    expect(reconcile({ ...table, rows }, updates, RAG)).toEqual([]);
    expect(reconcile({ ...table, total: sum }, updates, RAG)).toEqual([]);
  });

  it("does not let a slip hide behind an explanation of something else", () => {
    const explanation = "The table prints 4, but lists 3: one milestone is left out.";
    const rows = [{ ...row, total: "5", explanation }];
    expect(reconcile({ ...table, rows }, updates, RAG).map((one) => one.printed)).toEqual([
      "5",
      "5",
    ]);
    const figures = { ...table.total.figures, red: "2" };
    const total = { ...table.total, figures, explanation: "The figures are rounded." };
    expect(reconcile({ ...table, total }, updates, RAG).map((one) => one.column)).toEqual(["red"]);
  });
});

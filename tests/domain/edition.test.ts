import { describe, expect, test } from "vitest";
import { contentAsOf } from "../../src/domain/as-of.ts";
import type { Content } from "../../src/domain/content.ts";
import type { Correction } from "../../src/domain/correction.ts";
import {
  editionMarks,
  pageOwner,
  silentChanges,
  type ClosedEdition,
} from "../../src/domain/edition.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { cardOf, REAL } from "../content/plans.ts";

const real = cardOf(REAL);
const { content } = real;
const NEET = "neet-16-to-18";

function closed(report: string): ClosedEdition {
  const found = content.editions.find((one) => one.report === report);
  if (!found) throw new Error(`The edition ${report} is not closed.`);
  return found;
}

function cardWith(changed: Partial<Content>): ReportCard {
  return buildReportCard({ ...content, ...changed });
}

/** The pages of each edition that would change in silence. */
function silent(card: ReportCard): Record<string, readonly string[]> {
  const found = card.content.editions.map((one) => [one.report, silentChanges(card, one)] as const);
  return Object.fromEntries(found.filter(([, pages]) => pages.length > 0));
}

/** The indicators with the figure of one report one higher. */
function withFigureOf(document: string, id = NEET): Content["indicators"] {
  return content.indicators.map((one) =>
    one.id === id
      ? {
          ...one,
          observations: one.observations.map((each) =>
            each.source.document === document && each.value !== undefined
              ? { ...each, value: each.value + 1 }
              : each,
          ),
        }
      : one,
  );
}

const correction: Correction = {
  id: "2014-06-neet",
  report: "2014-06",
  date: "2015-01-02",
  kind: "error",
  indicator: NEET,
  what: "The figure was given as 6.2%; it is 7.2%.",
  approvedBy: "Head of Performance",
  text: "It was misread.",
};

describe("a closed edition", () => {
  test("of every report of the real plan claims what it claimed", () => {
    expect(content.editions.map(({ report }) => report)).toEqual(["2013-12", "2014-06", "2015-01"]);
    expect(silent(real)).toEqual({});
  });

  test("names the page on which one figure is another, and so does each later one", () => {
    const card = cardWith({ indicators: withFigureOf("progress-report-2014-06") });
    expect(silent(card)).toEqual({
      "2014-06": [`indicators/${NEET}`],
      "2015-01": [`indicators/${NEET}`],
    });
  });

  test("says nothing where a correction tells of the change", () => {
    const indicators = withFigureOf("progress-report-2014-06");
    expect(silent(cardWith({ indicators, corrections: [correction] }))).toEqual({});
    const whole = { ...correction, indicator: undefined };
    expect(silent(cardWith({ indicators, corrections: [whole] }))).toEqual({});
  });

  test.each([
    ["is of another indicator", { indicator: "mmr-vaccination" }],
    ["is of a later report", { report: "2015-01" }],
  ])("is not satisfied by a correction that %s", (_, other) => {
    const indicators = withFigureOf("progress-report-2014-06");
    const card = cardWith({ indicators, corrections: [{ ...correction, ...other }] });
    expect(silent(card)["2014-06"]).toEqual([`indicators/${NEET}`]);
  });

  test("takes no second change for a correction that it holds already", () => {
    const editions = content.editions.map((one) => ({ ...one, corrections: [correction.id] }));
    const indicators = withFigureOf("progress-report-2014-06");
    const card = cardWith({ indicators, editions, corrections: [correction] });
    expect(Object.keys(silent(card))).toEqual(["2014-06", "2015-01"]);
  });

  test("finds a word of an update, a rating and a note of the overview", () => {
    const updates = content.updates.map((one) =>
      one.report === "2013-12" && one.number === 1 ? { ...one, text: `${one.text} More.` } : one,
    );
    const pages = silent(cardWith({ updates }))["2013-12"] ?? [];
    expect(pages.every((page) => page.startsWith("priorities/"))).toBe(true);
    expect(pages.length).toBeGreaterThan(3);
    const reports = content.reports.map((one) =>
      one.id === "2013-12" && one.overview
        ? { ...one, overview: { ...one.overview, notes: ["Another note."] } }
        : one,
    );
    expect(silent(cardWith({ reports }))).toEqual({ "2013-12": ["overview"] });
  });

  test("finds a verdict that another rule would give", () => {
    const indicators = content.indicators.map((one) =>
      one.id === NEET ? { ...one, notJudged: "An editor’s decision." } : one,
    );
    expect(Object.keys(silent(cardWith({ indicators })))).toContain("2014-06");
  });

  test("leaves editors their notes", () => {
    const indicators = content.indicators.map((one) => ({ ...one, editorNotes: ["A note."] }));
    const milestones = content.milestones.map((one) => ({ ...one, editorNotes: ["A note."] }));
    expect(silent(cardWith({ indicators, milestones }))).toEqual({});
  });

  test("was the same before the later reports came", () => {
    const before = buildReportCard(contentAsOf(content, "2014-06"));
    for (const report of ["2013-12", "2014-06"]) {
      expect(editionMarks(before, report)).toEqual(closed(report).marks);
    }
  });
});

describe("the pages of editions", () => {
  test("are shared where a later edition claims the same", () => {
    expect(pageOwner(real, "2014-06", `indicators/${NEET}`)).toBe("2014-06");
    const shared = Object.values(closed("2015-01").marks).filter((mark) => mark === "2014-06");
    expect(shared.length).toBeGreaterThan(50);
  });

  test("stay where they are, once they were an edition’s own", () => {
    const page = Object.entries(closed("2015-01").marks).find(([, mark]) => mark === "2014-06");
    const [name = ""] = page ?? [];
    const editions = content.editions.map((one) =>
      one.report === "2015-01" ? { ...one, marks: { ...one.marks, [name]: "00000000" } } : one,
    );
    expect(pageOwner(real, "2015-01", name)).toBe("2014-06");
    expect(pageOwner(cardWith({ editions }), "2015-01", name)).toBe("2015-01");
  });
});

import { describe, expect, test } from "vitest";
import { uncorrectedChanges } from "../../src/domain/content-changes/uncorrected.ts";
import type { Content } from "../../src/domain/content.ts";
import { compareContent } from "../../src/kinds/compare-content.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

const content: Content = contentOf(FICTIONAL);

const ENTRY = {
  id: "new",
  date: "2032-01-01",
  kind: "error" as const,
  approvedBy: "Head of Performance",
  text: "It was mistyped.",
};

describe("an entry of the corrections ledger says what is new", () => {
  test("an entry for a rating says the new one", () => {
    const turned = content.updates.find(({ rating }) => String(rating) === "green");
    if (!turned) throw new Error("No milestone is green.");
    const updates = content.updates.map((one) =>
      one === turned ? { ...one, rating: ["red" as const] } : one,
    );
    const missing = (what: string): unknown[] => {
      const entry = { ...ENTRY, report: turned.report, milestone: turned.milestone };
      const corrections = [...content.corrections, { ...entry, fields: ["rating" as const], what }];
      const after = { ...content, updates, corrections };
      return uncorrectedChanges(content, after, compareContent(content, after));
    };
    expect(missing("A comma was missing.")).toMatchObject([{ fields: ["rating"], says: ["Red"] }]);
    expect(missing("It was rated green; it is red.")).toEqual([]);
  });

  test("an entry for one figure does not cover a second", () => {
    const counted = content.indicators.find(({ observations }) => observations.length > 2);
    const [one, two, ...rest] = counted?.observations ?? [];
    if (!counted || !one || !two) throw new Error("There are no two figures.");
    const observations = [{ ...one, printed: "71.5" }, { ...two, printed: "82.5" }, ...rest];
    const indicators = content.indicators.map((each) =>
      each === counted ? { ...counted, observations } : each,
    );
    const missing = (what: string): unknown[] => {
      const entry = { ...ENTRY, indicator: counted.id };
      const fields = ["figure" as const, "details" as const];
      const fresh = content.reports.map(({ id }) => ({ ...entry, id, report: id, fields, what }));
      const corrections = [...content.corrections, ...fresh];
      const after = { ...content, indicators, corrections };
      return uncorrectedChanges(content, after, compareContent(content, after));
    };
    expect(missing("The figure was 70; it is 71.5.")).toMatchObject([{ says: ["82.5"] }]);
    expect(missing("They are 71.5 and 82.5.")).toEqual([]);
  });

  test("a meaning that a paper prints is part of the record, its explanation is not", () => {
    const term = content.glossary.find(({ printed }) => printed.length > 0);
    const [printed, ...more] = term?.printed ?? [];
    if (!term || !printed) throw new Error("No term has a printed meaning.");
    const missing = (changed: Partial<typeof term>): unknown[] => {
      const glossary = content.glossary.map((one) => (one === term ? { ...one, ...changed } : one));
      const after = { ...content, glossary };
      return uncorrectedChanges(content, after, compareContent(content, after));
    };
    expect(missing({ text: "Other words." })).toEqual([]);
    expect(missing({ printed: [{ ...printed, meaning: "Other words" }, ...more] })).toMatchObject([
      { fields: ["wording"] },
    ]);
    expect(missing({ printed: more })).toMatchObject([{ fields: ["removed"] }]);
  });
});

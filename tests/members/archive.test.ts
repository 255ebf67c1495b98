import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  reconcileImprovementPlan,
  reconcileIndicatorReport,
} from "../../src/domain/archive-totals.ts";
import { addCounts, countedTotal, type CompletionCounts } from "../../src/domain/completion.ts";
import type { Content } from "../../src/domain/content.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

const plain = (text: string): string =>
  text
    .replace(/[*|]/g, " ")
    .replace(/\[…\]|\[words left out: [^\]]*\]/g, "…")
    .replace(/\s+/g, " ")
    .trim();

/** Texts that are printed: everything but keys of our own and the editors' words. */
const OWN = new Set([
  "id",
  "status",
  "document",
  "place",
  "kind",
  "editorNotes",
  "withheld",
  "explanation",
  "explanationOfTotals",
  "indicator",
  "milestone",
  "clinics",
  "day",
  "title",
  "heading",
]);

function printed(value: unknown, key = ""): string[] {
  if (typeof value === "string") return OWN.has(key) ? [] : [value];
  if (Array.isArray(value)) return OWN.has(key) ? [] : value.flatMap((item) => printed(item, key));
  if (typeof value !== "object" || value === null || key === "editorNotes" || key === "withheld")
    return [];
  return Object.entries(value).flatMap(([name, item]) => printed(item, name));
}

function source(folder: string, document: string): string {
  return plain(readFileSync(`${folder}/${document}.md`, "utf8"));
}

const PLANS: [name: string, content: Content, folder: string][] = [
  ["the real plan", rotherham().content, "tests/fixtures/sources"],
  ["the fictional plan", saltmarsh().content, "tests/fixtures/plans/saltmarsh-sources"],
];

describe.each(PLANS)("%s", (_name, content, folder) => {
  test("every printed text of the archive papers stands in the source", () => {
    for (const paper of [...content.indicatorReports, ...content.improvementPlans]) {
      const extract = source(folder, paper.document);
      const rules = "clinics" in paper ? paper.clinics.rules : [];
      const foreign = new Set(
        rules.filter((one) => one.source.document !== paper.document).map(({ text }) => text),
      );
      // Of a key of statuses, only the labels are printed.
      const labels = "statuses" in paper ? paper.statuses.map((one) => one.printed) : [];
      const texts = printed({ ...paper, statuses: labels }).filter(
        (text) => !foreign.has(text) && !/^\d+(?:\.\d+)?%?$/.test(text),
      );
      for (const text of texts) expect(extract, text).toContain(plain(text));
      for (const { text, source: from } of rules)
        expect(source(folder, from.document), text).toContain(plain(text));
    }
  });

  test("every printed text of the clinics stands in its source", () => {
    expect(content.clinics.length).toBeGreaterThan(3);
    for (const clinic of content.clinics) {
      const extract = source(folder, clinic.source.document);
      const { statement, reason, findings, alsoPrinted, name } = clinic;
      const texts = [
        name,
        statement,
        reason?.text,
        ...(findings?.points ?? []),
        ...alsoPrinted.map((one) => one.text),
      ];
      for (const text of texts)
        if (text) expect(extract.toLowerCase(), text).toContain(plain(text).toLowerCase());
    }
  });

  test("every question of the editors rests on words that stand in its source", () => {
    for (const { question, quotation, source: from } of content.questions.flatMap(
      (one) => one.questions,
    )) {
      expect(source(folder, from.document)).toContain(plain(quotation));
      expect(question).toMatch(/^[A-Z].*\?$/);
    }
  });

  test("printed totals add up, or the content says why not", () => {
    expect(content.indicatorReports.flatMap(reconcileIndicatorReport)).toEqual([]);
    expect(content.improvementPlans.flatMap(reconcileImprovementPlan)).toEqual([]);
  });
});

describe("the improvement plan of 2009", () => {
  const [plan] = rotherham().content.improvementPlans;
  if (!plan) throw new Error("There is no improvement plan.");

  test("has 181 actions: 106 completed, 46 partially, 29 not, 0 not known", () => {
    const sum = addCounts(plan.themes.map((theme) => theme.actions));
    expect(sum).toEqual({ total: 181, numbers: [106, 46, 29, 0] });
    expect(plan.statuses.map(({ name, countsAs }) => [name, countsAs])).toEqual([
      ["completed", "done"],
      ["partially completed", "at-risk"],
      ["not completed", "off-track"],
      ["not known", "no-news"],
    ]);
    expect(countedTotal(sum)).toBe(181);
  });

  /** Counts with one figure more: that of a status, or past the last the total. */
  function changed(
    { total, numbers }: CompletionCounts,
    at: number,
    more: number,
  ): CompletionCounts {
    return {
      total: at < numbers.length ? total : total + more,
      numbers: numbers.map((one, index) => (index === at ? one + more : one)),
    };
  }

  test("a changed figure anywhere is found", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 9 }), (at, place, more) => {
        const themes = plan.themes.map((theme, index) =>
          index === at ? { ...theme, actions: changed(theme.actions, place, more) } : theme,
        );
        expect(reconcileImprovementPlan({ ...plan, themes })).not.toEqual([]);
      }),
    );
  });
});

describe("the report on 2009/10 quarter 2", () => {
  const [report] = rotherham().content.indicatorReports;
  if (!report) throw new Error("There is no indicator report.");

  test("a changed figure anywhere is found, unless the table explains itself", () => {
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.nat(2),
        fc.nat(6),
        fc.integer({ min: 1, max: 9 }),
        (t, r, c, more) => {
          const tables = report.summary.tables.map((table, at) =>
            at !== t
              ? table
              : {
                  ...table,
                  rows: table.rows.map((row, index) =>
                    index !== r
                      ? row
                      : {
                          ...row,
                          numbers: row.numbers.map((one, column) =>
                            column === c ? one + more : one,
                          ),
                        },
                  ),
                },
          );
          const changed = { summary: { ...report.summary, tables } };
          expect(reconcileIndicatorReport(changed)).not.toEqual([]);
          const explained = tables.map((table) => ({
            ...table,
            explanationOfTotals: "So printed.",
          }));
          expect(
            reconcileIndicatorReport({ summary: { ...report.summary, tables: explained } }),
          ).toEqual([]);
        },
      ),
    );
  });
});

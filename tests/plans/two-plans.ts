import { resolve } from "node:path";
import { canonicalFile } from "../../src/load/canonical-file.ts";
import { inLaterPlan } from "../../src/load/plan-folders.ts";
import { bytesOf, readFolder, textOf, type Folder } from "../mutation/content-folder.ts";

const heronsford = readFolder(resolve("tests/fixtures/plans/heronsford"));

/** A made-up body’s plan of 2040-43 again, three years later. */
function later(text: string): string {
  return text
    .replaceAll("2040-43", "2043-46")
    .replaceAll(/204[0-3](?=-q|-11|\b(?!-46))/g, "2043")
    .replaceAll("2043-43", "2043-46")
    .replaceAll("2038/39", "2041/42")
    .replaceAll("2039/40", "2042/43");
}

/** A change of what a JSON file holds. */
export function withData(folder: Folder, path: string, data: object): Map<string, Uint8Array> {
  const before = JSON.parse(textOf(folder.get(path)) || "{}") as object;
  const text = `${JSON.stringify({ ...before, ...data }, null, 2)}\n`;
  const below = inLaterPlan(path)?.below ?? path;
  return new Map([...folder, [path, bytesOf(canonicalFile(below, text) ?? text)]]);
}

/** Figures of one measure. A period without a number is withheld. */
function figures(
  document: string,
  values: readonly (readonly [string, number | null])[],
): object[] {
  return values.map(([period, value]) => ({
    period,
    ...(value === null ? { missing: "suppressed" } : { value, printed: `${value}` }),
    source: { document, place: "Measures" },
    quotation: `Falls on the streets, ${period}: ${value ?? "not shown"}`,
  }));
}

function indicator(document: string, values: Parameters<typeof figures>[1]): object {
  return {
    name: "Falls on the streets",
    question: "How many people fall on the streets?",
    priority: 1,
    definition: { text: "People who fell on a pavement of Heronsford and told the council." },
    unit: { kind: "count", name: "people" },
    polarity: "low",
    frequency: "yearly",
    comparability: "any-season",
    observations: figures(document, values),
  };
}

export const FALLS = "indicators/falls.json";
/** Where the later plan stands. */
export const LATER = "plans/2043-46";

/** What the two plans print of the same measure. */
export const FIGURES = {
  first: [
    ["2038", 31],
    ["2039", 27],
    ["2040", null],
  ],
  later: [
    ["2042", 22],
    ["2043", 19],
  ],
} as const;

/** A body with two small plans, of which one has ended: fiction, made of the same pieces. */
export function twoPlans(): Map<string, Uint8Array> {
  const first = withData(heronsford, "plan.json", { ended: "2043" });
  const moved = [...heronsford].map(
    ([path, bytes]) =>
      [
        `${LATER}/${later(path)}`,
        path.endsWith(".svg") ? bytes : bytesOf(later(textOf(bytes))),
      ] as const,
  );
  const follows = withData(new Map([...first, ...moved]), `${LATER}/plan.json`, {
    planBefore: "first",
  });
  // Marks of words that have other years now: those of its reports’ names.
  const both = withData(follows, `${LATER}/translations/cy.json`, { reports: [] });
  const withFirst = withData(both, FALLS, indicator("report-2040-q3", FIGURES.first));
  return withData(withFirst, `${LATER}/${FALLS}`, {
    ...indicator("report-2043-q3", FIGURES.later),
    carriedOver: "first/falls",
  });
}

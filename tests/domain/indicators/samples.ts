import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparator, Figure, Indicator, Observation } from "../../../src/domain/indicator.ts";
import { indicatorSchema } from "../../../src/schemas/indicator.ts";

const source = { document: "report", place: "Page 1" };

/** A figure with everything that the rules do not look at filled in. */
export function figure(period: string, value?: number, more: Partial<Figure> = {}): Figure {
  const printed = value === undefined ? undefined : String(value);
  return { period, value, printed, source, quotation: `${period}: ${printed ?? "-"}`, ...more };
}

export function observation(
  period: string,
  value?: number,
  more: Partial<Observation> = {},
): Observation {
  return { ...figure(period, value), ...more };
}

export function comparator(name: string, period: string, value: number): Comparator {
  return { name, ...figure(period, value) };
}

/** An indicator with no figures: percent, high is good. */
export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    id: "sample",
    name: "Sample",
    question: "How many?",
    definition: { text: "A share." },
    unit: { kind: "percent" },
    polarity: "high",
    milestones: [],
    frequency: "yearly",
    caveats: [],
    breaks: [],
    observations: [],
    targets: [],
    baselines: [],
    comparators: [],
    editorNotes: [],
    ...more,
  };
}

/** A series of figures by period, in order. */
export function series(values: Readonly<Record<string, number>>): Observation[] {
  return Object.entries(values).map(([period, value]) => observation(period, value));
}

function indicatorsIn(folder: string): Indicator[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      ...indicatorSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
      id: name.replace(/\.json$/, ""),
    }));
}

export const realIndicators = (): Indicator[] => indicatorsIn("content/indicators");

export const madeUpIndicators = (): Indicator[] =>
  indicatorsIn("tests/fixtures/plans/saltmarsh/indicators");

/** One indicator of a list. */
export function named(all: readonly Indicator[], id: string): Indicator {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no indicator ${id}.`);
  return found;
}

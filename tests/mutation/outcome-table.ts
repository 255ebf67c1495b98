import { expect } from "vitest";
import { OUTCOMES, type FieldTrial, type Outcome } from "./field-trial.ts";

function count(trials: readonly FieldTrial[], outcome: Outcome): number {
  return trials.filter((trial) => trial.outcome === outcome).length;
}

/** How many damages came to what, in all and for each kind of content, as lines to be printed. */
export function tableOf(trials: readonly FieldTrial[]): string {
  const rows = [...Map.groupBy(trials, ({ kind }) => kind), ["in all", trials] as const];
  const lines = rows.map(([name, some]) =>
    [name, ...OUTCOMES.map((outcome) => count(some, outcome))].join(" | "),
  );
  return [["kind of content", ...OUTCOMES].join(" | "), ...lines].join("\n");
}

/** Fails, and tells which, where a damage passed and nobody was told. */
export function expectNoneInSilence(trials: readonly FieldTrial[]): void {
  const silent = trials.filter(({ outcome }) => outcome === "in silence");
  expect(silent.map(({ path, field, way }) => `${path}: ${field}, ${way}`)).toEqual([]);
}

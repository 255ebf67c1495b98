import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/kinds/kinds.ts";
import { readFolder } from "./content-folder.ts";
import { fieldDamages } from "./field-damages.ts";
import { FieldTrials, type FieldTrial } from "./field-trial.ts";
import { expectNoneInSilence, tableOf } from "./outcome-table.ts";

const folder = readFolder(resolve("tests/fixtures/plans/saltmarsh"));
const trials = new FieldTrials(folder);

/**
 * Each way of damage in each kind of content once, and all that a file alone gives away: that is
 * quickly tried. The sweep tries every field in every way.
 */
function tryMost(): FieldTrial[] {
  const done = new Set<string>();
  return [...fieldDamages(folder)].flatMap((damage) => {
    const key = `${damage.kind} ${damage.way}`;
    const alone = trials.refusedAlone(damage);
    if (alone) return [alone];
    if (done.has(key)) return [];
    done.add(key);
    return [trials.try(damage)];
  });
}

describe("every kind of field of every kind of content, made wrong in its meaning", () => {
  const tried = tryMost();

  it("is refused, or named to the person who merges, or harmless", () => {
    console.log(tableOf(tried));
    expectNoneInSilence(tried);
  });

  it("is tried in every kind of content, and far more than 250 times", () => {
    const withFields = KINDS.filter(
      // The plan speaks one language: what damages a translation is tried in the sweep of Heronsford.
      ({ format, name }) => format !== "svg" && name !== "translation",
    );
    const names = new Set(withFields.map(({ name }) => name));
    expect(new Set(tried.map(({ kind }) => kind))).toEqual(names);
    expect(tried.length).toBeGreaterThan(500);
    const whole = tried.filter(({ outcome }) => outcome !== "refused at its file");
    expect(whole.length, "what a file alone does not give away").toBeGreaterThan(90);
  });
});

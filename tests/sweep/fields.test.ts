import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readFolder } from "../mutation/content-folder.ts";
import { fieldDamages } from "../mutation/field-damages.ts";
import { FieldTrials } from "../mutation/field-trial.ts";
import { expectNoneInSilence, tableOf } from "../mutation/outcome-table.ts";
import { FICTIONAL, HERONSFORD, REAL } from "../content/plans.ts";

it.each([FICTIONAL, HERONSFORD, REAL])(
  "every field of %s is made wrong in every way, and nothing passes in silence",
  (plan) => {
    const folder = readFolder(resolve(plan));
    const trials = new FieldTrials(folder);
    const tried = [...fieldDamages(folder)].map((damage) => trials.try(damage));
    console.log(tableOf(tried));
    expectNoneInSilence(tried);
    expect(tried.length).toBeGreaterThan(200);
  },
  // Two thousand damages, each checked with the whole plan: minutes on a machine that does other things too.
  3_600_000,
);

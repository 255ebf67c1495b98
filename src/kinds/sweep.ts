import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import type { Sweep } from "../domain/evidence/sweep.ts";
import { sweepSchema } from "../schemas/evidence.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { defineKind } from "./kind.ts";

declare module "../domain/content.ts" {
  interface Content {
    /** At most one. */
    sweeps: readonly Sweep[];
  }
}

/** What programs found when they last looked at every page. A command writes it, so it has no form. */
export const sweep = defineKind({
  name: "sweep",
  collection: "sweeps",
  place: "evidence/sweep.json",
  pattern: /^evidence\/sweep\.json$/,
  format: "json",
  schema: sweepSchema,
  body: "refused",
  fewPeople: "no-sentences",
  form: null,
  entry: ({ data }) => data,
  key: () => "sweep",
  embargo: wholeOrNothing,
  changes: toldAsWords(({ sweeps }) =>
    sweeps.map(({ commit, ...said }) => ({
      id: "sweep",
      title: "How this site is checked: what programs found",
      said: { ...said, commit },
    })),
  ),
});

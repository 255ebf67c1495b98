import { dayDone, person } from "./common.ts";
import { field } from "./field.ts";

/** Who decided that words may be published, or may not, and when. */
export const decisionFields = {
  decided: field(dayDone, {
    label: "Decided",
    hint: "the day of the decision",
    example: '"2026-11-21"',
  }),
  decidedBy: field(person, {
    label: "Decided by",
    hint: "the post that decided",
    example: '"Editor of the report card"',
  }),
};

import type { Clinic } from "../domain/clinic.ts";
import type { Row, WordedSet } from "./data-set.ts";

function row(clinic: Clinic): Row {
  const { id, status, name, reference, indicator, milestone, day, date, source } = clinic;
  return {
    id,
    status,
    name,
    reference: reference ?? null,
    indicator: indicator ?? null,
    milestone: milestone ?? null,
    day: day ?? null,
    date: date ?? null,
    statement: clinic.statement ?? null,
    reason: clinic.reason?.text ?? null,
    findings: clinic.findings?.points ?? [],
    source: { document: source.document, place: source.place },
  };
}

/** Performance clinics, and printed decisions not to hold one. */
export const clinics: WordedSet = {
  name: "clinics",
  title: "Performance clinics",
  about: "One row for each performance clinic, or printed decision about one.",
  keys: [
    { name: "id", about: "The clinic’s id." },
    {
      name: "status",
      about:
        "held: the paper says so. declined: the paper recommends none. deferred: none for now, but a later review. recommended: the paper recommends one. announced: the paper gives its day, and no later paper says that it was held.",
    },
    { name: "name", about: "The indicator’s name as the paper prints it." },
    { name: "reference", about: "The official reference as printed, if any." },
    { name: "indicator", about: "The id of the indicator, if this site has it." },
    {
      name: "milestone",
      none: "z",
      about: ({ milestone }) => `The id of the ${milestone.one}, if the paper speaks of it there.`,
    },
    { name: "day", about: "The day of the clinic, if printed in full." },
    { name: "date", about: "The date as printed." },
    { name: "statement", about: "The printed sentence that says that it was held or announced." },
    { name: "reason", about: "The printed reason." },
    {
      name: "findings",
      type: "list",
      about: "A list of findings and recommendations, word for word.",
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
    },
  ],
  rows: (card) => [...card.content.clinics].sort((a, b) => (a.id < b.id ? -1 : 1)).map(row),
};

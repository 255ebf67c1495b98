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
  title: { phrase: "table-clinics" },
  about: { phrase: "table-clinics-row" },
  keys: [
    { name: "id", about: { phrase: "column-clinics-id" } },
    {
      name: "status",
      about: { phrase: "column-clinics-status" },
    },
    { name: "name", about: { phrase: "column-clinics-name" } },
    { name: "reference", about: { phrase: "column-clinics-reference" } },
    { name: "indicator", about: { phrase: "column-indicator-of" } },
    {
      name: "milestone",
      none: "z",
      about: { phrase: "column-clinics-milestone" },
    },
    { name: "day", about: { phrase: "column-clinics-day" } },
    { name: "date", about: { phrase: "column-clinics-date" } },
    { name: "statement", about: { phrase: "column-clinics-statement" } },
    { name: "reason", about: { phrase: "column-clinics-reason" } },
    {
      name: "findings",
      type: "list",
      about: { phrase: "column-clinics-findings" },
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
    },
  ],
  rows: (card) => [...card.content.clinics].sort((a, b) => (a.id < b.id ? -1 : 1)).map(row),
};

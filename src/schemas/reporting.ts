import { z } from "zod";
import { anyDay, line, printedWords, sourceField } from "./common.ts";
import { field } from "./field.ts";

const quotation = field(printedWords, {
  label: "Quotation",
  hint: "the exact words of the source that say so",
  example: '"…"',
});

/** A report that a paper says will come. */
const comingReport = z.strictObject({
  name: field(line, {
    label: "Name",
    hint: "what the report will be called",
    example: '"4th Progress Report"',
  }),
  date: field(anyDay, {
    label: "Date",
    hint: "the day, year-month-day; where the paper names a month, its last day",
    example: '"2015-06-30"',
  }),
  source: sourceField,
  quotation,
});

/** `reporting` in `plan.json`: what the papers say of the reports that are still to come. */
export const reporting = field(
  z
    .strictObject({
      rhythm: field(z.strictObject({ source: sourceField, quotation }).optional(), {
        label: "Rhythm",
        hint: "the words of a paper that say how often reports come",
        example: '{ "source": { … }, "quotation": "a progress report … on a bi-annual basis" }',
      }),
      coming: field(z.array(comingReport).default([]), {
        label: "Coming reports",
        hint: "reports that a paper announces with a day or a month",
        example:
          '[{ "name": "4th Progress Report", "date": "2015-06-30", "source": { … }, "quotation": "…" }]',
      }),
    })
    .default({ coming: [] }),
  {
    label: "Reporting",
    hint: "what the papers say of reports to come, for the calendar",
    example: '{ "coming": [] }',
  },
);

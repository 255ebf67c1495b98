import { compareReports } from "../domain/content-changes/compare-reports.ts";
import { openPart, type Hidden } from "../domain/hidden.ts";
import type { PrintedOverview, Report } from "../domain/report.ts";
import { reportSchema } from "../schemas/report.ts";
import { defineKind } from "./kind.ts";
import { idOf, REPORT } from "./place.ts";
import { printedOverview } from "./printed-overview.ts";

declare module "../domain/content.ts" {
  interface Content {
    reports: readonly Report[];
  }
}

function openOverview(table: PrintedOverview, hidden: Hidden): PrintedOverview | undefined {
  if (hidden.has("paper", table.source.document)) return undefined;
  return { ...table, rows: table.rows.filter((row) => !hidden.has("priority", row.priority)) };
}

/** The progress reports. What is printed in an open one stays as it was printed. */
export const report = defineKind({
  name: "report",
  collection: "reports",
  place: "reports/<year-month>.md",
  pattern: new RegExp(`^reports/${REPORT}\\.md$`),
  format: "markdown",
  schema: reportSchema,
  body: "required",
  fewPeople: "decision",
  form: {
    label: "Reports",
    one: "report",
    shows: "name",
    adds: "typed",
    record: {
      fields: ["text", "overview", "title", "details", "moment"],
      about: ([report]) => ({ report }),
    },
  },
  entry: (file) => ({
    ...file.data,
    overview: file.data.overview && printedOverview(file.data.overview),
    id: idOf(file),
    text: file.body,
  }),
  key: ({ id }) => id,
  embargo: (one, hidden) =>
    hidden.has("report", one.id) || hidden.has("paper", one.source.document)
      ? null
      : {
          ...one,
          overview: one.overview && openOverview(one.overview, hidden),
          exceptions: openPart(one.exceptions, hidden),
          sharedLeads: openPart(one.sharedLeads, hidden),
          editorNotes: openPart(one.editorNotes, hidden),
        },
  changes: compareReports,
});

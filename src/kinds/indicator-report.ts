import type { IndicatorReport } from "../domain/archive.ts";
import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { indicatorReportSchema } from "../schemas/indicator-report.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    indicatorReports: readonly IndicatorReport[];
  }
}

/** Earlier papers that sum up their indicators by theme. */
export const indicatorReport = defineKind({
  name: "indicator-report",
  collection: "indicatorReports",
  place: "archive/indicator-reports/<id>.json",
  pattern: new RegExp(`^archive/indicator-reports/${ID}\\.json$`),
  format: "json",
  schema: indicatorReportSchema,
  body: "refused",
  fewPeople: "decision",
  form: {
    label: "Earlier reports by theme",
    one: "earlier report",
    shows: "title",
    record: { fields: ["text"], about: () => ({}) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.indicatorReports.map((one) => ({
      id: one.id,
      title: `“${one.title}”`,
      said: { ...one, id: undefined },
      record: published(content, {}),
      field: "text",
    })),
  ),
});

import type { ChartDescription } from "./description.ts";
import { NO_DATA } from "../wording/browser/charts.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/**
 * The same figures as rows for a CSV file, headings first, one row per figure or gap. Numbers are
 * plain: a full stop for the decimal point, a hyphen for minus, no thousands separator.
 */
export function chartCsvRows(description: ChartDescription): string[][] {
  const { categoryHeading, categories, series, target, breaks, unit } = description;
  const owners = [...series, ...(target ? [{ ...target, missing: undefined }] : [])];
  const rows = categories.flatMap((category, index) => {
    const found = breaks?.find(({ beforeIndex }) => beforeIndex === index);
    return owners.map(({ name, values, printed, missing }) => {
      const value = values[index] ?? null;
      const gap = value === null ? (missing?.[index] ?? NO_DATA) : "";
      const number = value === null ? "" : String(value);
      const breakNote = found ? phrase("csv-break-at", { label: found.label }) : "";
      return [category, name, number, unit.label, printed?.[index] ?? "", gap, breakNote];
    });
  });
  const head = [
    categoryHeading,
    phrase("csv-series"),
    phrase("csv-value"),
    phrase("unit"),
    phrase("csv-printed"),
    phrase("csv-gap"),
    phrase("csv-break"),
  ];
  return [head, ...rows];
}

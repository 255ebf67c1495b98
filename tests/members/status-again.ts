import { latest, seriesOf, type Series } from "../recompute/figures.ts";
import { of, type Row as Line } from "../recompute/table.ts";
import { judge } from "../recompute/targets.ts";
import { comparisons } from "../recompute/verdicts.ts";
import { inner, text, type PublishedData, type Row } from "./tables.ts";

/** A row of a JSON file as the CSV file has it: no value is an empty field. */
function line(row: Row): Line {
  const field = (value: unknown): string =>
    Array.isArray(value) ? value.join("; ") : String((value ?? "") as string | number);
  const fields = Object.entries(row).map(([name, value]) => [name, field(value)] as const);
  const unit: Line = row["unit"] ? { "unit.kind": inner(row, "unit", "kind") } : {};
  return { ...Object.fromEntries(fields), ...unit };
}

/** An indicator's series, from the rows given in place of all that are published. */
function seriesFrom(
  data: PublishedData,
  id: string,
  observations: readonly Row[],
  targets: (row: Row) => boolean,
): Series {
  const tables = (name: string): readonly Line[] => {
    if (name === "observations") return observations.map(line);
    const lines = data.read(name).filter((row) => name !== "indicator-targets" || targets(row));
    return lines.map(line);
  };
  const series = seriesOf((name) =>
    tables(name).filter((row) => name !== "indicators" || of(row, "id") === id),
  ).get(id);
  if (!series) throw new Error(`There is no indicator “${id}”.`);
  return series;
}

/** Whether the last figure of the rows given is worse than any of the others printed with it. */
export function isBehindOthers(data: PublishedData, id: string, rows: readonly Row[]): boolean {
  const found = comparisons(seriesFrom(data, id, rows, () => true));
  return found.some((one) => one.endsWith("(worse)"));
}

/** The status of an indicator's last figure, worked out from the rows given and no others. */
export function statusOf(
  data: PublishedData,
  id: string,
  observations: readonly Row[],
  targets: (row: Row) => boolean = () => true,
): string {
  const series = seriesFrom(data, id, observations, targets);
  return judge(series, latest(series)).status;
}

export function isOff(status: string): boolean {
  return status === "not-met" || status === "behind";
}

export function observationsOf(data: PublishedData, id: string): Row[] {
  return data.read("observations").filter((row) => text(row, "indicator") === id);
}

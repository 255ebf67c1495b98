import { recompute, recomputeComparisons, type Tables } from "../recompute/recompute.ts";
import { inner, text, type PublishedData, type Row } from "./tables.ts";

function field(value: unknown): string {
  const said = Array.isArray(value) ? value.join(";") : String((value ?? "") as string | number);
  return `"${said.replaceAll('"', '""')}"`;
}

function csv(rows: readonly Row[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [keys.map(field), ...rows.map((row) => keys.map((key) => field(row[key])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function tables(
  data: PublishedData,
  id: string,
  observations: readonly Row[],
  targets: (row: Row) => boolean,
): Tables {
  const own = (row: Row): boolean => text(row, "indicator") === id;
  // A file of CSV has one column for each part of a unit.
  const flat = (row: Row): Row => ({ ...row, "unit.kind": inner(row, "unit", "kind") });
  return {
    indicators: csv(
      data
        .read("indicators")
        .filter((row) => text(row, "id") === id)
        .map(flat),
    ),
    observations: csv(observations),
    "indicator-targets": csv(
      data.read("indicator-targets").filter((row) => own(row) && targets(row)),
    ),
    "indicator-comparators": csv(data.read("indicator-comparators").filter(own)),
    "indicator-breaks": csv(data.read("indicator-breaks").filter(own)),
  };
}

/** Whether the last figure of the rows given is worse than any of the others printed with it. */
export function isBehindOthers(data: PublishedData, id: string, rows: readonly Row[]): boolean {
  const found = recomputeComparisons(tables(data, id, rows, () => true)).get(id);
  return found?.includes("worse") ?? false;
}

/** The status of an indicator's last figure, worked out from the rows given and no others. */
export function statusOf(
  data: PublishedData,
  id: string,
  observations: readonly Row[],
  targets: (row: Row) => boolean = () => true,
): string {
  const [found] = recompute(tables(data, id, observations, targets));
  return found?.recomputed.split(", ")[0] ?? "";
}

export function isOff(status: string): boolean {
  return status === "not-met" || status === "behind";
}

export function observationsOf(data: PublishedData, id: string): Row[] {
  return data.read("observations").filter((row) => text(row, "indicator") === id);
}

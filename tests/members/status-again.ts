import { recompute } from "../recompute/recompute.ts";
import { text, type PublishedData, type Row } from "./tables.ts";

function field(value: unknown): string {
  const said = Array.isArray(value) ? value.join(";") : String((value ?? "") as string | number);
  return `"${said.replaceAll('"', '""')}"`;
}

function csv(rows: readonly Row[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [keys.map(field), ...rows.map((row) => keys.map((key) => field(row[key])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

/** The status of an indicator's last figure, worked out from the rows given and no others. */
export function statusOf(
  data: PublishedData,
  id: string,
  observations: readonly Row[],
  targets: (row: Row) => boolean = () => true,
): string {
  const own = (row: Row): boolean => text(row, "indicator") === id;
  const [found] = recompute({
    indicators: csv(data.read("indicators").filter((row) => text(row, "id") === id)),
    observations: csv(observations),
    "indicator-targets": csv(
      data.read("indicator-targets").filter((row) => own(row) && targets(row)),
    ),
    "indicator-breaks": csv(data.read("indicator-breaks").filter(own)),
  });
  return found?.recomputed.split(", ")[0] ?? "";
}

export function isOff(status: string): boolean {
  return status === "not-met" || status === "behind";
}

export function observationsOf(data: PublishedData, id: string): Row[] {
  return data.read("observations").filter((row) => text(row, "indicator") === id);
}

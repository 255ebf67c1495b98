/**
 * Works out the verdicts on all indicators once more, from the published CSV files alone and with
 * nothing of the site's own code.
 *
 *     node tests/recompute/recompute.ts dist/data
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readCsv } from "../public-data/read-csv.ts";
import { readPeriod, yearEarlier, type Days } from "./dates.ts";

type Line = Record<string, string>;

/** The four tables that the verdicts rest on, as CSV text. */
export interface Tables {
  indicators: string;
  observations: string;
  "indicator-targets": string;
  "indicator-breaks": string;
}

/** One published verdict beside the one worked out here. */
export interface Recomputed {
  id: string;
  published: string;
  recomputed: string;
}

interface Point extends Days {
  text: string;
  value: bigint | null;
  segment: number;
}

/** Six decimals are more than any source prints: whole numbers from here on, so nothing drifts. */
const SCALE = 6;

function whole(text: string | undefined): bigint | null {
  if (!text) return null;
  const [units = "", decimals = ""] = text.replace("-", "").split(".");
  const digits = BigInt(units + decimals.padEnd(SCALE, "0").slice(0, SCALE));
  return text.startsWith("-") ? -digits : digits;
}

function table(csv: string): Line[] {
  const [heads = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ""])));
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

class Indicator {
  readonly line: Line;
  private readonly breaks: number[];
  private readonly limits: Line[];
  readonly points: Point[];

  constructor(line: Line, observations: Line[], limits: Line[], breaks: Line[]) {
    this.line = line;
    this.limits = limits;
    this.breaks = breaks.map((one) => readPeriod(one["from"] ?? "").start);
    const shown = new Map(observations.map((one) => [one["period"], one]));
    this.points = this.dated([...shown.values()]);
  }

  private dated(lines: Line[]): Point[] {
    return lines
      .map((one) => {
        const text = one["period"] ?? "";
        const days = readPeriod(text);
        const start = days.kind.startsWith("rolling") ? rollingStart(days) : days.start;
        const segment = this.breaks.filter((from) => from <= start).length;
        return { ...days, text, segment, value: whole(one["value"]) };
      })
      .sort((a, b) => a.end - b.end || b.start - a.start);
  }

  private of(kind: string): Point[] {
    return this.dated(this.limits.filter((one) => one["kind"] === kind));
  }

  private end(kind: string): bigint | null {
    return whole(this.limits.find((one) => one["kind"] === kind)?.["value"]);
  }

  /** More is better. Times `times`, so that fractions can be compared as whole numbers. */
  good(value: bigint, times = 1n): bigint | null {
    const polarity = this.line["polarity"];
    if (polarity === "high") return value;
    if (polarity === "low") return -value;
    const [from, to] = [this.end("range-from"), this.end("range-to")];
    if (polarity !== "range" || from === null || to === null) return null;
    if (value < from * times) return -abs(from * times - value);
    return value > to * times ? -abs(value - to * times) : 0n;
  }

  private latest(): Point | undefined {
    return this.points.findLast((one) => one.value !== null);
  }

  status(): string {
    const own = this.latest();
    if (!own || own.value === null) return "no-figure";
    const targets = this.of("target").filter((one) => one.segment === own.segment);
    const due = targets.find((one) => one.end >= own.end)?.end;
    const target =
      targets.findLast((one) => one.text === own.text) ??
      targets.findLast((one) => one.end === due);
    if (!target) return "no-target";
    if (target.value === null) return "target-without-figure";
    const [mine, aim] = [this.good(own.value), this.good(target.value)];
    if (mine === null || aim === null) return "not-judged";
    if (target.end <= own.end) return mine >= aim ? "met" : "not-met";
    return mine >= aim ? "on-the-way" : this.onPath(own, own.value, target, target.value);
  }

  private onPath(own: Point, value: bigint, target: Point, aim: bigint): string {
    const baseline = this.of("baseline").findLast(
      (one) =>
        one.value !== null &&
        one.segment === own.segment &&
        one.end <= own.end &&
        one.end < target.end,
    );
    if (!baseline || baseline.value === null) return "not-due";
    const times = BigInt(target.end - baseline.end);
    const gone = BigInt(own.end - baseline.end);
    const line = baseline.value * times + (aim - baseline.value) * gone;
    const [mine, path] = [this.good(value * times, times), this.good(line, times)];
    return mine !== null && path !== null && mine >= path ? "on-the-way" : "behind";
  }

  direction(): string {
    const own = this.latest();
    if (!own || own.value === null) return "not-known";
    const before = this.points
      .slice(0, this.points.indexOf(own))
      .filter((one) => one.value !== null && one.kind === own.kind && one.segment === own.segment);
    const ago = yearEarlier(own);
    const seasonal = /^(?:month|quarter|term|day|stretch)/.test(own.kind);
    const same = before.findLast((one) => one.start === ago.start && one.end === ago.end);
    const from = (seasonal ? same : undefined) ?? before.at(-1);
    if (!from || from.value === null) return "not-known";
    const [now, then] = [this.good(own.value), this.good(from.value)];
    if (now === null || then === null) return "not-known";
    if (now === then) return "unchanged";
    return now > then ? "improving" : "worsening";
  }
}

function rollingStart({ kind, end }: Days): number {
  const next = new Date((end + 1) * 86_400_000);
  const months = Number(kind.split(" ")[1]);
  return Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - months, 1) / 86_400_000;
}

/** Every published status and direction of travel beside the one worked out from the tables. */
export function recompute(tables: Tables): Recomputed[] {
  const of = (name: keyof Tables, id: string | undefined): Line[] =>
    table(tables[name]).filter((one) => one["indicator"] === id);
  return table(tables.indicators).map((line) => {
    const id = line["id"] ?? "";
    const lists = [of("observations", id), of("indicator-targets", id), of("indicator-breaks", id)];
    const [seen = [], limits = [], breaks = []] = lists;
    const indicator = new Indicator(line, seen, limits, breaks);
    return {
      id,
      published: `${line["status"]}, ${line["directionOfTravel"]}`,
      recomputed: `${indicator.status()}, ${indicator.direction()}`,
    };
  });
}

function main(folder: string): void {
  const read = (name: string): string => readFileSync(join(folder, `${name}.csv`), "utf8");
  const all = recompute({
    indicators: read("indicators"),
    observations: read("observations"),
    "indicator-targets": read("indicator-targets"),
    "indicator-breaks": read("indicator-breaks"),
  });
  const differ = all.filter((one) => one.published !== one.recomputed);
  for (const one of differ)
    console.error(`${one.id}: published ${one.published}; recomputed ${one.recomputed}`);
  console.log(`${all.length - differ.length} of ${all.length} indicators: verdicts agree.`);
  if (differ.length > 0) process.exitCode = 1;
}

if (import.meta.main) main(process.argv[2] ?? "dist/data");

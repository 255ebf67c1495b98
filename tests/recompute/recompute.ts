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
import { readPeriod } from "./dates.ts";
import { abs, half, whole } from "./numbers.ts";
import { othersOf, standsTo, type Stands } from "./others.ts";
import { dated, direction, type Line, type Point } from "./series.ts";

/** The tables that the verdicts rest on, as CSV text. */
export interface Tables {
  indicators: string;
  observations: string;
  "indicator-targets": string;
  "indicator-comparators": string;
  "indicator-breaks": string;
}

/** One published verdict beside the one worked out here. */
export interface Recomputed {
  id: string;
  published: string;
  recomputed: string;
}

function table(csv: string): Line[] {
  const [heads = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ""])));
}

interface Lists {
  observations: Line[];
  limits: Line[];
  comparators: Line[];
  breaks: Line[];
}

class Indicator {
  private readonly line: Line;
  private readonly lists: Lists;
  private readonly breaks: number[];
  private readonly points: Point[];

  constructor(line: Line, lists: Lists) {
    this.line = line;
    this.lists = lists;
    this.breaks = lists.breaks.map((one) => readPeriod(one["from"] ?? "").start);
    const shown = new Map(lists.observations.map((one) => [one["period"], one]));
    this.points = dated([...shown.values()], this.breaks);
  }

  private of(kind: string): Point[] {
    return dated(
      this.lists.limits.filter((one) => one["kind"] === kind),
      this.breaks,
    );
  }

  private end(kind: string): bigint | null {
    return whole(this.lists.limits.find((one) => one["kind"] === kind)?.["value"]);
  }

  /** More is better. Times `times`, so that fractions can be compared as whole numbers. */
  private readonly good = (value: bigint, times = 1n): bigint | null => {
    const polarity = this.line["polarity"];
    if (polarity === "high") return value;
    if (polarity === "low") return -value;
    const [from, to] = [this.end("range-from"), this.end("range-to")];
    if (polarity !== "range" || from === null || to === null) return null;
    if (value < from * times) return -abs(from * times - value);
    return value > to * times ? -abs(value - to * times) : 0n;
  };

  private latest(): Point | undefined {
    return this.points.findLast((one) => one.value !== null);
  }

  /** "better", "in-line" or "worse" than each of the others printed with the latest figure. */
  comparisons(): string[] {
    const own = this.latest();
    if (!own) return [];
    return othersOf(own, this.lists.comparators).flatMap((one) => {
      const stands = standsTo(own, one, this.line["unit.kind"] ?? "", this.good);
      return stands ? [stands.result] : [];
    });
  }

  direction(): string {
    const own = this.latest();
    if (!own) return "not-known";
    return direction(own, this.points, this.of("baseline"), this.line, this.good);
  }

  status(): string {
    const own = this.latest();
    if (!own) return "no-figure";
    const targets = this.of("target").filter((one) => holdsOn(one) || one.segment === own.segment);
    const target = targetOf(own, targets);
    if (!target) return targets.length > 0 ? "expired" : "no-target";
    if (this.line["notJudged"]) return "not-judged";
    const ahead = !holdsOn(target) && target.end > own.end;
    const kind = target.line["targetKind"];
    if (kind === "relative") return this.relative(own, target, ahead);
    if (kind === "change") return this.change(own, target, ahead);
    if (target.value === null) return "target-without-figure";
    return this.level(own, target, target.value, ahead);
  }

  private level(own: Point, target: Point, aim: bigint, ahead: boolean): string {
    const [mine, theirs] = [this.good(own.value ?? 0n), this.good(aim)];
    if (mine === null || theirs === null) return "not-judged";
    const reached = target.line["beyond"] === "true" ? mine > theirs : mine >= theirs;
    if (!ahead) return reached ? "met" : "not-met";
    return reached ? "on-the-way" : this.onPath(own, target, aim);
  }

  private baseline(own: Point, from: (one: Point) => boolean): Point | undefined {
    return this.of("baseline").findLast(
      (one) => one.value !== null && one.segment === own.segment && from(one),
    );
  }

  private onPath(own: Point, target: Point, aim: bigint): string {
    const baseline = this.baseline(own, (one) => one.end <= own.end && one.end < target.end);
    if (!baseline || baseline.value === null) return "not-due";
    const times = BigInt(target.end - baseline.end);
    const line = baseline.value * times + (aim - baseline.value) * BigInt(own.end - baseline.end);
    const [mine, path] = [this.good((own.value ?? 0n) * times, times), this.good(line, times)];
    return mine !== null && path !== null && mine >= path ? "on-the-way" : "behind";
  }

  private stands(own: Point, target: Point): Stands | null {
    const unit = this.line["unit.kind"] ?? "";
    if (this.line["gapOf"]) {
      const short = -(this.good(own.value ?? 0n) ?? 0n);
      const room = 2n * half(own.line["value"] ?? "", own.line["printed"] ?? "", unit);
      return { short, result: abs(short) <= room ? "in-line" : short > 0n ? "worse" : "better" };
    }
    const name = target.line["comparator"];
    const other = othersOf(own, this.lists.comparators).find((one) => one["name"] === name);
    return other ? standsTo(own, other, unit, this.good) : null;
  }

  private relative(own: Point, target: Point, ahead: boolean): string {
    const stands = this.stands(own, target);
    if (!stands) return "target-without-figure";
    const within = whole(target.line["within"]);
    const near =
      within === null || stands.short === null ? stands.result !== "worse" : stands.short <= within;
    const reached = target.line["beyond"] === "true" ? stands.result === "better" : near;
    if (ahead) return reached ? "on-the-way" : "not-due";
    return reached ? "met" : "not-met";
  }

  private change(own: Point, target: Point, ahead: boolean): string {
    const by = whole(target.line["by"]);
    const polarity = this.line["polarity"];
    if (polarity !== "high" && polarity !== "low") return "not-judged";
    if (by === null) return "target-without-figure";
    const start = this.baseline(own, (one) => one.end < own.end)?.value ?? null;
    if (start !== null) {
      return this.level(own, target, polarity === "low" ? start - by : start + by, ahead);
    }
    const printed = whole(own.line["reportedBy"]);
    if (printed === null || ahead) return "target-without-figure";
    const better = own.line["reportedDirection"] === "improving";
    return better && printed >= by ? "met" : "not-met";
  }
}

/** Whether a target names no date: it holds until another takes its place. */
function holdsOn({ line }: Point): boolean {
  return line["targetKind"] === "standing" || line["lasting"] === "true";
}

function targetOf(own: Point, targets: readonly Point[]): Point | undefined {
  const standing = targets.filter(holdsOn);
  const due = targets.find((one) => one.end >= own.end)?.end;
  return (
    targets.findLast((one) => one.text === own.text) ??
    standing.findLast((one) => one.start <= own.end) ??
    standing[0] ??
    targets.findLast((one) => one.end === due)
  );
}

/** Every published status and direction of travel beside the one worked out from the tables. */
export function recompute(tables: Tables): Recomputed[] {
  return indicatorsIn(tables).map(({ line, indicator }) => ({
    id: line["id"] ?? "",
    published: `${line["status"]}, ${line["directionOfTravel"]}`,
    recomputed: `${indicator.status()}, ${indicator.direction()}`,
  }));
}

/** How the latest figure of each indicator stands to the others printed with it, by id. */
export function recomputeComparisons(tables: Tables): Map<string, string[]> {
  const all = indicatorsIn(tables);
  return new Map(all.map(({ line, indicator }) => [line["id"] ?? "", indicator.comparisons()]));
}

function indicatorsIn(tables: Tables): { line: Line; indicator: Indicator }[] {
  const of = (name: keyof Tables, id: string | undefined): Line[] =>
    table(tables[name]).filter((one) => one["indicator"] === id);
  return table(tables.indicators).map((line) => {
    const lists = {
      observations: of("observations", line["id"]),
      limits: of("indicator-targets", line["id"]),
      comparators: of("indicator-comparators", line["id"]),
      breaks: of("indicator-breaks", line["id"]),
    };
    return { line, indicator: new Indicator(line, lists) };
  });
}

function main(folder: string): void {
  const read = (name: string): string => readFileSync(join(folder, `${name}.csv`), "utf8");
  const all = recompute({
    indicators: read("indicators"),
    observations: read("observations"),
    "indicator-targets": read("indicator-targets"),
    "indicator-comparators": read("indicator-comparators"),
    "indicator-breaks": read("indicator-breaks"),
  });
  const differ = all.filter((one) => one.published !== one.recomputed);
  for (const one of differ)
    console.error(`${one.id}: published ${one.published}; recomputed ${one.recomputed}`);
  console.log(`${all.length - differ.length} of ${all.length} indicators: verdicts agree.`);
  if (differ.length > 0) process.exitCode = 1;
}

if (import.meta.main) main(process.argv[2] ?? "dist/data");

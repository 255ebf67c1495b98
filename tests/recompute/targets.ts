import { good, half, inOrder, known, sameSide, someWayIsGood } from "./figures.ts";
import type { Figure, Known, Series } from "./figures.ts";
import { abs, exact } from "./number.ts";
import { howMuchWorse, others, standing, type Standing } from "./others.ts";
import { last, of } from "./table.ts";

/** What a figure's target says of it. */
export interface Judged {
  status: string;
  /** As in the table's column "targetKind": empty where there is no target. */
  kind: string;
  /** The number that the figure had to reach, where there is one. */
  number: bigint | null;
}

/** "those that name no date: ‘standing’ ones, and those marked ‘lasting’" */
function namesNoDate({ row }: Figure): boolean {
  return of(row, "targetKind") === "standing" || of(row, "lasting") === "true";
}

/** Rule "Which target a figure answers to": the target, or what the status is without one. */
function answersTo(series: Series, now: Known): Figure | "expired" | "no-target" {
  const left = inOrder(
    series.targets.filter((one) => namesNoDate(one) || sameSide(series, one, now)),
  );
  const own = last(left, (one) => one.period.text === now.period.text);
  if (own) return own;
  const undated = left.filter(namesNoDate);
  const holds = last(undated, (one) => one.period.first <= now.period.last) ?? undated[0];
  if (holds) return holds;
  const next = left.find((one) => one.period.last >= now.period.last);
  if (next) return last(left, (one) => one.period.last === next.period.last) ?? next;
  return left.length > 0 ? "expired" : "no-target";
}

/** Rule "The straight line to a target". */
function line(series: Series, now: Known, target: Figure, number: bigint): string {
  const baseline = last(
    inOrder(series.baselines),
    (one) =>
      sameSide(series, one, now) &&
      one.period.last <= now.period.last &&
      one.period.last < target.period.last,
  );
  if (!baseline) return "not-due";
  const gone = BigInt(now.period.last - baseline.period.last);
  const all = BigInt(target.period.last - baseline.period.last);
  const there = baseline.value * all + (number - baseline.value) * gone;
  return good(series, now.value * all, all) >= good(series, there, all) ? "on-the-way" : "behind";
}

/** Rule "A target for a date": a level, once that of a standing target or a change is known. */
function level(series: Series, now: Known, target: Figure, ahead: boolean, number: bigint): string {
  if (!someWayIsGood(series)) return "not-judged";
  const [own, wanted] = [good(series, now.value), good(series, number)];
  const reached = of(target.row, "beyond") === "true" ? own > wanted : own >= wanted;
  if (!ahead) return reached ? "met" : "not-met";
  return reached ? "on-the-way" : line(series, now, target, number);
}

/** Rule "The same for a gap": where ours stands, and how much worse it is. */
function gap(series: Series, now: Known): readonly [Standing, bigint] | null {
  if (series.polarity !== "low" && series.polarity !== "high") return null;
  const worse = series.polarity === "low" ? now.value : -now.value;
  if (abs(now.value) <= 2n * half(series, now)) return ["in-line", worse];
  return [worse > 0n ? "worse" : "better", worse];
}

/** Rule "A target set by the figure of others". */
function relative(series: Series, now: Known, target: Figure, ahead: boolean): string {
  const compare = (): readonly [Standing, bigint | null] | null => {
    const theirs = others(series, now).get(of(target.row, "comparator"));
    const result = theirs && someWayIsGood(series) ? standing(series, now, theirs) : null;
    return theirs && result ? [result, howMuchWorse(series, now, theirs, result)] : null;
  };
  const found = of(series.row, "gapOf") === "" ? compare() : gap(series, now);
  if (!found) return "target-without-figure";
  const [result, worse] = found;
  const within = exact(of(target.row, "within"));
  const reached = ((): boolean => {
    if (of(target.row, "beyond") === "true") return result === "better";
    if (within !== null && worse !== null) return worse <= within;
    return result !== "worse";
  })();
  if (ahead) return reached ? "on-the-way" : "not-due";
  return reached ? "met" : "not-met";
}

/** Rule "A target that is a change": the status, and the level that had to be reached. */
function change(
  series: Series,
  now: Known,
  target: Figure,
  ahead: boolean,
): readonly [string, bigint | null] {
  if (series.polarity !== "high" && series.polarity !== "low") return ["not-judged", null];
  const by = exact(of(target.row, "by"));
  if (by === null) return ["target-without-figure", null];
  const start = last(
    inOrder(series.baselines),
    (one) => sameSide(series, one, now) && one.period.last < now.period.last,
  );
  if (start) {
    const number = start.value + (series.polarity === "high" ? by : -by);
    return [level(series, now, target, ahead, number), number];
  }
  const direction = now.row["reportedDirection"] ?? "";
  const printed = exact(now.row["reportedBy"] ?? "");
  if (ahead || direction === "") return ["target-without-figure", null];
  if (direction !== "improving") return ["not-met", null];
  if (printed === null) return ["target-without-figure", null];
  return [printed >= by ? "met" : "not-met", null];
}

/** Rules under "Targets": how a figure stands to its target. */
export function judge(series: Series, now: Known | undefined): Judged {
  if (!now) return { status: "no-figure", kind: "", number: null };
  const target = answersTo(series, now);
  if (target === "no-target") return { status: target, kind: "", number: null };
  if (target === "expired") return { status: target, kind: target, number: null };
  const kind = of(target.row, "targetKind");
  const number = target.value;
  const as = (status: string, level = number): Judged => ({ status, kind, number: level });
  const ahead = !namesNoDate(target) && target.period.last > now.period.last;
  if (of(series.row, "notJudged") !== "") return as("not-judged");
  if (kind === "relative") return as(relative(series, now, target, ahead));
  if (kind === "change") return as(...change(series, now, target, ahead));
  if (kind === "words" || !known(target)) return as("target-without-figure");
  return as(level(series, now, target, ahead, target.value));
}

/** Rule "Candidates for a performance clinic": "Off target: the status is ‘not-met’ or ‘behind’." */
export function offTarget({ status }: { status: string }): boolean {
  return status === "not-met" || status === "behind";
}

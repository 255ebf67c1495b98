import { compare } from "./direction.ts";
import { good, inOrder, known, type Known, type Series } from "./figures.ts";
import { sameWords, worseColour } from "./off-track.ts";
import { items, of, type Row, type Tables } from "./table.ts";
import { judge, offTarget, type Judged } from "./targets.ts";
import { measureOf } from "./verdicts.ts";

/** One line of a comparison of two reports: the concern, and what came of it. */
export interface Outcome {
  kind: string;
  priority: string;
  subject: string;
  detail: string;
}

/** A matter that a report raises. */
interface Matter extends Outcome {
  /** Two matters with the same one are the same. */
  same: string;
  figure?: { series: Series; now: Known; judged: Judged };
}

/** What the rules on reports need: the tables, the series and the reports in order. */
export interface Reports {
  tables: Tables;
  series: ReadonlyMap<string, Series>;
  ids: readonly string[];
}

function documentOf({ tables }: Reports, id: string): string {
  const row = tables("reports").find((one) => of(one, "report") === id);
  return row ? of(row, "document") : "";
}

/** "whose last figure with a number, among those that this report itself prints" */
function printedIn(all: Reports, series: Series, id: string): Known | undefined {
  const document = documentOf(all, id);
  const own = series.observations.filter(known).filter((one) => of(one.row, "report") === document);
  return inOrder(own).at(-1);
}

/** Rule "What a report raises": "take away all figures and targets that only later reports print" */
function asKnownAt(all: Reports, series: Series, id: string): Series {
  const later = new Set(all.ids.filter((one) => one > id).map((one) => documentOf(all, one)));
  const stays = ({ row }: { row: Row }): boolean => !later.has(of(row, "report"));
  return {
    ...series,
    observations: series.observations.filter(stays),
    targets: series.targets.filter(stays),
  };
}

/** Rule "What a report raises": indicators whose last printed figure is off target. */
function indicators(all: Reports, id: string): Matter[] {
  const found = [...all.series.values()].flatMap((series): Matter[] => {
    const now = printedIn(all, series, id);
    const judged = judge(asKnownAt(all, series, id), now);
    if (!now || !offTarget(judged)) return [];
    return [
      {
        kind: "",
        priority: of(series.row, "priority"),
        subject: series.id,
        detail: "off-target",
        same: `measure ${measureOf(all.series, series.id)}`,
        figure: { series, now, judged },
      },
    ];
  });
  const names = new Set(found.map((one) => one.subject));
  return found.filter(({ subject }) => {
    const rate = measureOf(all.series, subject);
    return rate === subject || !names.has(rate);
  });
}

/** Rule "What a report raises": milestones that it rates red, else blue. */
function milestones({ tables }: Reports, id: string): Matter[] {
  return tables("milestone-updates").flatMap((row) => {
    const colour = worseColour(items(of(row, "rating")));
    if (of(row, "report") !== id || !colour) return [];
    const subject = of(row, "milestone");
    const detail = colour === "red" ? "rated-off-track" : "no-update";
    return [
      { kind: "", priority: of(row, "priority"), subject, detail, same: `milestone ${subject}` },
    ];
  });
}

/** Rule "What a report raises": "clinics that it announces or recommends". */
function clinics(all: Reports, id: string): Matter[] {
  const document = documentOf(all, id);
  return all.tables("clinics").flatMap((row) => {
    const raises = ["announced", "recommended"].includes(of(row, "status"));
    if (!raises || of(row, "source.document") !== document) return [];
    const subject = of(row, "id");
    const indicator = all.series.get(of(row, "indicator"));
    const milestone = all
      .tables("milestones")
      .find((one) => of(one, "milestone") === of(row, "milestone"));
    const priority = indicator
      ? of(indicator.row, "priority")
      : milestone
        ? of(milestone, "priority")
        : "";
    return [{ kind: "", priority, subject, detail: "clinic", same: `clinic ${subject}` }];
  });
}

/** Rule "What a report raises": concerns that it prints. */
function concerns({ tables }: Reports, id: string): Matter[] {
  return tables("highlights").flatMap((row) => {
    if (of(row, "report") !== id || of(row, "kind") !== "concern") return [];
    const [priority, subject] = [of(row, "priority"), of(row, "text")];
    const same = `concern ${priority} ${sameWords(subject)}`;
    return [{ kind: "", priority, subject, detail: "stated", same }];
  });
}

function raised(all: Reports, id: string): Matter[] {
  return [
    ...concerns(all, id),
    ...milestones(all, id),
    ...clinics(all, id),
    ...indicators(all, id),
  ];
}

/** Rule "When a concern is answered", for an indicator. */
function ofFigure(
  all: Reports,
  after: readonly string[],
  { series, now, judged }: Figured,
): string {
  const later = after.flatMap((id) => printedIn(all, series, id) ?? []).at(-1);
  if (!later || later.period.last <= now.period.last) return "not-mentioned";
  const direction = compare(series, later, [now]);
  if (direction === "not-known") return "not-comparable";
  if (direction === "worsening") return "worse";
  if (direction === "no-clear-change") return "no-better";
  const again = judge(series, later);
  if (again.status === "met" || again.status === "on-the-way") return "answered";
  const missed = judged.number;
  const reaches = missed !== null && good(series, later.value) >= good(series, missed);
  return !offTarget(again) && reaches ? "answered" : "still-misses";
}

type Figured = NonNullable<Matter["figure"]>;

/** Rule "When a concern is answered", for a milestone. */
function ofMilestone({ tables }: Reports, after: readonly string[], milestone: string): string {
  const rated = after.flatMap((id) =>
    tables("milestone-updates")
      .filter((row) => of(row, "report") === id && of(row, "milestone") === milestone)
      .map((row) => items(of(row, "rating")))
      .filter((ratings) => ratings.length > 0),
  );
  const ratings = rated.at(-1);
  if (!ratings) return "not-mentioned";
  return worseColour(ratings) ? "no-better" : "answered";
}

/** Rule "When a concern is answered": what came of a matter by the later report. */
function outcome(all: Reports, matter: Matter, after: readonly string[]): string {
  if (matter.figure) return ofFigure(all, after, matter.figure);
  if (!matter.same.startsWith("milestone ")) return "not-mentioned";
  return ofMilestone(all, after, matter.subject);
}

/** The concerns that the comparison of two reports tells, with what came of each. */
export function outcomes(all: Reports, from: string, to: string): Outcome[] {
  const [before, now] = [raised(all, from), raised(all, to)];
  const after = all.ids.filter((id) => id > from && id <= to);
  const only = (these: Matter[], those: Matter[]): Matter[] =>
    these.filter((one) => !those.some((other) => other.same === one.same));
  const line = ({ priority, subject, detail }: Matter, kind: string): Outcome => ({
    kind: `concern-${kind}`,
    priority,
    subject,
    detail,
  });
  return [
    ...only(now, before).map((one) => line(one, "raised")),
    ...only(before, now).map((one) => line(one, outcome(all, one, after))),
  ];
}

/** The concerns that both reports raise, as the later one tells them. */
export function stillRaised(all: Reports, from: string, to: string): Outcome[] {
  const before = raised(all, from);
  return raised(all, to).filter((one) => before.some((other) => other.same === one.same));
}

import { counting, known, type Known } from "./figures.ts";
import { items, of, type Row, type Tables } from "./table.ts";
import { judge, offTarget } from "./targets.ts";
import { candidate, measures, worseThanOthers, type Verdict } from "./verdicts.ts";

/** One line of what is off track, as the table of what is off track has it, without its sentence. */
export interface OffTrack {
  priority: string;
  kind: string;
  subject: string;
  since: string;
}

/** "The order is that of the kinds as named here". */
const KINDS = [
  "worse-and-worsening",
  "off-target",
  "worsening",
  "worse-than-others",
  "overdue",
  "milestone-off-track",
  "milestone-no-update",
  "total-off-track",
  "total-no-update",
  "concern",
];

/** A milestone's ratings in a report, or a priority's line in it. Null: the report has none. */
type InReport<T> = (report: string) => T | null;

/** Rule "Rating totals": "the last report that has rows in the overview of ratings". */
function latestRated(tables: Tables): string {
  return (
    tables("overview")
      .map((row) => of(row, "report"))
      .sort()
      .at(-1) ?? ""
  );
}

/** Rule "Since when": the first report of an unbroken run, passing over those that say nothing. */
function runFrom<T>(
  tables: Tables,
  until: string,
  says: InReport<T>,
  holds: (said: T) => boolean,
): string {
  let since = until;
  const ids = tables("reports")
    .map((row) => of(row, "report"))
    .sort();
  for (const report of ids.reverse()) {
    if (report > until) continue;
    const said = says(report);
    if (said === null) continue;
    if (!holds(said)) break;
    since = report;
  }
  return since;
}

/** Rule "Since when": the first period of the unbroken run of figures that miss. */
function sinceFigure(one: Verdict): string {
  let since: Known | undefined;
  for (const figure of counting(one.series.observations).filter(known).reverse()) {
    if (since && !offTarget(judge(one.series, figure))) break;
    since = figure;
    if (!offTarget(one)) break;
  }
  return since?.period.text ?? "";
}

function kindOf(one: Verdict): string | null {
  if (candidate(one)) return "worse-and-worsening";
  if (offTarget(one)) return "off-target";
  if (one.directionOfTravel === "worsening") return "worsening";
  return worseThanOthers(one) ? "worse-than-others" : null;
}

/** Rule "What is off track": measures of this plan that belong to a priority. */
function indicators(all: readonly Verdict[], plan: string): OffTrack[] {
  return measures(all, plan).flatMap((one) => {
    const priority = of(one.series.row, "priority");
    if (priority === "") return [];
    const kind = kindOf(one);
    const late = {
      priority,
      kind: "overdue",
      subject: one.id,
      since: of(one.series.row, "nextDue"),
    };
    return [
      ...(kind === null ? [] : [{ priority, kind, subject: one.id, since: sinceFigure(one) }]),
      ...(one.overdue ? [late] : []),
    ];
  });
}

/** The worse colour of a milestone's own rating: "red; else blue". Null where it has neither. */
export function worseColour(ratings: readonly string[]): "red" | "blue" | null {
  if (ratings.includes("red")) return "red";
  return ratings.includes("blue") ? "blue" : null;
}

/** Rule "What is off track": milestones rated red, else blue. */
function milestones(tables: Tables, report: string): OffTrack[] {
  const updates = tables("milestone-updates");
  return updates.flatMap((row) => {
    const colour = worseColour(items(of(row, "rating")));
    if (of(row, "report") !== report || !colour) return [];
    const subject = of(row, "milestone");
    const says = (id: string): string[] | null => {
      const own = updates.find(
        (one) => of(one, "report") === id && of(one, "milestone") === subject,
      );
      const ratings = own ? items(of(own, "rating")) : [];
      return ratings.length === 0 ? null : ratings;
    };
    const since = runFrom(tables, report, says, (ratings) => worseColour(ratings) === colour);
    const kind = colour === "red" ? "milestone-off-track" : "milestone-no-update";
    return [{ priority: of(row, "priority"), kind, subject, since }];
  });
}

/** Rule "What is off track": printed totals of red or blue that name no milestone. */
function totals(tables: Tables, report: string): OffTrack[] {
  const overview = tables("overview");
  return overview.flatMap((row) => {
    const priority = of(row, "priority");
    if (of(row, "report") !== report || priority === "" || of(row, "basis") !== "published") {
      return [];
    }
    const says = (id: string): Row | null =>
      overview.find((one) => of(one, "report") === id && of(one, "priority") === priority) ?? null;
    const colours = [
      ["red", "total-off-track"],
      ["blue", "total-no-update"],
    ] as const;
    return colours.flatMap(([colour, kind]) => {
      const some = (line: Row): boolean => Number(of(line, colour)) !== 0;
      if (!some(row)) return [];
      const since = runFrom(tables, report, says, some);
      return [{ priority, kind, subject: `priority-${priority}`, since }];
    });
  });
}

/** Rule "Since when": "letters, numbers and per cent signs … in the same order". */
export function sameWords(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}%]/gu, "");
}

/** Rule "What is off track": "Each concern that the latest report of all prints". */
function concerns(tables: Tables): OffTrack[] {
  const report =
    tables("reports")
      .map((row) => of(row, "report"))
      .sort()
      .at(-1) ?? "";
  const printed = tables("highlights").filter((row) => of(row, "kind") === "concern");
  const own = printed.filter((row) => of(row, "report") === report);
  return own.map((row) => {
    const [priority, subject] = [of(row, "priority"), of(row, "text")];
    const says = (id: string): string[] | null => {
      const rows = printed.filter(
        (one) => of(one, "report") === id && of(one, "priority") === priority,
      );
      return rows.length === 0 ? null : rows.map((one) => sameWords(of(one, "text")));
    };
    const since = runFrom(tables, report, says, (texts) => texts.includes(sameWords(subject)));
    return { priority, kind: "concern", subject, since };
  });
}

/** Rules "What is off track" and "Since when": the whole list, in its order. */
export function offTrack(tables: Tables, all: readonly Verdict[], plan: string): OffTrack[] {
  const report = latestRated(tables);
  return [
    ...indicators(all, plan),
    ...milestones(tables, report),
    ...totals(tables, report),
    ...concerns(tables),
  ].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(a.priority) - Number(b.priority),
  );
}

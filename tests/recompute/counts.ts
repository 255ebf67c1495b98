import { ratingTotals } from "./ratings.ts";
import { of, type Row, type Tables } from "./table.ts";
import { offTarget } from "./targets.ts";
import { candidate, measures, type Verdict } from "./verdicts.ts";

/** One count: its name with what it is counted in, its value and the number it is a part of. */
export interface Count {
  name: string;
  value: string;
  of: string;
}

const JUDGED = ["met", "not-met", "on-the-way", "behind"];

/** Section "What each count counts": which measures each count of indicators takes. */
const OF_INDICATORS: Readonly<Record<string, (one: Verdict) => boolean>> = {
  met: ({ status }) => status === "met",
  "off-target": offTarget,
  ahead: ({ status }) => status === "on-the-way" || status === "not-due",
  expired: ({ status }) => status === "expired",
  "no-target": ({ status }) => status === "no-target",
  "words-only": ({ status }) => status === "target-without-figure",
  "not-judged": ({ status }) => status === "not-judged",
  "no-figure": ({ status }) => status === "no-figure",
  improving: ({ directionOfTravel }) => directionOfTravel === "improving",
  worsening: ({ directionOfTravel }) => directionOfTravel === "worsening",
  "no-clear-change": ({ directionOfTravel }) => directionOfTravel === "no-clear-change",
  "direction-not-known": ({ directionOfTravel }) => directionOfTravel === "not-known",
  overdue: ({ overdue }) => overdue,
  "off-target-and-worsening": candidate,
  "tried-for-clinics": ({ status, directionOfTravel }) =>
    JUDGED.includes(status) && directionOfTravel !== "not-known",
  confidential: ({ series }) =>
    series.observations.some(({ row }) => of(row, "reason") === "suppressed"),
};

const OF_EXCEPTIONS = [
  "worse-and-worsening",
  "off-target",
  "worsening",
  "worse-than-others",
  "overdue",
  "milestone-off-track",
  "total-off-track",
  "milestone-no-update",
  "total-no-update",
  "concern",
];

function count(
  name: string,
  scope: string,
  value: number | string,
  whole?: number | string,
): Count {
  return { name: name + scope, value: String(value), of: String(whole ?? "") };
}

function ofIndicators(all: readonly Verdict[], scope: string): Count[] {
  return [
    count("indicators", scope, all.length),
    ...Object.entries(OF_INDICATORS).map(([name, takes]) =>
      count(`indicators-${name}`, scope, all.filter(takes).length, all.length),
    ),
  ];
}

/** Rule "What is counted in what": "Exceptions are the rows of the table of exceptions." */
function ofExceptions(rows: readonly Row[], scope: string): Count[] {
  return [
    count("exceptions", scope, rows.length),
    ...OF_EXCEPTIONS.map((kind) =>
      count(
        `exceptions-${kind}`,
        scope,
        rows.filter((row) => of(row, "kind") === kind).length,
        rows.length,
      ),
    ),
  ];
}

/** Counts of a report, or of a priority in it; an empty priority is the report as a whole. */
function ofReport(tables: Tables, report: string, priority: string): Count[] {
  const scope = `/report-${report}${priority === "" ? "" : `/priority-${priority}`}`;
  const rows = (name: string): Row[] =>
    tables(name).filter(
      (row) =>
        of(row, "report") === report && (priority === "" || of(row, "priority") === priority),
    );
  const updates = rows("milestone-updates");
  const points = (kind: string): number =>
    rows("highlights").filter((row) => of(row, "kind") === kind).length;
  const line = ratingTotals(tables, report).find((one) => of(one, "priority") === priority);
  const rated = updates.filter((row) => of(row, "rating") !== "").length;
  return [
    count("milestones", scope, updates.length),
    count("milestones-rated-one-by-one", scope, rated, updates.length),
    ...(line
      ? [
          count("milestones-rated", scope, of(line, "total")),
          ...["green", "amber", "red", "blue"].map((colour) =>
            count(`milestones-rated-${colour}`, scope, of(line, colour), of(line, "total")),
          ),
        ]
      : []),
    count("working-well", scope, points("working-well")),
    count("concerns", scope, points("concern")),
  ];
}

/** Section "What each count counts" and rule "What is counted in what": every count of the table. */
export function counts(tables: Tables, all: readonly Verdict[], plan: string): Count[] {
  const own = measures(all, plan);
  const priorities = tables("priorities").map((row) => of(row, "priority"));
  const exceptions = tables("exceptions");
  const earlier = new Set(all.map((one) => of(one.series.row, "plan")).filter((p) => p !== plan));
  return [
    ...ofIndicators(own, ""),
    ...ofExceptions(exceptions, ""),
    ...priorities.flatMap((priority) => [
      ...ofIndicators(
        own.filter((one) => of(one.series.row, "priority") === priority),
        `/priority-${priority}`,
      ),
      ...ofExceptions(
        exceptions.filter((row) => of(row, "priority") === priority),
        `/priority-${priority}`,
      ),
    ]),
    ...[...earlier].flatMap((id) => ofIndicators(measures(all, id), `/plan-${id}`)),
    ...tables("reports").flatMap((row) =>
      ["", ...priorities].flatMap((priority) => ofReport(tables, of(row, "report"), priority)),
    ),
  ];
}

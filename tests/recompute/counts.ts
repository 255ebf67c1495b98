import { stillRaised, type Reports } from "./raised.ts";
import { ratingTotals, risen } from "./ratings.ts";
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

/** Section "What each count counts": the mark of an indicator in the picture of every figure. */
function mark({ status, overdue }: Verdict): string {
  if (overdue) return "overdue";
  if (status === "not-met") return "missed";
  const own = ["met", "on-the-way", "behind", "no-figure"];
  return own.includes(status) ? status : "no-target";
}

const MARKS = ["met", "on-the-way", "behind", "missed", "no-target", "overdue", "no-figure"];

function ofMarks(all: readonly Verdict[]): Count[] {
  return MARKS.flatMap((name) => {
    const own = all.filter((one) => mark(one) === name);
    const ways = ["improving", "worsening"].map((way) => {
      const some = own.filter(({ directionOfTravel }) => directionOfTravel === way);
      return count(`marks-${name}-${way}`, "", some.length, own.length);
    });
    return [count(`marks-${name}`, "", own.length, all.length), ...ways];
  });
}

/** The kinds of rows in a table of changes that each count takes. */
const OF_CHANGES: Readonly<Record<string, readonly string[]>> = {
  "milestones-added": ["milestone-added"],
  "milestones-dropped": ["milestone-dropped"],
  "milestones-reworded": ["milestone-reworded"],
  "milestones-renumbered": ["milestone-renumbered"],
  "figures-new": ["figure-new"],
  "figures-revised": ["figure-revised"],
  "figures-gone": ["figure-gone"],
  "concerns-raised": ["concern-raised"],
  "concerns-not-mentioned": ["concern-not-mentioned"],
  "concerns-answered": ["concern-answered"],
  "concerns-not-answered": [
    "concern-worse",
    "concern-no-better",
    "concern-not-comparable",
    "concern-still-misses",
  ],
};

/** Rule "What is counted in what": what changed between two reports. */
function ofPair(all: Reports, [from, to]: readonly [string, string], priority: string): Count[] {
  const { tables } = all;
  const scope = `/since-${from}/report-${to}${priority === "" ? "" : `/priority-${priority}`}`;
  const own = (row: Row): boolean => priority === "" || of(row, "priority") === priority;
  const listed = (report: string): Map<string, Row> =>
    new Map(
      tables("milestone-updates")
        .filter((row) => of(row, "report") === report)
        .map((row) => [of(row, "milestone"), row]),
    );
  const [before, now] = [listed(from), listed(to)];
  const rows = tables(`changes-${from}--${to}`).filter(own);
  const kept = [...now].filter(([id, row]) => before.has(id) && own(row));
  const still = stillRaised(all, from, to).filter(
    (one) => priority === "" || one.priority === priority,
  );
  const told = Object.entries(OF_CHANGES).map(([name, kinds]) =>
    count(name, scope, rows.filter((row) => kinds.includes(of(row, "kind"))).length),
  );
  return [
    ...told,
    count("milestones-kept", scope, kept.length),
    count("concerns-still", scope, still.length),
  ].filter(({ name }) => !name.startsWith("milestones") || (before.size > 0 && now.size > 0));
}

/** Rule of the data page: each report is compared with the two before it. */
export function before(ids: readonly string[], at: number): readonly string[] {
  return ids.slice(Math.max(0, at - 2), at);
}

function ofPairs(all: Reports, priorities: readonly string[]): Count[] {
  const { ids } = all;
  return ids.flatMap((to, at) =>
    before(ids, at).flatMap((from) => {
      const scopes = from === ids[at - 1] ? ["", ...priorities] : [""];
      return scopes.flatMap((priority) => ofPair(all, [from, to], priority));
    }),
  );
}

/** Milestones of the plan as it stands, and those whose rating rose. */
function ofPlan(tables: Tables, priority: string): Count[] {
  const scope = priority === "" ? "" : `/priority-${priority}`;
  const own = (row: Row): boolean => priority === "" || of(row, "priority") === priority;
  const updates = tables("milestone-updates");
  const lists = [...new Set(updates.map((row) => of(row, "report")))].sort();
  const last = lists.at(-1);
  const dropped = (id: string): boolean => {
    const reports = updates.filter((row) => of(row, "milestone") === id);
    return reports.length > 0 && !reports.some((row) => of(row, "report") === last);
  };
  const all = tables("milestones").filter(own);
  return [
    count("milestones-standing", scope, all.filter((row) => !dropped(of(row, "milestone"))).length),
    count("milestones-improved", scope, risen(tables).filter(own).length),
  ];
}

function ofIndicators(all: readonly Verdict[], scope: string): Count[] {
  return [
    count("indicators", scope, all.length),
    ...Object.entries(OF_INDICATORS).map(([name, takes]) =>
      count(`indicators-${name}`, scope, all.filter(takes).length, all.length),
    ),
  ];
}

/** Rule "What is counted in what": "Things that are off track are the rows of the table “Off track”." */
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
    count("milestones-without-rating", scope, updates.length - rated, updates.length),
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
export function counts(reports: Reports, all: readonly Verdict[], plan: string): Count[] {
  const { tables } = reports;
  const own = measures(all, plan);
  const priorities = tables("priorities").map((row) => of(row, "priority"));
  const exceptions = tables("exceptions");
  const earlier = new Set(all.map((one) => of(one.series.row, "plan")).filter((p) => p !== plan));
  return [
    ...ofIndicators(own, ""),
    ...ofMarks(own),
    ...ofExceptions(exceptions, ""),
    ...["", ...priorities].flatMap((priority) => ofPlan(tables, priority)),
    ...ofPairs(reports, priorities),
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

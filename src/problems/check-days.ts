import { addDays, addMonths } from "../domain/indicators/calendar.ts";
import { once } from "../domain/once.ts";
import { lastMonth } from "../domain/report-id.ts";
import { KINDS } from "../kinds/kinds.ts";
import { isDayDone } from "../schemas/common.ts";
import { printedDays } from "../domain/printed-days.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { allFiles, fileId, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { schemaAt, unwrap } from "./schema-at.ts";

/** Every day that a value holds, with the path that leads to it. */
function* daysIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<[path: readonly PropertyKey[], day: string]> {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) yield [path, value];
  if (typeof value !== "object" || value === null) return;
  const list = Array.isArray(value);
  for (const [key, one] of Object.entries(value)) {
    yield* daysIn(one, [...path, list ? Number(key) : key]);
  }
}

/** Every day of a file on which something was done, with the path that leads to it. */
const daysDone = once((file: CheckedFile) => {
  const kind = KINDS.find((one) => one.name === file.kind);
  return [...daysIn(file.data)].filter(([path]) => {
    const schema = kind && schemaAt(kind.schema, path);
    return schema !== undefined && isDayDone(unwrap(schema));
  });
});

/** Days on which something was done, which have not come yet. */
function toCome(file: CheckedFile, lastDay: string): Problem[] {
  return daysDone(file).flatMap(([path, day]) => {
    if (day <= lastDay) return [];
    const message = `"${String(path.at(-1))}" is ${day}, a day that has not come.`;
    const remedy =
      "Write the day on which it was done. What is still to be done cannot be recorded.";
    return [problemAt(file, path, "day-to-come", message, remedy)];
  });
}

/** The first day of the time that names a report: of its month, its quarter or its year. */
function firstDay(report: string): string {
  const months = /q/.test(report) ? 2 : /-/.test(report) ? 0 : 11;
  return addMonths(`${lastMonth(report)}-01`, -months);
}

/** A published report is corrected after it, not before. */
function corrections(set: ContentSet): Problem[] {
  return set.corrections.flatMap((file) => {
    const { date, report } = file.data;
    if (date >= firstDay(report)) return [];
    const message = `The correction is of ${date}, before the report ${report} that it corrects.`;
    const remedy = "Correct the day, or name the report whose record changes.";
    return [problemAt(file, ["date"], "correction-early", message, remedy)];
  });
}

/** How long before or after the time that names it a report may be presented or published, in months. */
const NEAR = { before: 2, after: 24 };

function isNear(report: string, day: string): boolean {
  const from = addMonths(firstDay(report), -NEAR.before);
  return day >= from && day <= addMonths(`${lastMonth(report)}-28`, NEAR.after);
}

/** A report is presented and published about when its name says. */
function reports(set: ContentSet): Problem[] {
  return set.reports.flatMap((file) => {
    const { presented, publishFrom } = file.data;
    const days = [
      [["presented", "date"], presented?.date],
      [["publishFrom"], publishFrom?.slice(0, 10)],
    ] as const;
    return days.flatMap(([path, day]) => {
      if (day === undefined || isNear(fileId(file), day)) return [];
      const message = `"${path[0]}" is ${day}, far from the report's own time, ${fileId(file)}.`;
      const remedy = `Correct the year. A report is presented and published from ${NEAR.before} months before its time to 2 years after it.`;
      return [problemAt(file, path, "day-far", message, remedy)];
    });
  });
}

/** The longest that a pre-election period lasts, in days: more is a slip in a year or a month. */
const LONGEST_PERIOD = 120;

function elections(set: ContentSet): Problem[] {
  return (set.plan?.data.preElectionPeriods ?? []).flatMap(({ from, to }, at) => {
    if (!set.plan || (from <= to && to <= addDays(from, LONGEST_PERIOD))) return [];
    const path = ["preElectionPeriods", at, "to"];
    const message =
      from > to
        ? `The period ends on ${to}, before it begins on ${from}.`
        : `The period lasts from ${from} to ${to}, longer than ${LONGEST_PERIOD} days.`;
    const remedy = "Correct the first day or the last one.";
    return [problemAt(set.plan, path, "election-period", message, remedy)];
  });
}

/** How long anybody waits for a report that is announced, in months, at most. */
const WAIT = 60;

/** A report is announced for a day that people wait for. */
function comingReports({ plan }: ContentSet): Problem[] {
  return (plan?.data.reporting.coming ?? []).flatMap(({ date }, at) => {
    if (!plan || date <= addMonths(plan.data.today, WAIT)) return [];
    const message = `The report would come on ${date}, more than 5 years after ${plan.data.today}, the day that the site speaks from.`;
    const path = ["reporting", "coming", at, "date"];
    return [problemAt(plan, path, "report-far", message, "Correct the year.")];
  });
}

/** A report comes on the day, or in the month, that the paper announces: readers wait for it. */
function announcedDays({ plan }: ContentSet): Problem[] {
  return (plan?.data.reporting.coming ?? []).flatMap(({ date, quotation }, at) => {
    const printed = printedDays(quotation);
    const [first] = printed;
    if (!plan || first === undefined || printed.some((one) => date.startsWith(one))) return [];
    const message = `The report would come on ${date}, but its quotation says ${first}.`;
    const remedy = "Write the day of the quotation; where it names a month, the last day of that.";
    return [
      problemAt(plan, ["reporting", "coming", at, "date"], "report-other-day", message, remedy),
    ];
  });
}

/** How long after its newest report a site may speak, in months: then a report or the day is wrong. */
const SPEAKS_FOR = 24;

/** The site speaks from a day on which its newest report was there, and not long after. */
function today(set: ContentSet): Problem[] {
  const { plan } = set;
  const waits = (moment: string | undefined): boolean =>
    moment !== undefined && moment.slice(0, 10) > (plan?.data.today ?? "");
  const newest = set.reports
    .filter((file) => !waits(file.data.publishFrom))
    .map(fileId)
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .at(-1);
  // A report that cannot be read may be the newest one.
  if (!plan || newest === undefined || set.reports.length < set.ids.report.size) return [];
  const day = plan.data.today;
  const early = day < firstDay(newest);
  const end = `${lastMonth(newest)}-28`;
  if (!early && day <= addMonths(end, SPEAKS_FOR)) return [];
  const message = early
    ? `The site speaks from ${day}, before its newest report, ${newest}.`
    : `The site speaks from ${day}, more than 2 years after its newest report, ${newest}.`;
  const remedy = early
    ? `Write the day from which the site speaks now, such as ${end}, or give the report a "publishFrom".`
    : "Write a day not long after the newest report, or add the report that is missing.";
  return [problemAt(plan, ["today"], "today-far", message, remedy)];
}

/**
 * Days must be possible: nothing was done in the future, and reports, corrections and the site's own
 * day lie near each other.
 *
 * @param clock the present day, at the place on earth where it comes first: "2026-11-27". What is right
 * on one day is right on every later one
 */
export function checkDays(set: ContentSet, clock: string): Problem[] {
  if (!set.plan) return [];
  const { today: own, fictional } = set.plan.data;
  // A made-up plan may lie in the future, and then so do the decisions on it.
  const lastDay = fictional && own > clock ? own : clock;
  return [
    ...allFiles(set).flatMap((file) => toCome(file, lastDay)),
    ...corrections(set),
    ...reports(set),
    ...elections(set),
    ...comingReports(set),
    ...announcedDays(set),
    ...today(set),
  ];
}

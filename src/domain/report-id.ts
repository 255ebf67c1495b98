/**
 * A report is named by the time that it is of: a month "2014-06", a quarter "2014-q2" or a year
 * "2014". The reports of one plan are all named in one of these ways, so that their names stand in
 * the order of time.
 */
export const REPORT_ID = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|q[1-4]))?`;

const ID = new RegExp(`^${REPORT_ID}$`);

/** What a report can be named by. */
export type ReportTime = "month" | "quarter" | "year";

/** Whether a text names a report. */
export function isReportId(text: string): boolean {
  return ID.test(text);
}

/** What a report is named by. */
export function timeOf(id: string): ReportTime {
  if (id.includes("q")) return "quarter";
  return id.length === 4 ? "year" : "month";
}

/** The month that it ends with, ISO: "2014-06" for "2014-06" and "2014-q2", "2014-12" for "2014". */
export function lastMonth(id: string): string {
  const [year = "", part = "12"] = id.split("-");
  const month = part.startsWith("q") ? String(Number(part.slice(1)) * 3).padStart(2, "0") : part;
  return `${year}-${month}`;
}

/** What is counted in: this plan, one of its priorities, an earlier plan, a report, or a pair. */
export interface Scope {
  priority?: number | undefined;
  /** Id of an earlier plan. */
  earlier?: string | undefined;
  /** Id of a report. */
  report?: string | undefined;
  /** For a comparison: id of the report before. */
  since?: string | undefined;
}

/** The end of a count's name: "/2014-06/priority-1"; empty for the whole of this plan. */
export function scopeName({ priority, earlier, report, since }: Scope): string {
  return [
    earlier === undefined ? "" : `/plan-${earlier}`,
    since === undefined ? "" : `/since-${since}`,
    report === undefined ? "" : `/report-${report}`,
    priority === undefined ? "" : `/priority-${String(priority)}`,
  ].join("");
}

import type { Content } from "../content.ts";
import { once } from "../once.ts";
import { buildReportCard, type ReportCard } from "../report-card.ts";

/** The model of a state of the content, or null where mistakes leave it none. */
export const modelOf: (content: Content) => ReportCard | null = once((content) => {
  const known = new Set(content.milestones.map((one) => one.id));
  const ratings = new Set(content.plan.ratings.map(({ key }) => key));
  const whole = content.updates.every(
    (one) => known.has(one.milestone) && (one.rating ?? []).every((key) => ratings.has(key)),
  );
  return whole && content.reports.length > 0 ? buildReportCard(content) : null;
});

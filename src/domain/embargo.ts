import type { Content } from "./content.ts";
import type { Figure, Indicator } from "./indicator.ts";
import type { Report } from "./report.ts";

/** Reports whose publishing moment has not come. `now` is an ISO moment with its offset. */
export function embargoedReports(reports: readonly Report[], now: string): Report[] {
  const moment = Date.parse(now);
  return reports.filter((one) => one.publishFrom && Date.parse(one.publishFrom) > moment);
}

function withoutDocuments(indicator: Indicator, hidden: ReadonlySet<string>): Indicator {
  const open = <T extends Figure>(figures: readonly T[]): T[] =>
    figures.filter((figure) => !hidden.has(figure.source.document));
  const { nextDue } = indicator;
  return {
    ...indicator,
    observations: open(indicator.observations),
    targets: open(indicator.targets),
    baselines: open(indicator.baselines),
    comparators: open(indicator.comparators),
    nextDue: nextDue && !hidden.has(nextDue.source.document) ? nextDue : undefined,
  };
}

/**
 * The content without reports that may not be published yet: their updates, highlights, figures and
 * documents, priorities that they add and milestones that only they know.
 *
 * @param now the moment of publishing, ISO with offset; only reports with `publishFrom` after it
 * are left out
 */
export function withoutEmbargoed(content: Content, now: string): Content {
  const hidden = embargoedReports(content.reports, now);
  if (hidden.length === 0) return content;
  const reports = new Set(hidden.map((one) => one.id));
  const documents = new Set(hidden.map((one) => one.source.document));
  const updates = content.updates.filter((one) => !reports.has(one.report));
  const known = new Set(updates.map((one) => one.milestone));
  const onlyHidden = new Set(
    content.updates.map((one) => one.milestone).filter((id) => !known.has(id)),
  );
  const indicators = content.indicators
    .map((one) => withoutDocuments(one, documents))
    .map((one) => ({ ...one, milestones: one.milestones.filter((id) => !onlyHidden.has(id)) }))
    .filter((one) => one.observations.length + one.targets.length > 0);
  return {
    ...content,
    plan: {
      ...content.plan,
      documents: content.plan.documents.filter((one) => !documents.has(one.id)),
    },
    reports: content.reports.filter((one) => !reports.has(one.id)),
    priorities: content.priorities.filter((one) => !reports.has(one.addedIn?.report ?? "")),
    milestones: content.milestones
      .filter((one) => !onlyHidden.has(one.id))
      .map((one) =>
        onlyHidden.has(one.replacedBy ?? "") ? { ...one, replacedBy: undefined } : one,
      ),
    updates,
    corrections: content.corrections.filter((one) => !reports.has(one.report)),
    highlights: content.highlights.filter((one) => !reports.has(one.report)),
    indicators,
    clinics: content.clinics.filter((one) => !documents.has(one.source.document)),
  };
}

import type { Measure } from "../../domain/members/measure.ts";
import type { OffTrack } from "../../domain/members/off-track.ts";
import type { RaisedMatter } from "../../domain/members/raised.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import type { Source } from "../../domain/source.ts";
import { citation, type Citation } from "../citation.ts";

/** The citations of several sources, each place once. */
export function citations(card: ReportCard, sources: readonly Source[]): Citation[] {
  const places = new Map(sources.map((one) => [`${one.document} ${one.place}`, one]));
  return [...places.values()].map((source) => citation(card.content.plan, source));
}

function ofMeasure({ latest, indicator, freshness }: Measure, overdue: boolean): Source[] {
  if (overdue && freshness.status === "overdue") {
    return indicator.nextDue ? [indicator.nextDue.source] : [];
  }
  return latest ? [latest.observation.source] : [];
}

/** Where what is off track stands printed. */
export function sourcesOfOffTrack(one: OffTrack): Source[] {
  if ("measure" in one) return ofMeasure(one.measure, one.kind === "overdue");
  if ("entry" in one) return [one.entry.update.source];
  if ("line" in one) return [one.report.overview?.source ?? one.report.source];
  return [one.source];
}

/** Where what a report raises stands printed. */
export function sourcesOfRaised(matter: RaisedMatter): Source[] {
  switch (matter.kind) {
    case "off-target":
      return [matter.figure.observation.source];
    case "clinic":
      return [matter.clinic.source];
    case "stated":
      return [matter.report.source];
    default:
      return [matter.entry.update.source];
  }
}

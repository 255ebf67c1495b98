import type { Clinic } from "../domain/clinic.ts";
import { clinicPriority } from "../domain/members/raised.ts";
import { planMeasures } from "../domain/members/measure.ts";
import { isClinicCandidate } from "../domain/indicators/clinic-candidates.ts";
import { countIn } from "../domain/counts/counts.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, outOfAs, type Said } from "../wording/counts.ts";
import { CLINIC_ORDER, CLINIC_WORDS } from "../wording/members/clinic-words.ts";
import { measureSentence } from "../wording/members/measure-words.ts";
import { citation, type Citation } from "./citation.ts";
import { indicatorPath } from "../addresses/paths.ts";
import { saying } from "../wording/catalogue/phrase.ts";

/** A performance clinic, or a decision about one, as a page shows it. */
export interface ClinicView {
  id: string;
  name: string;
  reference: string | null;
  path: string | null;
  priority: number | null;
  status: string;
  date: string | null;
  /** "Clinic Recommended: No" */
  decision: string | null;
  statement: string | null;
  reason: { heading: string; text: string } | null;
  findings: { heading: string; points: readonly string[] } | null;
  alsoPrinted: readonly { text: string; source: Citation }[];
  source: Citation;
  editorNotes: readonly string[];
}

export interface ClinicGroup {
  id: string;
  heading: string;
  meaning: string;
  clinics: readonly ClinicView[];
}

export interface ClinicsPage {
  rules: readonly { text: string; source: Citation }[];
  /** Candidates by the council's rule as of the latest figures. */
  candidates: readonly { name: string; path: string | null; reason: string }[];
  count: Said;
  /** How many indicators the rule was tried on. */
  tried: Said;
  groups: readonly ClinicGroup[];
}

/** One clinic as a page shows it. */
export function clinicView(card: ReportCard, clinic: Clinic): ClinicView {
  const { plan } = card.content;
  const { decision } = clinic;
  return {
    id: clinic.id,
    name: clinic.name,
    reference: clinic.reference ?? null,
    path: clinic.indicator === undefined ? null : indicatorPath(clinic.indicator),
    priority: clinicPriority(card, clinic),
    status: CLINIC_WORDS[clinic.status].name,
    date: clinic.date ?? null,
    decision: decision ? `${decision.heading}: ${decision.text}` : null,
    statement: clinic.statement ?? null,
    reason: clinic.reason ?? null,
    findings: clinic.findings ?? null,
    alsoPrinted: clinic.alsoPrinted.map(({ text, source }) => ({
      text,
      source: citation(plan, source),
    })),
    source: citation(plan, clinic.source),
    editorNotes: clinic.editorNotes,
  };
}

/** The clinics about one priority, in the order of the statuses. */
export function clinicsOf(card: ReportCard, priority: number): ClinicView[] {
  const own = card.content.clinics.filter((clinic) => clinicPriority(card, clinic) === priority);
  return CLINIC_ORDER.flatMap((status) => own.filter((clinic) => clinic.status === status)).map(
    (clinic) => clinicView(card, clinic),
  );
}

function candidates(card: ReportCard): ClinicsPage["candidates"] {
  return planMeasures(card)
    .filter(({ target, direction }) => isClinicCandidate(target.status, direction.direction))
    .map((measure) => ({
      name: measure.indicator.name,
      path: indicatorPath(measure.indicator.id),
      reason: measureSentence(measure),
    }));
}

/** Candidates, clinics held and declined, with the rule that chooses them. */
export function clinicsPage(card: ReportCard): ClinicsPage {
  const { plan, clinics, indicatorReports } = card.content;
  const both = outOfAs("n-indicators", countIn(card, "indicators-tried-for-clinics"));
  return {
    rules: indicatorReports.flatMap((report) =>
      report.clinics.rules.map(({ text, source }) => ({ text, source: citation(plan, source) })),
    ),
    candidates: candidates(card),
    count: [bare(countIn(card, "indicators-off-target-and-worsening"))],
    tried: saying("tried-on", { both }),
    groups: CLINIC_ORDER.flatMap((status) => {
      const own = clinics.filter((clinic) => clinic.status === status);
      const { name, meaning } = CLINIC_WORDS[status];
      if (own.length === 0) return [];
      return [
        { id: status, heading: name, meaning, clinics: own.map((one) => clinicView(card, one)) },
      ];
    }),
  };
}

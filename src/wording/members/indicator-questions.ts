import type { Clinic } from "../../domain/clinic.ts";
import { type IndicatorOffTrack } from "../../domain/members/off-track.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { comparisonSentence, measureSentence } from "./measure-words.ts";
import { offTrackReason } from "./off-track-words.ts";
import type { Question, QuestionRule } from "./question.ts";
import { longDay } from "../days.ts";
import { phrase } from "../catalogue/phrase.ts";

/** A clinic of which a paper says that it would be held, and none what came of it. */
function openClinic(card: ReportCard, indicator: string): Clinic | undefined {
  return card.content.clinics.findLast(
    (clinic) =>
      clinic.indicator === indicator &&
      (clinic.status === "announced" || clinic.status === "recommended"),
  );
}

function clinicEnding(clinic: Clinic): string {
  if (clinic.status === "recommended") return phrase("ask-clinic-held");
  if (clinic.day === undefined) return phrase("ask-clinic-concluded");
  return phrase("ask-clinic-of-day", { day: longDay(clinic.day) });
}

const ENDINGS: Readonly<Record<IndicatorOffTrack["kind"], string>> = {
  "worse-and-worsening": phrase("ask-clinic"),
  "off-target": phrase("ask-target"),
  worsening: phrase("ask-worse"),
  "worse-than-others": phrase("ask-others"),
  overdue: phrase("ask-published"),
};

const RULES: Readonly<Record<IndicatorOffTrack["kind"], QuestionRule>> = {
  "worse-and-worsening": "clinic-candidate",
  "off-target": "off-target",
  worsening: "worsening",
  "worse-than-others": "worse-than-others",
  overdue: "overdue",
};

/** The question about an indicator; none where the figure behind it is withheld. */
export function indicatorQuestion(card: ReportCard, offTrack: IndicatorOffTrack): Question[] {
  const { measure, kind, priority } = offTrack;
  const { indicator, latest, withheld } = measure;
  const due = kind === "overdue" ? indicator.nextDue : undefined;
  const figure = latest?.observation;
  if (withheld || (!due && !figure)) return [];
  const clinic = kind === "overdue" ? undefined : openClinic(card, indicator.id);
  const off = kind === "worse-and-worsening" || kind === "off-target";
  const fact =
    kind === "overdue"
      ? offTrackReason(card, offTrack)
      : kind === "worse-than-others"
        ? comparisonSentence(measure)
        : measureSentence(measure);
  const asked = off && clinic;
  const basis = due ?? figure;
  if (!basis) return [];
  return [
    {
      rule: asked ? "clinic-outcome" : RULES[kind],
      priority,
      text: `${fact} ${asked ? clinicEnding(clinic) : ENDINGS[kind]}`,
      because: basis.quotation,
      source: basis.source,
      indicator: indicator.id,
    },
  ];
}

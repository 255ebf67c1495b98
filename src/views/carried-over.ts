import type { ChartDescription } from "../charts/description.ts";
import { NO_DATA } from "../wording/browser/charts.ts";
import { indicatorPath } from "../addresses/paths.ts";
import type { Figure, Indicator } from "../domain/indicator.ts";
import { verdictOf, type IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { sentenceCase } from "../domain/noun.ts";
import type { Plan } from "../domain/plan.ts";
import { readCarriedOver, type OtherPlan } from "../domain/plans-of-body.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { shownText } from "../wording/indicators-figures.ts";
import { CONFIDENTIAL_NOTE, MISSING_LABELS } from "../wording/indicators-labels.ts";
import { indicatorChart } from "./indicator-chart.ts";
import { cardOf, planLink, type PlanLink } from "./other-plans.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** The figures of the same measure in the plan before. */
export interface EarlierFigures {
  /** The figures of both plans together; null where there is nothing to draw. */
  chart: ChartDescription | null;
  caption: string;
  rows: readonly { period: string; figure: string }[];
  /** What "c" means, where it stands in a row. */
  confidential: string | null;
  /** Where they stand with the words that print them. */
  link: PlanLink;
}

/** Where a measure came from, and where it goes on. */
export interface CarriedOverView {
  earlier: EarlierFigures | null;
  /** The same measure in the plan after. */
  later: PlanLink | null;
}

/** Papers of two plans may have one id: those of the other plan get one of their own. */
function idBeside(plan: OtherPlan, document: string): string {
  return `${plan.id}/${document}`;
}

function citedBeside<F extends Figure>(plan: OtherPlan, figure: F): F {
  const { source } = figure;
  return { ...figure, source: { ...source, document: idBeside(plan, source.document) } };
}

/** One series of both plans. For a period that both have, this plan’s figure stands. */
function joined(own: Indicator, earlier: Indicator, from: OtherPlan): Indicator {
  const has = new Set(own.observations.map(({ period }) => period));
  const before = earlier.observations.filter(({ period }) => !has.has(period));
  return {
    ...own,
    id: `${own.id}-both-plans`,
    observations: [...before.map((one) => citedBeside(from, one)), ...own.observations],
    breaks: [
      ...earlier.breaks.map(({ from: start, reason }) => ({ from: start, reason })),
      ...own.breaks,
    ],
  };
}

function withPapers(plan: Plan, from: OtherPlan): Plan {
  const papers = from.content.plan.documents.map((one) => ({ ...one, id: idBeside(from, one.id) }));
  return { ...plan, documents: [...plan.documents, ...papers] };
}

function rowsOf({ figures, indicator }: IndicatorVerdict): EarlierFigures["rows"] {
  return figures.map(({ shown }) => ({
    period: shown.period.label,
    figure:
      shownText(shown, indicator.unit) ??
      sentenceCase(shown.reason ? MISSING_LABELS[shown.reason] : NO_DATA),
  }));
}

function earlierFigures(card: ReportCard, { indicator }: IndicatorVerdict): EarlierFigures | null {
  if (indicator.carriedOver === undefined) return null;
  const { plan: id, indicator: name } = readCarriedOver(indicator.carriedOver);
  const from = card.plans.others.find((one) => one.id === id);
  // What waits in the other plan is not there.
  if (!from?.content.indicators.some((one) => one.id === name)) return null;
  const { plan } = card.content;
  const before = cardOf(from).indicators.of(name);
  const both = verdictOf(joined(indicator, before.indicator, from), plan.today);
  return {
    chart: indicatorChart(both, withPapers(plan, from)),
    caption: phrase("figures-of-plan-before", { years: from.content.plan.period }),
    rows: rowsOf(before),
    confidential: before.hasWithheld ? CONFIDENTIAL_NOTE : null,
    link: planLink(
      card,
      from,
      indicatorPath(name),
      `${before.indicator.name}, ${from.content.plan.title}`,
    ),
  };
}

function laterPage(card: ReportCard, { indicator: { id } }: IndicatorVerdict): PlanLink | null {
  const name = `${card.plans.own}/${id}`;
  for (const other of card.plans.others) {
    const found = other.content.indicators.find(({ carriedOver }) => carriedOver === name);
    if (found) {
      const text = `${found.name}, ${other.content.plan.title}`;
      return planLink(card, other, indicatorPath(found.id), text);
    }
  }
  return null;
}

/** What the body’s other plans have of a measure; null where they have nothing. */
export function carriedOverView(
  card: ReportCard,
  verdict: IndicatorVerdict,
): CarriedOverView | null {
  const [earlier, later] = [earlierFigures(card, verdict), laterPage(card, verdict)];
  return earlier || later ? { earlier, later } : null;
}

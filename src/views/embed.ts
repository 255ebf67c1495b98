import type { ChartDescription } from "../charts/description.ts";
import { indicatorPath } from "../addresses/paths.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { CONFIDENTIAL_NOTE } from "../wording/indicators-labels.ts";
import { indicatorChart } from "./indicator-chart.ts";
import { endedWords } from "./other-plans.ts";
import { figureTable, type FigureTable } from "./indicator-figures.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** An indicator's chart as other sites show it: nothing of it needs the page around it. */
export interface EmbedView {
  id: string;
  name: string;
  site: string;
  /** Set for a made-up plan. */
  fiction: string | null;
  /** Set for a plan that has ended. */
  ended: string | null;
  chart: ChartDescription;
  table: FigureTable;
  /** What "c" means, where it stands in the table. */
  confidential: string | null;
  caveats: readonly string[];
  /** Where it comes from and of which day: "… As of 14 January 2015." */
  source: string;
  /** The indicator's own page. */
  path: string;
}

/** The chart of an indicator for other sites; null where there is none. */
export function embedView(card: ReportCard, verdict: IndicatorVerdict): EmbedView | null {
  const { plan } = card.content;
  const chart = indicatorChart(verdict, plan);
  if (!chart) return null;
  const { id, name, caveats } = verdict.indicator;
  return {
    id,
    name,
    site: plan.siteName,
    fiction: plan.fictional ? phrase("made-up") : null,
    ended: endedWords(card),
    chart,
    table: figureTable(verdict, plan, chart.title),
    confidential: verdict.hasWithheld ? CONFIDENTIAL_NOTE : null,
    caveats,
    source: phrase("source-as-of", { source: chart.source, day: longDay(plan.today) }),
    path: indicatorPath(id),
  };
}

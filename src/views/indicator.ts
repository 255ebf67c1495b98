import type { ChartDescription } from "../charts/description.ts";
import type { Clinic } from "../domain/clinic.ts";
import { countIn } from "../domain/counts/counts.ts";
import { relatedTo } from "../domain/indicators/related.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { countedAs, plain } from "../wording/counts.ts";
import { CONFIDENTIAL_NOTE } from "../wording/indicators-labels.ts";
import { indicatorWords } from "../wording/indicators-words.ts";
import { CLINIC_WORDS } from "../wording/members/clinic-words.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  DATA_PATH,
  earlierIndicatorsPath,
  embedPath,
  indicatorFile,
  indicatorPath,
  milestonePath,
  priorityIndicatorsPath,
  priorityPath,
} from "../addresses/paths.ts";
import { areaMap, type AreaMap } from "./area-map.ts";
import { carriedOverView, type CarriedOverView } from "./carried-over.ts";
import { citation, type Citation } from "./citation.ts";
import { indicatorChart } from "./indicator-chart.ts";
import { definitionView, type DefinitionView } from "./indicator-definition.ts";
import { editionIndicatorLink } from "./edition-links.ts";
import { figureTable, type FigureTable } from "./indicator-figures.ts";
import { latestWords } from "./indicator-rows.ts";
import { symbolsView, type SymbolsView } from "./indicator-symbols.ts";
import { isRated, verdictStrip, type StripVerdict } from "./verdict-strip.ts";
import { verdictLines, type VerdictLine } from "./indicator-verdict-lines.ts";
import { sentenceCase } from "../domain/noun.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What a paper says of a performance clinic about the indicator. */
export interface ClinicNote {
  status: string;
  /** When, as printed. */
  date: string | null;
  /** That nobody knows what it decided; null where that is printed or it was not held. */
  silent: string | null;
  printed: readonly string[];
  source: Citation;
}

/** The page of one indicator. */
export interface IndicatorView {
  id: string;
  name: string;
  question: string;
  description: string;
  path: string;
  priority: (PageLink & { number: number }) | null;
  /** Theme of an earlier plan. */
  theme: string | null;
  /** The verdict, and how the figure stands to an earlier one and to others. */
  strip: readonly StripVerdict[];
  headline: string;
  range: string | null;
  chart: ChartDescription | null;
  /** Why there is no chart. */
  noChart: string | null;
  /** Set where the figures are older than they should be. */
  stale: string | null;
  /** "Why this rating?", or why there is none. */
  verdictsHeading: string;
  verdicts: readonly VerdictLine[];
  table: FigureTable;
  /** Figures of the parts of the place; null where none are printed. */
  areas: AreaMap | null;
  /** What "c" means, where it stands in the table. */
  confidential: string | null;
  caveats: readonly string[];
  /** The same measure in the body’s other plans. */
  carriedOver: CarriedOverView | null;
  definition: DefinitionView;
  symbols: SymbolsView | null;
  clinics: readonly ClinicNote[];
  milestonesHeading: string;
  milestones: readonly PageLink[];
  related: readonly (PageLink & { latest: string })[];
  more: PageLink;
  downloads: readonly PageLink[];
  /** The path of its chart for other sites; null where there is no chart. */
  embed: string | null;
  /** All of a citation but the address. */
  cite: string;
  /** The path of what a citation leads to: the figure in the latest edition, which stays. */
  citePath: string;
  editorNotes: readonly string[];
}

const MOST_RELATED = 8;

function noChartWords(): string {
  return phrase("one-figure-no-chart");
}

function clinicNote(card: ReportCard, clinic: Clinic): ClinicNote {
  const { status, day, date, decision, statement, reason, source, findings } = clinic;
  const begun = status === "held" || status === "announced";
  const headed = [decision, reason].flatMap((one) => (one ? [`${one.heading}: ${one.text}`] : []));
  return {
    status: CLINIC_WORDS[status].name,
    date: day ? longDay(day) : (date ?? null),
    silent: begun && !findings ? phrase("clinic-silent") : null,
    printed: [...(statement ? [statement] : []), ...headed],
    source: citation(card.content.plan, source),
  };
}

function downloadsOf(id: string, hasChart: boolean): PageLink[] {
  const data = { text: phrase("figures-csv"), path: indicatorFile(id, "csv") };
  const picture = { text: phrase("picture-svg"), path: indicatorFile(id, "svg") };
  const all = { text: phrase("all-data"), path: DATA_PATH };
  return hasChart ? [data, picture, all] : [data, all];
}

function moreOf(card: ReportCard, { priority, plan }: IndicatorVerdict["indicator"]): PageLink {
  const scope = priority === undefined ? { earlier: plan } : { priority };
  const count = countIn(card, "indicators", scope);
  const indicators = plain([countedAs("n-indicators", count)]);
  const of = priority === undefined ? "that-plan" : "priority";
  return {
    text: phrase(`${count.isOne ? "list" : "all"}-of-${of}`, {
      indicators,
      priority: `${card.words.priority.one} ${String(priority)}`,
    }),
    path:
      priority === undefined ? earlierIndicatorsPath(plan ?? "") : priorityIndicatorsPath(priority),
  };
}

function staleWords({ freshness, latest }: IndicatorVerdict): string | null {
  if (freshness.status !== "overdue") return null;
  const overdue = phrase("was-due", { day: longDay(freshness.due) });
  return latest ? `${overdue} ${phrase("rests-on-older")}` : overdue;
}

/** Everything that an indicator's page says. */
export function indicatorView(card: ReportCard, verdict: IndicatorVerdict): IndicatorView {
  const { plan, clinics } = card.content;
  const { indicator } = verdict;
  const { id, name, priority } = indicator;
  const words = indicatorWords(card.words, verdict);
  const chart = indicatorChart(verdict, plan);
  const home = priority === undefined ? null : card.priority(priority);
  return {
    id,
    name,
    question: indicator.question,
    description: `${indicator.question} ${latestWords(verdict)}.`,
    path: indicatorPath(id),
    priority: home && {
      number: home.number,
      text: home.shortTitle,
      path: priorityPath(home.number),
    },
    theme: indicator.theme ?? null,
    strip: verdictStrip(verdict),
    headline: [words.headline, words.movement].filter((one) => one).join(" "),
    range: words.range,
    chart,
    noChart: chart || !verdict.latest ? null : noChartWords(),
    stale: staleWords(verdict),
    verdictsHeading: phrase(isRated(verdict) ? "why-this-rating" : "why-no-rating"),
    verdicts: verdictLines(verdict, words),
    table: figureTable(verdict, plan, chart?.title ?? `${name}, ${plan.place}`),
    areas: areaMap(card, indicator),
    confidential: verdict.hasWithheld ? CONFIDENTIAL_NOTE : null,
    caveats: indicator.caveats,
    carriedOver: carriedOverView(card, verdict),
    definition: definitionView(indicator, plan),
    symbols: symbolsView(card.words, verdict),
    clinics: clinics.filter((one) => one.indicator === id).map((one) => clinicNote(card, one)),
    milestonesHeading: phrase("that-it-measures", {
      Milestones: sentenceCase(card.words.milestoneInFull.many),
    }),
    milestones: indicator.milestones.map((one) => ({
      text: card.milestone(one).wording,
      path: milestonePath(one),
    })),
    related: relatedTo(card.indicators, verdict, MOST_RELATED).map((one) => ({
      text: one.indicator.name,
      path: indicatorPath(one.indicator.id),
      latest: latestWords(one),
    })),
    more: moreOf(card, indicator),
    downloads: downloadsOf(id, chart !== null),
    embed: chart ? embedPath(id) : null,
    cite: phrase("cite-figure", { site: plan.siteName, name, day: longDay(plan.today) }),
    citePath: indicator.plan
      ? indicatorPath(id)
      : editionIndicatorLink(card, card.latest.report.id, id),
    editorNotes: indicator.editorNotes,
  };
}

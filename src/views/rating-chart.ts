import { chartCsvRows } from "../charts/csv.ts";
import type { ChartDescription, ChartSeries } from "../charts/description.ts";
import { figureOf, type OverviewLine } from "../domain/overview.ts";
import { countOfRating } from "../domain/rating-totals.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { toCsv } from "../public-data/csv.ts";
import { sentenceCase, shownOf } from "../domain/noun.ts";
import { listWords, countOfNoun } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { ratingsFile } from "../addresses/paths.ts";
import { plain, sayAll } from "../wording/counts.ts";
import { basisNote, basisNotes } from "./basis-note.ts";
import { citation } from "./citation.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One bar of ratings: a report or a priority. */
interface Bar {
  name: string;
  line: OverviewLine;
}

function seriesOf(card: ReportCard, bars: readonly Bar[]): ChartSeries[] {
  return card.content.plan.ratings.map((rating) => ({
    name: rating.name,
    role: "rating",
    colour: rating.colour,
    values: bars.map(({ line }) => countOfRating(line, rating).valueOf()),
    printed: bars.map(({ line }) => figureOf(line, rating)),
  }));
}

/** "40 green, 103 amber, 16 red and 0 blue" */
function totalsWords({ parts }: OverviewLine): string {
  return listWords(parts.map(({ rating, shown }) => `${shown} ${inSentence(rating.name)}`));
}

function sourceOf(card: ReportCard, parts: readonly ReportPart[]): string {
  const sources = parts.flatMap(({ report }) => report.overview?.source ?? report.source);
  return listWords([...new Set(sources.map((one) => citation(card.content.plan, one).document))]);
}

function describe(
  card: ReportCard,
  bars: readonly Bar[],
  words: Pick<ChartDescription, "id" | "title" | "summary" | "categoryHeading" | "caveat">,
  parts: readonly ReportPart[],
): ChartDescription {
  return {
    ...words,
    kind: "stacked-bars",
    unit: { suffix: "", label: sentenceCase(card.words.milestoneInFull.many) },
    categories: bars.map(
      ({ name, line }) => `${name} (${shownOf(line.shownTotal, card.words.milestone)})`,
    ),
    series: seriesOf(card, bars),
    source: sourceOf(card, parts),
  };
}

/** The ratings of the whole plan, a bar for each report that rates. Null where none does. */
export function ratingsByReport(card: ReportCard): ChartDescription | null {
  const parts = card.reports.filter((part) => part.overview?.total);
  const bars = parts.flatMap(({ overview, report }): Bar[] =>
    overview?.total ? [{ name: report.name, line: overview.total }] : [],
  );
  const last = bars.at(-1);
  if (!last) return null;
  const words = {
    id: "ratings",
    title: phrase("rated-chart-title", {
      Milestones: sentenceCase(card.words.milestoneInFull.many),
      place: card.content.plan.place,
    }),
    summary: phrase("n-reports-in-bars", {
      reports: phrase("n-reports", { n: bars.length, shown: String(bars.length) }),
      last: last.name,
      totals: totalsWords(last.line),
    }),
    categoryHeading: phrase("report"),
    caveat: plain(sayAll(basisNotes(card, parts))),
  };
  return describe(card, bars, words, parts);
}

/** The ratings of one report, a bar for each priority. Null where it has none. */
function ratingsByPriority(card: ReportCard, part: ReportPart): ChartDescription | null {
  const { overview, report } = part;
  const total = overview?.total;
  if (!total) return null;
  const bars = overview.rows.map((line): Bar => {
    const number = line.priority ?? 0;
    return { name: `${number}. ${card.priority(number).shortTitle}`, line };
  });
  const words = {
    id: `ratings-${report.id}`,
    title: phrase("rated-chart-by-priority", {
      Milestones: sentenceCase(card.words.milestoneInFull.many),
      priority: card.words.priority.one,
      report: report.name,
    }),
    summary: phrase("priorities-in-bars", {
      priorities: countOfNoun(bars.length, card.words.priority),
      totals: totalsWords(total),
    }),
    categoryHeading: sentenceCase(card.words.priority.one),
    caveat: plain(basisNote(card, part)),
  };
  return describe(card, bars, words, [part]);
}

/** Every chart of ratings: over the reports, then by priority for each report. */
export function ratingCharts(card: ReportCard): ChartDescription[] {
  const charts = [
    ratingsByReport(card),
    ...card.reports.map((one) => ratingsByPriority(card, one)),
  ];
  return charts.filter((chart) => chart !== null);
}

/** The files of a chart of ratings, for a page to link to. */
export function ratingFiles({ id }: Pick<ChartDescription, "id">): readonly PageLink[] {
  return [
    { text: phrase("ratings-csv"), path: ratingsFile(id, "csv") },
    { text: phrase("ratings-svg"), path: ratingsFile(id, "svg") },
  ];
}

/** The figures of a chart as a CSV file. */
export function chartCsv(description: ChartDescription): string {
  const [head = [], ...rows] = chartCsvRows(description);
  const keys = head.map((name) => ({ name, about: name }));
  return toCsv(
    keys,
    rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""]))),
  );
}

import { keyIndicators } from "../domain/indicators/key-indicators.ts";
import { countIn } from "../domain/counts/counts.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { counted, type Said } from "../wording/counts.ts";
import { basisNote } from "./basis-note.ts";
import { indicatorCard, type IndicatorCard } from "./indicator-cards.ts";
import { latestPartlyRated } from "../wording/partly-rated.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { ratingVerdict, type LineOf } from "./rating-verdict.ts";
import { whyNoRatings } from "./why-no-ratings.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";

/** What answers first on a priority's page and on its card: the verdict, the bar, the key figures. */
export interface PriorityOpening {
  /** One sentence on the ratings of the milestones, or on what is known where there are none. */
  verdict: Said;
  /** Null where no report rates the priority. */
  picture: RatingPicture | null;
  /** The report that it is of: "June 2014". */
  pictureName: string;
  /** What the totals rest on, or why there are none. */
  note: Said;
  key: readonly IndicatorCard[];
}

/** The latest report that rates a priority, and the one before. */
function ratedLines(
  card: ReportCard,
  priority: number,
): { now: LineOf; before: LineOf | null } | null {
  const rated = card.reports.flatMap((part): LineOf[] => {
    const line = part.overview?.rows.find((row) => row.priority === priority);
    return line ? [{ part, line }] : [];
  });
  const now = rated.at(-1);
  return now ? { now, before: rated.at(-2) ?? null } : null;
}

/** "January 2015 names 5 things that work well and 3 concerns." Null where no report does. */
function highlightsVerdict(card: ReportCard, priority: number): Said | null {
  const part = card.reports.findLast(({ report }) => card.highlights(report.id, priority));
  if (!part) return null;
  const { concern, success } = card.words;
  const scope = { report: part.report.id, priority };
  const well = counted(countIn(card, "working-well", scope), success.one, success.many);
  const concerns = counted(countIn(card, "concerns", scope), concern.one, concern.many);
  return saying("report-names", { report: part.report.name, well, concerns });
}

function unrated(card: ReportCard, priority: Priority): Omit<PriorityOpening, "key"> {
  const rated = card.latestRated;
  const why = whyNoRatings(card, priority);
  const some = latestPartlyRated(card, priority.number);
  const verdict = highlightsVerdict(card, priority.number);
  const nothing = { picture: null, pictureName: "" };
  // Where no report rates anything, the reason is all there is to say, and it is said once.
  if (!rated) return { ...nothing, verdict: verdict ?? [why], note: verdict === null ? [] : [why] };
  if (some) return { ...nothing, verdict: verdict ?? some, note: verdict ? some : [] };
  return {
    ...nothing,
    verdict: verdict ?? saying("no-report-rates", { one: card.words.priority.one }),
    note: [`${phrase("no-ratings-in", { report: rated.report.name })} ${why}`],
  };
}

/** The opening of a priority's page. */
export function priorityOpening(card: ReportCard, priority: Priority): PriorityOpening {
  const { plan } = card.content;
  const key = keyIndicators(priority, card.indicators.ofPriority(priority.number)).map((one) =>
    indicatorCard(one, plan),
  );
  const found = ratedLines(card, priority.number);
  if (!found) return { ...unrated(card, priority), key };
  const { part, line } = found.now;
  return {
    verdict: ratingVerdict(card, found.now, found.before),
    picture: ratingPicture(card, part, line),
    pictureName: part.report.name,
    note: basisNote(card, part, priority.number),
    key,
  };
}

import { keyIndicators } from "../domain/indicators/key-indicators.ts";
import type { RatingChange } from "../domain/change.ts";
import type { OverviewLine } from "../domain/overview.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { countOf, countOfNoun, listWords } from "../wording/numbers.ts";
import { basisNote } from "./basis-note.ts";
import { indicatorCard, type IndicatorCard } from "./indicator-cards.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { ratingVerdict } from "./rating-verdict.ts";
import { whyNoRatings } from "./why-no-ratings.ts";

/** What answers first on a priority's page and on its card: the verdict, the bar, the key figures. */
export interface PriorityOpening {
  /** One sentence on the ratings of the milestones, or on what is known where there are none. */
  verdict: string;
  /** Null where no report rates the priority. */
  picture: RatingPicture | null;
  /** The report that it is of: "June 2014". */
  pictureName: string;
  /** What the totals rest on, or why there are none. */
  note: string;
  key: readonly IndicatorCard[];
}

/** The latest report that rates a priority, the one before, and the change between them. */
interface RatedLine {
  part: ReportPart;
  line: OverviewLine;
  before: ReportPart | null;
  change: RatingChange | null;
}

function lineIn(part: ReportPart, priority: number): OverviewLine | null {
  return part.overview?.rows.find((row) => row.priority === priority) ?? null;
}

function ratedLine(card: ReportCard, priority: number): RatedLine | null {
  const rated = card.reports.filter((part) => lineIn(part, priority));
  const [before, part] = [rated.at(-2) ?? null, rated.at(-1)];
  const line = part && lineIn(part, priority);
  if (!part || !line) return null;
  const changes = before ? card.changeInRatings(before, part) : [];
  const change = changes.find((one) => one.priority === priority) ?? null;
  return { part, line, before, change };
}

/** "January 2015 names 5 things that work well and 3 concerns." Null where no report does. */
function highlightsVerdict(card: ReportCard, priority: number): string | null {
  const part = card.reports.findLast(({ report }) => card.highlights(report.id, priority));
  const found = part && card.highlights(part.report.id, priority);
  if (!found) return null;
  const well = countOf(found.workingWell.length, "thing");
  const concerns = countOfNoun(found.concerns.length, card.words.concern);
  const works = found.workingWell.length === 1 ? "works" : "work";
  return `${part.report.name} names ${listWords([`${well} that ${works} well`, concerns])}.`;
}

function unrated(card: ReportCard, priority: Priority): Omit<PriorityOpening, "key"> {
  const rated = card.latestRated;
  const why = whyNoRatings(card, priority);
  const verdict = highlightsVerdict(card, priority.number);
  const nothing = { picture: null, pictureName: "" };
  // Where no report rates anything, the reason is all there is to say, and it is said once.
  if (!rated) return { ...nothing, verdict: verdict ?? why, note: verdict === null ? "" : why };
  return {
    ...nothing,
    verdict: verdict ?? `No report rates this ${card.words.priority.one}.`,
    note: `No ratings in ${rated.report.name}. ${why}`,
  };
}

/** The opening of a priority's page. */
export function priorityOpening(card: ReportCard, priority: Priority): PriorityOpening {
  const { plan } = card.content;
  const key = keyIndicators(priority, card.indicators.ofPriority(priority.number)).map((one) =>
    indicatorCard(one, plan),
  );
  const found = ratedLine(card, priority.number);
  if (!found) return { ...unrated(card, priority), key };
  const { part, line, before, change } = found;
  return {
    verdict: ratingVerdict(card.words, line, part.report.name, change, before?.report.name ?? ""),
    picture: ratingPicture(line, card.words.milestone),
    pictureName: part.report.name,
    note: basisNote(card.words, part, priority.number),
    key,
  };
}

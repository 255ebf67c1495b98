import { countIn } from "../domain/counts/counts.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, countedAs, plain, type Said } from "../wording/counts.ts";
import { archivePapers } from "./archive.ts";
import { denominatorSentences, positionSentences } from "../wording/members/position.ts";
import { outcomeSentence } from "./home-picture.ts";
import { planVerdict } from "./rating-verdict.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ANSWERS_PATH,
  ARCHIVE_PATH,
  briefingPath,
  CLINICS_PATH,
  IMPROVED_PATH,
  OFF_TRACK_PATH,
  PACK_PATH,
  PLAN_ON_A_PAGE_PATH,
  QUESTIONS_PATH,
} from "../addresses/paths.ts";
import { changesInNumbers, changesView, pairLinks } from "./members-changes.ts";
import { offTrackGroups, type OffTrackGroup } from "./members-off-track.ts";
import { improvedView, type ImprovedLine, type ImprovedView } from "./members-improved.ts";
import { worstQuestions, type QuestionView } from "./members-questions.ts";
import { partlyRated } from "../wording/partly-rated.ts";
import { ratingsColumns, ratingsRow, reasonRow, type RatingsTable } from "./ratings-table.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";
import { priorityName } from "../wording/priorities.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What the members' front page says, in the words of three minutes. */
export interface MembersFront {
  latest: string;
  /** Whether it is better or worse than before, in one sentence; null where no report rates. */
  verdict: Said | null;
  position: readonly Said[];
  /** The worst, each with why and what to ask. */
  worst: readonly QuestionView[];
  /** All that is off track: "All 62 that are off track". */
  offTrack: PageLink;
  /** The improvements of most recent figures. */
  improved: readonly ImprovedLine[];
  /** Null where nothing improved, as far as is known. */
  allImproved: PageLink | null;
  /** What changed between the last two reports, in numbers of lines: "12 milestones added". */
  changed: { link: PageLink; counts: Said } | null;
  pairs: readonly PageLink[];
  briefings: readonly PageLink[];
  papers: readonly PageLink[];
}

/** All that is off track, with what is counted. */
export interface OffTrackPage {
  latest: string;
  position: readonly Said[];
  contents: readonly PageLink[];
  offTrack: readonly OffTrackGroup[];
  /** "30" */
  count: Said;
  denominators: readonly Said[];
  /** Priorities of which the latest report with ratings says nothing. */
  silent: readonly string[];
}

/** Everything that got better. */
export interface ImprovedPage {
  latest: string;
  improved: ImprovedView;
}

/** How many lead the front page. */
const MOST_WORST = 5;
const MOST_IMPROVED = 5;

/** Priorities without ratings in the latest report that has any, each with what is known of it. */
function silentPriorities(card: ReportCard): string[] {
  const part = card.latestRated;
  if (!part) return [];
  const rated = new Set(part.overview?.rows.map((row) => row.priority));
  return card.priorities
    .filter(({ number }) => !rated.has(number))
    .map(({ number, shortTitle }) => {
      const some = partlyRated(card, part, number);
      const name = `${numbered(card.words.priority, number)}, ${shortTitle}`;
      if (some) return `${name}: ${plain(some)}`;
      const exception = card.exception(part.report.id, number);
      const why = exception ? ` ${exception.explanation}` : "";
      return `${phrase("priority-without-ratings", { name, report: part.report.name })}${why}`;
    });
}

/** The lines of a page of changes in numbers: "milestones added (12)". */
function changed(card: ReportCard): MembersFront["changed"] {
  const [from, to] = card.reports.slice(-2).map(({ report }) => report);
  const link = pairLinks(card)[0];
  if (!from || !to || !link) return null;
  return { link, counts: changesInNumbers(changesView(card, from.id, to.id)) };
}

function papersOf(card: ReportCard): PageLink[] {
  return [
    { text: phrase("questions-to-ask"), path: QUESTIONS_PATH },
    { text: phrase("ten-questions"), path: ANSWERS_PATH },
    { text: phrase("clinics"), path: CLINICS_PATH },
    { text: phrase("plan-on-one-page"), path: PLAN_ON_A_PAGE_PATH },
    {
      text: phrase("committee-pack"),
      path: PACK_PATH,
    },
    ...(archivePapers(card).length > 0
      ? [{ text: phrase("archive-papers"), path: ARCHIVE_PATH }]
      : []),
  ];
}

/**
 * The position in three sentences. What became of children's lives comes first, with which way its
 * figures go: the verdict above them speaks of the plan's own work.
 */
function positionInShort(card: ReportCard): Said[] {
  const [rated = [], , latest = []] = positionSentences(card);
  if (countIn(card, "indicators").isNone) return [rated, latest];
  return [outcomeSentence(card), rated, latest];
}

/** The way to everything that got better; null where nothing did as far as is known. */
function allImproved(card: ReportCard): PageLink | null {
  const { indicators, milestones, stated } = improvedView(card);
  if (indicators.length + milestones.length + stated.length === 0) return null;
  const count = countIn(card, "indicators-improving");
  if (count.isNone) return { text: phrase("all-improved-plain"), path: IMPROVED_PATH };
  const better = plain([countedAs("n-indicators", count)]);
  return { text: phrase("all-improved", { better }), path: IMPROVED_PATH };
}

/** The members' front page, as of the latest report. */
export function membersFront(card: ReportCard): MembersFront {
  const improved = improvedView(card).indicators;
  const count = plain([bare(countIn(card, "exceptions"))]);
  const verdict = planVerdict(card);
  const isSaid = (sentence: Said): boolean =>
    verdict !== null && plain(sentence) === plain(verdict);
  return {
    latest: card.latest.report.name,
    verdict,
    position: positionInShort(card).filter((one) => !isSaid(one)),
    worst: worstQuestions(card, MOST_WORST),
    offTrack: {
      text: phrase("all-off-track", { count }),
      path: OFF_TRACK_PATH,
    },
    improved: improved.slice(0, MOST_IMPROVED),
    allImproved: allImproved(card),
    changed: changed(card),
    pairs: pairLinks(card),
    briefings: card.priorities.map((priority) => ({
      text: priorityName(card.words, priority),
      path: briefingPath(priority.number),
    })),
    papers: papersOf(card),
  };
}

/** Everything in the whole plan that is off track. */
export function offTrackPage(card: ReportCard): OffTrackPage {
  const offTrack = offTrackGroups(card);
  return {
    latest: card.latest.report.name,
    position: positionSentences(card),
    contents: [
      ...offTrack.map(({ id, heading }) => ({ text: heading, path: `#${id}` })),
      { text: phrase("counted-or-not"), path: "#counts" },
    ],
    offTrack,
    count: [bare(countIn(card, "exceptions"))],
    denominators: denominatorSentences(card),
    silent: silentPriorities(card),
  };
}

/** Everything in the whole plan that got better. */
export function improvedPage(card: ReportCard): ImprovedPage {
  return { latest: card.latest.report.name, improved: improvedView(card) };
}

/** Ratings of every priority in the latest report that has any; null if there is none. */
export function latestRatings(card: ReportCard): RatingsTable | null {
  const part = card.latestRated;
  if (!part?.overview) return null;
  const { rows, total } = part.overview;
  const { priority, milestone } = card.words;
  return {
    caption: phrase("by-rating-in", {
      Milestones: sentenceCase(milestone.many),
      report: part.report.name,
    }),
    rowHeading: sentenceCase(priority.one),
    columns: ratingsColumns(card.content.plan.ratings),
    rows: [
      ...card.priorities.map(({ number, shortTitle }) => {
        const heading = { text: `${number}. ${shortTitle}` };
        const line = rows.find((row) => row.priority === number);
        return line
          ? ratingsRow(card, heading, { part, line })
          : reasonRow(
              heading,
              plain(partlyRated(card, part, number) ?? [phrase("none-in-this-report")]),
            );
      }),
      ...(total
        ? [
            ratingsRow(
              card,
              { text: phrase("all-of", { many: priority.many }) },
              { part, line: total },
            ),
          ]
        : []),
    ],
  };
}

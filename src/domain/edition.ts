import { contentAsOf } from "./as-of.ts";
import { wordingIn } from "./change.ts";
import type { Correction } from "./correction.ts";
import { markOf } from "./easy-read/fingerprint.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorVerdict } from "./indicators/verdict.ts";
import { once, onceOfText } from "./once.ts";
import type { Priority } from "./priority.ts";
import { settled } from "./reads.ts";
import { buildReportCard, type ReportCard } from "./report-card.ts";

/**
 * What an edition said when it was closed: a mark for each of its pages.
 *
 * An edition is worked out anew at each build, by the same model and views as the pages of today: a
 * copy of its pages would go stale with the first change of their looks, and nobody could correct a
 * mistake in it. That it still says what it said is shown by these marks. They are of what the
 * edition claims (figures, targets, ratings, verdicts, printed words), not of its sentences or
 * markup: those may be put better, and no officer could answer for them.
 */
export interface ClosedEdition {
  report: string;
  /** ISO day of the first time. */
  closed: string;
  /** Corrections that its marks hold already. */
  corrections: readonly string[];
  /**
   * By page below the edition ("indicators/neet-16-to-18", "priorities/1"): the mark of its claims or,
   * where it claims what an earlier edition does, that edition's report: it then shares its page.
   */
  marks: Readonly<Record<string, string>>;
}

/** The model as it stood when a report came out. */
export function cardAsOf(card: ReportCard, report: string): ReportCard {
  return cardsAsOf(card)(report);
}

const cardsAsOf = once((card: ReportCard) =>
  onceOfText((id) => buildReportCard(contentAsOf(card.content, id))),
);

/** What editors add for readers of today; an edition has none of it. */
const NOT_SAID: ReadonlySet<string> = new Set([
  "editorNotes",
  "shortTitle",
  "disclosure",
  "smallNumbers",
]);

/** A value as one text: the same for the same, whatever order its keys are in. */
function asText(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (NOT_SAID.has(key)) return undefined;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function claimsOfIndicator(verdict: IndicatorVerdict): object {
  const { indicator, target, direction, freshness } = verdict;
  const { name, unit, polarity, range, observations, targets, baselines, comparators } = indicator;
  return {
    ...{ name, unit, polarity, range, observations, targets, baselines, comparators },
    areas: indicator.byArea?.figures,
    verdict: [target.status, direction.direction, freshness.status],
  };
}

const indicatorMark = once((one: IndicatorVerdict) => markOf(asText(claimsOfIndicator(one))));

function claimsOfPriority(then: ReportCard, { number, title, text }: Priority): object {
  const own = then.reports.flatMap(({ report, entries, highlights }) => ({
    ratings: report.overview?.rows.find(({ priority }) => priority === number),
    left: report.exceptions.find(({ priority }) => priority === number)?.printed,
    milestones: entries
      .filter(({ milestone }) => milestone.priority === number)
      .map((entry) => ({ ...entry.update, wording: wordingIn(entry) })),
    highlights: highlights.filter(({ priority }) => priority === number),
  }));
  return { title, text, reports: own };
}

/** Whether anything was known of an indicator: a figure, or what it should come to. */
function isKnown({ observations, targets, baselines, comparators }: Indicator): boolean {
  return [observations, targets, baselines, comparators].some((all) => (all ?? []).length > 0);
}

/**
 * The indicators of an edition: those of which something was known then. Those of an earlier plan are
 * in none: no progress report changes them.
 */
export function editionVerdicts(card: ReportCard, report: string): readonly IndicatorVerdict[] {
  return cardAsOf(card, report).indicators.all.filter(
    ({ indicator }) => !indicator.plan && isKnown(indicator),
  );
}

type Marks = Readonly<Record<string, string>>;

/** The marks of all that an edition claims, page by page. */
function claimMarks(card: ReportCard, id: string): Marks {
  const then = cardAsOf(card, id);
  const { report } = then.latest;
  const mark = (page: string, claim: object): [string, string] => [page, markOf(asText(claim))];
  return Object.fromEntries([
    mark("overview", { title: report.title, overview: report.overview }),
    ...then.priorities.map((one) => mark(`priorities/${one.number}`, claimsOfPriority(then, one))),
    ...editionVerdicts(card, id).map((one): [string, string] => [
      `indicators/${one.indicator.id}`,
      indicatorMark(one),
    ]),
  ]);
}

function isMark(value: string | undefined): boolean {
  return value !== undefined && /^[0-9a-f]{8}$/.test(value);
}

/**
 * The marks of every edition, as its file keeps them. A page that an edition once had stays its own:
 * its address is cited.
 */
const marksOfAll = once((card: ReportCard): ReadonlyMap<string, Marks> => {
  const all = new Map<string, Marks>();
  let before: { claims: Marks; kept: Marks; report: string } | undefined;
  for (const { report } of card.reports.map((part) => ({ report: part.report.id }))) {
    const claims = claimMarks(card, report);
    const closed = card.content.editions.find((one) => one.report === report)?.marks ?? {};
    const earlier = before;
    const keptOf = ([page, mark]: [string, string]): [string, string] => {
      if (!earlier || isMark(closed[page]) || earlier.claims[page] !== mark) return [page, mark];
      const owner = earlier.kept[page];
      return [page, owner === undefined || isMark(owner) ? earlier.report : owner];
    };
    const kept = Object.fromEntries(Object.entries(claims).map(keptOf));
    all.set(report, kept);
    before = { claims, kept, report };
  }
  return all;
});

/** The marks of an edition as its file keeps them. */
export function editionMarks(card: ReportCard, report: string): Marks {
  return marksOfAll(card).get(report) ?? {};
}

/** The report whose edition has a page that an edition shows: its own, or an earlier one's. */
export function pageOwner(card: ReportCard, report: string, page: string): string {
  return String(owners(card, `${report}/${page}`));
}

/** Every word of an edition decides its marks; a page that links there is made of the owner alone. */
const owners = settled<ReportCard>("page-owner", (card, address) => {
  const [report = "", ...page] = address.split("/");
  const kept = editionMarks(card, report)[page.join("/")];
  return kept === undefined || isMark(kept) ? report : kept;
});

/** The page of an edition that a correction is of; null where it is of the whole edition. */
function correctedPage(card: ReportCard, one: Correction): string | null {
  if (one.indicator !== undefined) return `indicators/${one.indicator}`;
  const milestone =
    one.milestone !== undefined && card.hasMilestone(one.milestone)
      ? card.milestone(one.milestone).priority
      : undefined;
  const priority = one.priority ?? milestone;
  if (priority !== undefined) return `priorities/${priority}`;
  return one.clinic === undefined ? null : `clinics/${one.clinic}`;
}

/**
 * Corrections that tell of a change to a page of an edition: of its report or an earlier one, and of
 * what the page is about, or of nothing less than the report.
 *
 * @param page below the edition; left out, all that are told in it
 */
export function correctionsOf(card: ReportCard, report: string, page?: string): Correction[] {
  return card.content.corrections.filter((one) => {
    if (one.report > report) return false;
    const own = correctedPage(card, one);
    return page === undefined || own === null || own === page;
  });
}

/** Pages of an edition that claim something else than when it was closed. */
export function changedPages(
  closed: ClosedEdition,
  now: Readonly<Record<string, string>>,
): string[] {
  const pages = new Set([...Object.keys(closed.marks), ...Object.keys(now)]);
  return [...pages].filter((page) => closed.marks[page] !== now[page]);
}

/**
 * Pages of a closed edition that claim something else than they did, and no correction tells why.
 *
 * @param card of the content as it is
 */
export function silentChanges(card: ReportCard, closed: ClosedEdition): string[] {
  const known = new Set(closed.corrections);
  return changedPages(closed, editionMarks(card, closed.report)).filter(
    (page) => !correctionsOf(card, closed.report, page).some(({ id }) => !known.has(id)),
  );
}

import { withSigns, type BarPart } from "./mark-bar.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { countPath, indicatorPath, priorityPath } from "../addresses/paths.ts";
import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import { countIn } from "../domain/counts/counts.ts";
import { THIS_PLAN } from "../domain/indicators/plan-of.ts";
import { VERDICT_SHAPES, type VerdictShape } from "../domain/indicators/verdict-shape.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, countedAs, partOf, type Counted, type Said } from "../wording/counts.ts";
import { markWords } from "./indicator-cards.ts";
import { isFromRight } from "./languages.ts";
import { verdictMark, type VerdictMark } from "./verdict-mark.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";

/** One indicator in the picture of everything. */
export interface PictureMark {
  path: string;
  /** Its name and verdict, for who cannot see the mark: "Breastfeeding initiation. Target missed". */
  words: string;
  mark: VerdictMark;
}

/** The marks of one priority's indicators: what a target judges first, the best before the worst. */
export interface PictureGroup {
  link: PageLink;
  marks: readonly PictureMark[];
}

/** One row of the table beside the picture, which is its key as well. */
export interface PictureRow {
  shape: VerdictShape;
  word: string;
  /** Where its count is defined. */
  path: string;
  /** How many, and of those how many are better and worse than before. */
  figures: readonly Counted[];
}

/** Every current indicator as a small mark, and the same as a bar and as a short table. */
export interface HomePicture {
  /** One sentence on outcomes, out of all. */
  sentence: Said;
  /** Why so many marks are small; null where every mark is judged. */
  quiet: Said | null;
  bar: readonly BarPart[];
  groups: readonly PictureGroup[];
  rows: readonly PictureRow[];
}

function markOf(verdict: IndicatorVerdict): PictureMark {
  const mark = verdictMark(verdict);
  const { id, name } = verdict.indicator;
  return { path: indicatorPath(id), words: `${name}. ${markWords(mark, null)}`, mark };
}

/** Marks without a target come last, and of those the ones last that not even a direction tells of. */
const DIRECTIONS: readonly DirectionOfTravel[] = [
  "improving",
  "worsening",
  "no-clear-change",
  "not-known",
];

function rankOf({ mark: { shape, direction } }: PictureMark): number {
  return shape === "no-target"
    ? VERDICT_SHAPES.length + DIRECTIONS.indexOf(direction)
    : VERDICT_SHAPES.indexOf(shape);
}

function inOrder(a: PictureMark, b: PictureMark): number {
  return rankOf(a) - rankOf(b);
}

/** The rows of the key; a shape that no indicator has is left out. */
function rowsOf(card: ReportCard): PictureRow[] {
  return VERDICT_SHAPES.flatMap((shape) => {
    const count = countIn(card, `marks-${shape}`);
    if (count.isNone) return [];
    const way = (name: "improving" | "worsening"): Counted =>
      bare(countIn(card, `marks-${shape}-${name}`));
    const word = phrase(`mark-${shape}`);
    const figures = [bare(count), way("improving"), way("worsening")];
    return [{ shape, word, path: countPath(count.kind), figures }];
  });
}

/** "Of 101 indicators on ${card.words.subject}, 6 meet their target and 9 are off target; …" */
export function outcomeSentence(card: ReportCard): Said {
  const all = countedAs("n-indicators", countIn(card, "indicators"));
  const met = countedAs("meet-target", countIn(card, "indicators-met"));
  const off = countedAs("are-off-target", countIn(card, "indicators-off-target"));
  const better = countedAs("are-getting-better", countIn(card, "indicators-improving"));
  const worse = bare(countIn(card, "indicators-worsening"));
  const { subject } = card.words;
  return saying("outcome-sentence", { all, subject, met, off, better, worse });
}

/** The parts of the bar in the order of the key. */
function barOf(marks: readonly PictureMark[], fromRight: boolean): BarPart[] {
  const share = (of: readonly VerdictShape[]): number => {
    const own = marks.filter(({ mark }) => of.includes(mark.shape));
    return Math.round((1000 * own.length) / marks.length) / 10;
  };
  const parts = VERDICT_SHAPES.flatMap((shape, at) => {
    const [before, width] = [share(VERDICT_SHAPES.slice(0, at)), share([shape])];
    return width === 0 ? [] : [{ shape, from: fromRight ? 100 - before - width : before, width }];
  });
  return withSigns(parts);
}

/** "No target judges 91 of 114 now: …" */
function quietSentence(card: ReportCard): Said | null {
  const none = countIn(card, "marks-no-target");
  if (none.isNone) return null;
  return saying("picture-quiet", { part: partOf(none) });
}

/** The picture of everything. Null for a plan without indicators. */
export function homePicture(card: ReportCard): HomePicture | null {
  if (countIn(card, "indicators").isNone) return null;
  const groups = card.priorities
    .map(({ number, shortTitle }) => ({
      link: { text: `${number}. ${shortTitle}`, path: priorityPath(number) },
      marks: [...card.indicators.measures(THIS_PLAN, number)].map(markOf).sort(inOrder),
    }))
    .filter(({ marks }) => marks.length > 0);
  return {
    sentence: outcomeSentence(card),
    quiet: quietSentence(card),
    bar: barOf(
      groups.flatMap(({ marks }) => marks),
      isFromRight(card.content.plan),
    ),
    groups,
    rows: rowsOf(card),
  };
}

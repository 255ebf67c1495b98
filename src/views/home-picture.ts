import type { PageLink } from "../addresses/page-link.ts";
import { indicatorPath, priorityPath } from "../addresses/paths.ts";
import { isCurrent } from "../domain/indicators/current.ts";
import { countVerdicts, type VerdictCounts } from "../domain/indicators/denominators.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { countOf, listWords } from "../wording/numbers.ts";
import { markWords } from "./indicator-cards.ts";
import {
  verdictMark,
  VERDICT_SHAPES,
  type VerdictMark,
  type VerdictShape,
} from "./verdict-mark.ts";

/** One indicator in the picture of everything. */
export interface PictureMark {
  path: string;
  /** Its name and verdict, for who cannot see the mark: "Breastfeeding initiation. Target missed". */
  words: string;
  mark: VerdictMark;
}

/** The marks of one priority's indicators, the best first. */
export interface PictureGroup {
  link: PageLink;
  marks: readonly PictureMark[];
}

/** One row of the table beside the picture, which is its key as well. */
export interface PictureRow {
  shape: VerdictShape;
  word: string;
  count: number;
  better: number;
  worse: number;
}

/** Every current indicator as a small mark, and the same as a short table. */
export interface HomePicture {
  /** One sentence on outcomes, out of all. */
  sentence: string;
  groups: readonly PictureGroup[];
  rows: readonly PictureRow[];
}

/** Names of the shapes, for a key. */
const SHAPE_WORDS: Readonly<Record<VerdictShape, string>> = {
  met: "Target met",
  "on-the-way": "On the way",
  behind: "Behind on the way",
  missed: "Target missed",
  "no-target": "No target to judge by",
  overdue: "Figure overdue",
  "no-figure": "No figure",
};

function markOf(verdict: IndicatorVerdict): PictureMark {
  const mark = verdictMark(verdict);
  const { id, name } = verdict.indicator;
  return { path: indicatorPath(id), words: `${name}. ${markWords(mark, null)}`, mark };
}

function byShape(a: PictureMark, b: PictureMark): number {
  return VERDICT_SHAPES.indexOf(a.mark.shape) - VERDICT_SHAPES.indexOf(b.mark.shape);
}

function rowsOf(marks: readonly PictureMark[]): PictureRow[] {
  return VERDICT_SHAPES.flatMap((shape) => {
    const own = marks.filter(({ mark }) => mark.shape === shape);
    const moved = (direction: string): number =>
      own.filter(({ mark }) => mark.direction === direction).length;
    if (own.length === 0) return [];
    const word = SHAPE_WORDS[shape];
    const row = { shape, word, count: own.length };
    return [{ ...row, better: moved("improving"), worse: moved("worsening") }];
  });
}

/** "Of 116 figures on children’s lives, 7 meet their target and 9 miss it; 39 are getting better…" */
function outcomeSentence({ all, status, direction }: VerdictCounts): string {
  const met = `${status.met.count} meet their target`;
  const missed = `${status["not-met"].count} miss it`;
  const better = `${direction.improving.count} are getting better`;
  const worse = `${direction.worsening.count} worse`;
  return `Of ${countOf(all, "figure")} on children’s lives, ${listWords([met, missed])}; ${listWords([better, worse])}.`;
}

/** The picture of everything. Null for a plan without indicators. */
export function homePicture(card: ReportCard): HomePicture | null {
  const current = card.indicators.all.filter(isCurrent);
  if (current.length === 0) return null;
  const groups = card.priorities
    .map(({ number, shortTitle }) => ({
      link: { text: `${number}. ${shortTitle}`, path: priorityPath(number) },
      marks: card.indicators.ofPriority(number).map(markOf).sort(byShape),
    }))
    .filter(({ marks }) => marks.length > 0);
  return {
    sentence: outcomeSentence(countVerdicts(current)),
    groups,
    rows: rowsOf(groups.flatMap(({ marks }) => marks)),
  };
}

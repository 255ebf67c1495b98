import type { Indicator } from "../domain/indicator.ts";
import type { JudgedFigure } from "../domain/indicators/judged-figure.ts";
import { verdictOf } from "../domain/indicators/verdict.ts";
import { gapOf } from "../wording/gaps.ts";
import { VERDICTS } from "../wording/catalogue/en-GB/verdicts.ts";
import type { CheckedFile } from "./content-file.ts";
import { fileId, type ContentSet, type UpdateFile } from "./content-set.ts";
import { claimOf, movementIn, ownSentences, verdictIs } from "./note-claims.ts";
import { contraryNote, hidesFigure, movingNote, tellingNote, turnedNote } from "./note-problems.ts";
import type { Problem } from "./problem.ts";

/** A file in which editors leave notes. */
type Noted = CheckedFile<{ editorNotes: readonly string[] }>;

/** The figures that a document prints of one indicator, judged. */
interface Printed {
  indicator: Indicator;
  figures: readonly JudgedFigure[];
}

const pathOf = (at: number): readonly PropertyKey[] => ["editorNotes", at];

/** Indicators by the milestone that they measure. */
function byMilestone(set: ContentSet): ReadonlyMap<string, readonly Indicator[]> {
  const pairs = set.indicators.flatMap((file) =>
    file.data.milestones.map((id) => ({ id, one: { ...file.data, id: fileId(file) } })),
  );
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, found]) => [id, found.map(({ one }) => one)]));
}

function notesOf({ data }: Noted): { text: string; at: number }[] {
  return data.editorNotes.map((text, at) => ({ text, at }));
}

/** What is asked of every note: numbers the right way round, and nothing that tells of a withheld one. */
function always(file: Noted, about: readonly Indicator[]): Problem[] {
  const hides = about.some(hidesFigure);
  return notesOf(file).flatMap(({ text, at }) => [
    ...turnedNote(file, pathOf(at), text),
    ...(hides ? tellingNote(file, pathOf(at), text) : []),
  ]);
}

function printedIn(document: string, about: readonly Indicator[], today: string): Printed[] {
  return about.flatMap((indicator) => {
    const figures = verdictOf(indicator, today).figures.filter(
      ({ shown }) => shown.value !== null && shown.observation.source.document === document,
    );
    return figures.length > 0 ? [{ indicator, figures }] : [];
  });
}

/** A sentence on a target that the verdict on no figure of this update bears out. */
function contrary(file: UpdateFile, at: number, sentence: string, all: readonly Printed[]) {
  const pairs = all.flatMap(({ indicator, figures }) => {
    const claim = claimOf(sentence, indicator);
    const said = figures.map(({ target }) => verdictIs(target)).filter((one) => one !== null);
    return claim === null || said.length === 0 ? [] : [{ claim, said }];
  });
  const [first] = pairs;
  if (!first || pairs.some(({ claim, said }) => said.includes(claim))) return [];
  return [contraryNote(file, pathOf(at), sentence, first.claim)];
}

/** A sentence that says which way figures went, where the rules compare none of this update. */
function moving(file: UpdateFile, at: number, sentence: string, all: readonly Printed[]) {
  const word = movementIn(sentence);
  const latest = all.flatMap(({ figures }) => figures.slice(-1));
  if (word === null || latest.some(({ direction }) => direction.from)) return [];
  const apart = latest.find(({ direction }) => direction.gap !== "no-earlier-figure");
  if (!apart) return [];
  return [movingNote(file, pathOf(at), word, VERDICTS[gapOf(apart.direction)])];
}

function ofUpdate(file: UpdateFile, about: readonly Indicator[], today: string): Problem[] {
  const sentences = notesOf(file).flatMap(({ text, at }) =>
    ownSentences(text).map((sentence) => ({ sentence, at })),
  );
  const telling = sentences.filter(
    ({ sentence }) =>
      movementIn(sentence) !== null || about.some((one) => claimOf(sentence, one) !== null),
  );
  if (telling.length === 0) return [];
  const all = printedIn(file.data.source.document, about, today);
  return telling.flatMap(({ sentence, at }) => [
    ...contrary(file, at, sentence, all),
    ...moving(file, at, sentence, all),
  ]);
}

/**
 * Notes of the editors on updates, milestones, reports and what they raise agree with the verdicts of
 * the indicators that they speak of, as those on the indicators do.
 */
export function checkNotes(set: ContentSet): Problem[] {
  const today = set.plan?.data.today ?? "";
  const measured = byMilestone(set);
  const about = (milestone: string): readonly Indicator[] => measured.get(milestone) ?? [];
  return [
    ...set.updates.flatMap((file) => [
      ...always(file, about(file.data.milestone)),
      ...ofUpdate(file, about(file.data.milestone), today),
    ]),
    ...set.milestones.flatMap((file) => always(file, about(fileId(file)))),
    ...set.highlights.flatMap((file) => always(file, [])),
    ...set.reports.flatMap((file) => always(file, [])),
  ];
}

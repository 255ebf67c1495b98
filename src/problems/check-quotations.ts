import { wordsOf } from "../domain/words.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import { figuresIn, type PlacedFigure } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

/** The words of a report that a quotation must stand in, and where they are kept. */
interface Printed {
  text: string;
  where: string;
}

const PLACE = /^Priority (\d+), delivery milestone (\d+)\b/;

/** What a report prints at one milestone: the update, and the milestone's own words. */
function atMilestone(set: ContentSet, report: string, place: RegExpExecArray): Printed | null {
  const milestones = new Map(set.milestones.map((file) => [fileId(file), file]));
  const update = set.updates.find((file) => {
    const priority = milestones.get(file.data.milestone)?.data.priority;
    const { data } = file;
    return (
      data.report === report && data.number === Number(place[2]) && priority === Number(place[1])
    );
  });
  const milestone = update && milestones.get(update.data.milestone);
  if (!milestone) return null;
  const wording = update.data.wording ?? milestone.data.wording;
  return { text: [update.body, wording, milestone.body].join("\n"), where: update.path };
}

/** What a report by exception prints: its highlights, which do not tell one place from another. */
function inHighlights(set: ContentSet, report: string): Printed | null {
  const files = set.highlights.filter((file) => file.data.report === report);
  const own = set.reports.find((file) => fileId(file) === report);
  const [first] = files;
  if (!first || !own) return null;
  const where = first.path.replace(/[^/]+$/, "");
  return { text: [...files, own].map((file) => file.body).join("\n"), where };
}

function printedAt(set: ContentSet, { figure }: PlacedFigure): Printed | null {
  const { document, place } = figure.source;
  const report = set.reports.find((file) => file.data.source.document === document);
  if (!report || set.brokenReports.has(fileId(report))) return null;
  const match = PLACE.exec(place);
  return match ? atMilestone(set, fileId(report), match) : inHighlights(set, fileId(report));
}

/** Where words stand in others, in a row; -1 if they do not. */
function indexOfWords(words: readonly string[], wanted: readonly string[]): number {
  return words.findIndex((_, at) => wanted.every((word, index) => words[at + index] === word));
}

/** How many words of a quotation stand in the print, counted from its start. */
function wordsFound(words: readonly string[], quoted: readonly string[]): number {
  let count = quoted.length;
  while (count > 0 && indexOfWords(words, quoted.slice(0, count)) === -1) count--;
  return count;
}

function remedyFor(words: readonly string[], quoted: readonly string[], where: string): string {
  const count = wordsFound(words, quoted);
  const start = quoted.slice(0, count);
  const next = words[indexOfWords(words, start) + count];
  if (count < 2 || next === undefined) {
    return `Copy the words from ${where}, letter for letter.`;
  }
  const last = start.slice(-4).join(" ");
  return `After "${last}" the report goes on with "${next}", not with "${quoted[count] ?? ""}". Copy the words from ${where}, letter for letter.`;
}

function check(set: ContentSet, file: IndicatorFile, one: PlacedFigure): Problem[] {
  const printed = printedAt(set, one);
  if (!printed) return [];
  const words = wordsOf(printed.text);
  // Words may be left out of a quotation where it says so.
  const parts = one.figure.quotation.split(/…|\.\.\.|\[[^\]]*\]/).map(wordsOf);
  const wrong = parts.find((part) => indexOfWords(words, part) === -1);
  if (!wrong) return [];
  const message = `The quotation is not in the words of the report at "${one.figure.source.place}".`;
  const remedy = remedyFor(words, wrong, printed.where);
  return [problemAt(file, [...one.path, "quotation"], "quotation-differs", message, remedy)];
}

/**
 * A figure's quotation must stand, word for word, in what this site holds of the report that it
 * cites. Papers of which the site holds no words are left alone.
 */
export function checkQuotations(set: ContentSet): Problem[] {
  return set.indicators.flatMap((file) => figuresIn(file).flatMap((one) => check(set, file, one)));
}

import { ratingsOfPriority } from "../domain/easy-read/latest-of-priority.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { referencesIn } from "../domain/easy-read/resolve.ts";
import { readRows, type Row } from "../domain/easy-read/rows.ts";
import { figureOf } from "../domain/overview.ts";
import { countingAs } from "../domain/rating.ts";
import { countOfRating } from "../domain/rating-totals.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { leafletBreaches } from "../easy-read/page-rules.ts";
import type { EasyReadFile } from "./content-set.ts";
import { inBody } from "./easy-read-problem.ts";
import type { Problem } from "./problem.ts";

function shapeProblem(file: EasyReadFile, line: number, message: string, remedy: string): Problem {
  return inBody(file, line, { rule: "ER17", message, remedy });
}

/** The page answers before it tells anything else. */
function answerProblems(file: EasyReadFile, priority: number): Problem[] {
  const [first] = readRows(file.body).sections;
  const row = first?.rows[0];
  const reference = `priority ${priority}: answer`;
  if (first?.heading === null && row && referencesIn(row.text).includes(reference)) return [];
  const message = "The page does not answer first.";
  const remedy = `Make this the first row, above all headings: - status: {${reference}}.`;
  return [shapeProblem(file, first?.line ?? 1, message, remedy)];
}

/** No group of ratings is left out, and a rise of what is off track is told. */
function groupProblems(file: EasyReadFile, priority: number, card: ReportCard): Problem[] {
  const [rated, before] = ratingsOfPriority(card, priority);
  if (!rated) return [];
  const told = new Set(referencesIn(file.body));
  const untold = (aspect: string, message: string): Problem[] => {
    const reference = `priority ${priority}: ${aspect}`;
    return told.has(reference)
      ? []
      : [shapeProblem(file, 1, message, `Add a row with {${reference}}.`)];
  };
  const groups = rated.line.parts.flatMap(({ rating: { key }, count, shown }) =>
    count.equals(0) ? [] : untold(key, `The page leaves out the things that are ${key}: ${shown}.`),
  );
  const rises = countingAs(card.content.plan.ratings, "off-track").flatMap((rating) => {
    const [now, was] = [rated.line, before?.line];
    if (!was || countOfRating(now, rating).compare(countOfRating(was, rating)) <= 0) return [];
    const rose = `${rating.name} rose from ${figureOf(was, rating)} to ${figureOf(now, rating)}`;
    return untold(`${rating.key} change`, `${rose}, and the page does not say so.`);
  });
  return [...groups, ...rises];
}

function lastProblems(file: EasyReadFile): Problem[] {
  const last = readRows(file.body).sections.at(-1);
  if (last?.heading === "What next?") return [];
  const remedy = "Add “## What next?” at the end. If the reports do not say, write that.";
  return [shapeProblem(file, last?.line ?? 1, "The page does not end with “What next?”.", remedy)];
}

/** The reference that dates printed words: that of the report which they name, or of the news. */
function dateOfPrinted(subject: string): string | null {
  const [printed, report] = subject.split(" ");
  if (printed !== "printed") return null;
  return report === undefined ? "news: date" : `report ${report}: date`;
}

const PRINTED_DATE = /\b(?:19|20)\d\d\b|[A-Z][a-z]+/;

/** Whether one of these rows holds a date that the same report prints: "{printed: October 2014}". */
function printsDate(rows: readonly Row[], subject: string): boolean {
  return rows.some((row) =>
    referencesIn(row.text).some((reference) => {
      const [other, aspect = ""] = reference.split(": ");
      return other === subject && PRINTED_DATE.test(aspect);
    }),
  );
}

/** Every figure says when it was taken: on its row or on one beside it. */
function undatedProblems(file: EasyReadFile, card: ReportCard): Problem[] {
  const told = new Set(referencesIn(file.body));
  const indicators = new Set(card.content.indicators.map((one) => one.id));
  return readRows(file.body).sections.flatMap(({ rows }) =>
    rows.flatMap((row, index) =>
      referencesIn(row.text).flatMap((reference) => {
        const [subject = "", aspect = ""] = reference.split(": ");
        const figure = indicators.has(subject) && aspect.startsWith("latest");
        const wanted = figure ? `${subject}: date` : dateOfPrinted(subject);
        if (wanted === null || told.has(wanted)) return [];
        if (!figure && printsDate(rows.slice(index, index + 2), subject)) return [];
        const message = `The page does not say when {${reference}} was counted.`;
        return [shapeProblem(file, row.line, message, `Add {${wanted}} to this row or the next.`)];
      }),
    ),
  );
}

/** ER17: a priority's page answers first, leaves no group out, and ends with what comes next. */
export function checkEasyReadShape(
  file: EasyReadFile,
  page: EasyReadPage,
  card: ReportCard,
): Problem[] {
  const undated = undatedProblems(file, card);
  if (page.priority === undefined) return undated;
  const { sections } = readRows(file.body);
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return [
    ...answerProblems(file, page.priority),
    ...groupProblems(file, page.priority, card),
    ...lastProblems(file),
    ...undated,
    ...leafletBreaches(rows).map((one) => inBody(file, sections[0]?.line ?? 1, one)),
  ];
}

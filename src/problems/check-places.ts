import { placeIn, placeWords } from "../domain/printed-place.ts";
import { UNNAMED, type Named } from "../domain/plan-words.ts";
import type { Source } from "../domain/source.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { fileId, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

type Cited = CheckedFile<{ source: Source }>;

function placeProblems(plan: Named, file: Cited, priority: number, number?: number): Problem[] {
  const found = placeIn(plan, file.data.source.place);
  if (!found) return [];
  const isNumbered = found.number !== undefined;
  const wrongNumber = isNumbered && number !== undefined && found.number !== number;
  if (found.priority === priority && !wrongNumber) return [];
  const right = placeWords(plan, {
    priority,
    number: isNumbered ? (number ?? found.number) : undefined,
  });
  const about = right.charAt(0).toLowerCase() + right.slice(1);
  const message = `The source says "${found.said}", but this file is about ${about}.`;
  const remedy = `Write "${right}", or correct the number of this file.`;
  return [problemAt(file, ["source", "place"], "place-differs", message, remedy)];
}

function documentProblems(set: ContentSet, file: Cited, id: string): Problem[] {
  const report = set.reports.find((one) => fileId(one) === id);
  const cited = file.data.source.document;
  const listed = set.plan?.data.documents.some((one) => one.id === cited) ?? false;
  if (!report || !listed || report.data.source.document === cited) return [];
  const own = report.data.source.document;
  const message = `The source is "${cited}", but the report ${id} was taken from "${own}".`;
  const remedy = `Write "${own}", or move the file to the folder of the other report.`;
  return [problemAt(file, ["source", "document"], "document-differs", message, remedy)];
}

/** A citation must name the place and the document that the file itself stands for. */
export function checkPlaces(set: ContentSet): Problem[] {
  const plan = set.plan?.data ?? UNNAMED;
  // A milestone that says another priority than its folder is told for itself.
  const named = set.milestones.filter((file) => String(file.data.priority) === file.names[0]);
  const priorityOf = new Map(named.map((file) => [fileId(file), file.data.priority]));
  return [
    ...set.updates.flatMap((file) => {
      const { report, milestone, number } = file.data;
      const priority = priorityOf.get(milestone);
      return [
        ...(priority === undefined ? [] : placeProblems(plan, file, priority, number)),
        ...documentProblems(set, file, report),
      ];
    }),
    ...set.highlights.flatMap((file) => [
      ...placeProblems(plan, file, file.data.priority),
      ...documentProblems(set, file, file.data.report),
    ]),
    ...set.priorities.flatMap((file) => placeProblems(plan, file, Number(fileId(file)))),
  ];
}

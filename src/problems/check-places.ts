import type { Source } from "../domain/source.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { fileId, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** The words that a citation starts with where it names a priority, and perhaps a milestone. */
const PLACE = /^Priority (\d+)(?:, delivery milestone (\d+))?\b/;

type Cited = CheckedFile<{ source: Source }>;

function placeProblems(file: Cited, priority: number, number?: number): Problem[] {
  const match = PLACE.exec(file.data.source.place);
  if (!match) return [];
  const differs = Number(match[1]) !== priority;
  const wrongNumber = match[2] !== undefined && number !== undefined && Number(match[2]) !== number;
  if (!differs && !wrongNumber) return [];
  const right = `Priority ${priority}${match[2] === undefined ? "" : `, delivery milestone ${number ?? match[2]}`}`;
  const message = `The source says "${match[0]}", but this file is about ${right.replace("Priority", "priority")}.`;
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
  // A milestone that says another priority than its folder is told for itself.
  const named = set.milestones.filter((file) => String(file.data.priority) === file.names[0]);
  const priorityOf = new Map(named.map((file) => [fileId(file), file.data.priority]));
  return [
    ...set.updates.flatMap((file) => {
      const { report, milestone, number } = file.data;
      const priority = priorityOf.get(milestone);
      return [
        ...(priority === undefined ? [] : placeProblems(file, priority, number)),
        ...documentProblems(set, file, report),
      ];
    }),
    ...set.highlights.flatMap((file) => [
      ...placeProblems(file, file.data.priority),
      ...documentProblems(set, file, file.data.report),
    ]),
    ...set.priorities.flatMap((file) => placeProblems(file, Number(fileId(file)))),
  ];
}

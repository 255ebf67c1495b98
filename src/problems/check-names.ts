import { problemAt, type CheckedFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { timeOf } from "../domain/report-id.ts";

function check(file: CheckedFile, key: string, inFile: string, inPath: string): Problem[] {
  if (inFile === inPath) return [];
  return [
    problemAt(
      file,
      [key],
      "name-differs",
      `"${key}" is "${inFile}", but the file's folder or name says "${inPath}".`,
      `Write "${inPath}" here, or move the file to where "${inFile}" belongs.`,
    ),
  ];
}

/** Reports of one plan are named in one way, so that their names stand in the order of time. */
function checkReportNames(set: ContentSet): Problem[] {
  const [first] = set.reports;
  if (!first) return [];
  const way = timeOf(first.names[0] ?? "");
  return set.reports
    .filter(({ names: [id = ""] }) => timeOf(id) !== way)
    .map((file) =>
      problemAt(
        file,
        [],
        "report-name",
        `This report is named by a ${timeOf(file.names[0] ?? "")}, but "${first.names[0] ?? ""}" by a ${way}.`,
        `Name all reports of the plan by a ${way}.`,
      ),
    );
}

/** Files must stand in the folder and under the name that their own keys say. */
export function checkNames(set: ContentSet): Problem[] {
  const [first, second] = [0, 1];
  return [
    ...checkReportNames(set),
    ...set.updates.flatMap((file) => [
      ...check(file, "report", file.data.report, file.names[first] ?? ""),
      ...check(file, "milestone", file.data.milestone, file.names[second] ?? ""),
    ]),
    ...set.milestones.flatMap((file) =>
      check(file, "priority", String(file.data.priority), file.names[first] ?? ""),
    ),
    ...set.questions.flatMap((file) => [
      ...check(file, "report", file.data.report, file.names[first] ?? ""),
      ...check(file, "priority", String(file.data.priority ?? "plan"), file.names[second] ?? ""),
    ]),
    ...set.highlights.flatMap((file) => [
      ...check(file, "report", file.data.report, file.names[first] ?? ""),
      ...check(file, "priority", String(file.data.priority), file.names[second] ?? ""),
    ]),
  ];
}

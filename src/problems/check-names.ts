import { problemAt, type CheckedFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

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

/** Files must stand in the folder and under the name that their own keys say. */
export function checkNames(set: ContentSet): Problem[] {
  const [first, second] = [0, 1];
  return [
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

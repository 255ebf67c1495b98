import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type ReportFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** Numbers of the priorities that a report says anything about. */
function covered(set: ContentSet, file: ReportFile): Set<number> {
  const report = fileId(file);
  const priorityOf = new Map(set.milestones.map((one) => [fileId(one), one.data.priority]));
  const updates = set.updates.filter((one) => one.data.report === report);
  const highlights = set.highlights.filter((one) => one.data.report === report);
  return new Set([
    ...updates.flatMap((one) => priorityOf.get(one.data.milestone) ?? []),
    ...highlights.map((one) => one.data.priority),
    ...(file.data.overview?.rows ?? []).map((row) => row.priority),
  ]);
}

function formProblems(set: ContentSet, file: ReportFile): Problem[] {
  const of = (files: readonly { data: { report: string } }[]): boolean =>
    files.some((one) => one.data.report === fileId(file));
  const say = (message: string, remedy: string): Problem[] => [
    problemAt(file, ["form"], "form-differs", message, remedy),
  ];
  const { form, overview } = file.data;
  if (form === "highlights" && (of(set.updates) || overview)) {
    const what = of(set.updates) ? "updates of milestones" : "an overview of ratings";
    return say(
      `The form is "highlights", but the report has ${what}.`,
      'Write "milestones", or delete what does not belong to the report.',
    );
  }
  if (form === "highlights" && !of(set.highlights)) {
    return say(
      'The form is "highlights", but the report has no highlights.',
      `Add highlights/${fileId(file)}/<priority>.md, or write "milestones".`,
    );
  }
  if (form === "milestones" && !of(set.updates)) {
    return say(
      'The form is "milestones", but the report has no update of a milestone.',
      `Add updates/${fileId(file)}/<milestone>.md, or write "highlights".`,
    );
  }
  return [];
}

function gaps(set: ContentSet, file: ReportFile): Problem[] {
  const there = covered(set, file);
  const excepted = file.data.exceptions.map((one) => one.priority);
  const silent = [...set.ids.priority]
    .map(Number)
    .sort((a, b) => a - b)
    .filter((number) => !there.has(number) && !excepted.includes(number));
  const missing = silent.map((number) => {
    const message = `The report says nothing about priority ${number} and does not say why.`;
    const remedy = `Add priority ${number} to "exceptions" with an explanation, or add what the report says about it.`;
    return problemAt(file, ["exceptions"], "absence-unexplained", message, remedy);
  });
  const both = excepted.flatMap((number, at) => {
    if (!there.has(number)) return [];
    const message = `Priority ${number} is listed as left out, but the report has something about it.`;
    const remedy = "Delete this exception, or move the files to the report they belong to.";
    return [
      problemAt(file, ["exceptions", at, "priority"], "exception-contradicted", message, remedy),
    ];
  });
  return [...missing, ...both];
}

/**
 * Each report covers every priority of the plan or says why not, so that readers never meet a gap
 * without a reason; and its form fits what it holds.
 */
export function checkCoverage(set: ContentSet): Problem[] {
  return set.reports
    .filter((file) => !set.brokenReports.has(fileId(file)))
    .flatMap((file) => [...formProblems(set, file), ...gaps(set, file)]);
}

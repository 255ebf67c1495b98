import { refer } from "./check-references.ts";
import { problemAt } from "./content-file.ts";
import type { ClinicFile, ContentSet, QuestionsFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { checkWithheld } from "./check-withheld.ts";

/** A decision not to hold a clinic needs its printed reason, and a held one its printed words. */
function unsaid(file: ClinicFile): Problem[] {
  const { status, reason, statement } = file.data;
  if (status === "held" || status === "announced") {
    if (statement !== undefined) return [];
    const message = `The clinic is called ${status}, but no printed sentence says so.`;
    const remedy = 'Add the printed sentence as "statement".';
    return [problemAt(file, ["status"], "clinic-unsaid", message, remedy)];
  }
  if (reason !== undefined || (status === "recommended" && statement !== undefined)) return [];
  const message = `The clinic is called ${status}, but the printed reason is missing.`;
  const remedy = 'Add the printed words as "reason", with the heading of their column.';
  return [problemAt(file, ["status"], "clinic-unsaid", message, remedy)];
}

function clinicProblems(set: ContentSet, file: ClinicFile): Problem[] {
  return [
    ...refer(set, file, ["indicator"], "indicator", file.data.indicator),
    ...refer(set, file, ["milestone"], "milestone", file.data.milestone),
    ...unsaid(file),
    ...checkWithheld(file),
  ];
}

function questionProblems(set: ContentSet, file: QuestionsFile): Problem[] {
  return [
    ...refer(set, file, ["report"], "report", file.data.report),
    ...refer(set, file, ["priority"], "priority", file.data.priority),
    ...file.data.questions.flatMap((one, at) => [
      ...refer(set, file, ["questions", at, "indicator"], "indicator", one.indicator),
      ...refer(set, file, ["questions", at, "milestone"], "milestone", one.milestone),
    ]),
  ];
}

/** Performance clinics and members' questions: what they name is there, and what they say is backed. */
export function checkClinics(set: ContentSet): Problem[] {
  return [
    ...set.clinics.flatMap((file) => clinicProblems(set, file)),
    ...set.questions.flatMap((file) => questionProblems(set, file)),
  ];
}

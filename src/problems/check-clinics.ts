import { refer } from "./check-references.ts";
import { problemAt } from "./content-file.ts";
import type { ClinicFile, ContentSet, QuestionsFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { checkWithheld } from "./check-withheld.ts";

const SAY = {
  statement:
    'Add the printed sentence as "statement". For example: "statement": "Performance clinic held on 30th June 2014"',
  reason:
    'Add the printed reason with the heading of its column. For example: "reason": { "heading": "Rationale", "text": "Target met in May" }',
};

/** A decision not to hold a clinic needs its printed reason, and a held one its printed words. */
function unsaid(file: ClinicFile): Problem[] {
  const { status, reason, statement } = file.data;
  const problem = (missing: string, remedy: string): Problem[] => {
    const message = `"status" is "${status}", but ${missing}.`;
    return [problemAt(file, ["status"], "clinic-unsaid", message, remedy)];
  };
  if (status === "held" || status === "announced") {
    return statement === undefined ? problem("no printed sentence says so", SAY.statement) : [];
  }
  if (reason !== undefined) return [];
  if (status !== "recommended") return problem("the printed reason is missing", SAY.reason);
  const missing = "there is neither a printed sentence that says so nor a printed reason";
  return statement === undefined ? problem(missing, SAY.statement) : [];
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

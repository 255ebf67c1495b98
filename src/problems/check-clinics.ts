import { addMonths } from "../domain/indicators/calendar.ts";
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

const MONTHS =
  "January February March April May June July August September October November December"
    .toLowerCase()
    .split(" ");

/** Whether a printed date leaves room for a day: whatever year, month or number it prints is the day's. */
function prints(date: string, day: string): boolean {
  const [year, month, number] = day.split("-").map(Number);
  const words = date.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const months = words.flatMap((word) => {
    const at = MONTHS.findIndex((name) => word.length > 2 && name.startsWith(word));
    return at === -1 ? [] : [at + 1];
  });
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const years = numbers.filter((one) => one > 1000);
  const days = numbers.filter((one) => one > 0 && one <= 31);
  const fits = (printed: readonly number[], one = 0): boolean =>
    printed.length === 0 || printed.includes(one);
  return fits(years, year) && fits(months, month) && fits(days, number);
}

/** How far ahead a clinic is planned, in months, at most. */
const AHEAD = 24;

/** The day of a clinic is the printed one, and one on which it can have been. */
function dayProblems(file: ClinicFile, today: string | undefined): Problem[] {
  const { status, day, date } = file.data;
  if (day === undefined) return [];
  const problem = (message: string, remedy: string): Problem[] => [
    problemAt(file, ["day"], "clinic-day", message, remedy),
  ];
  if (date !== undefined && !prints(date, day)) {
    const remedy = "Copy the printed date, and write the same day as year-month-day.";
    return problem(`The day is ${day}, but the printed date is "${date}".`, remedy);
  }
  if (today === undefined) return [];
  if (status === "held" && day > today) {
    const remedy = 'Correct the day, or write "announced" as its status.';
    return problem(`The clinic was held on ${day}, but the site speaks from ${today}.`, remedy);
  }
  if (day <= addMonths(today, AHEAD)) return [];
  const message = `The clinic is on ${day}, more than 2 years after ${today}, the day that the site speaks from.`;
  return problem(message, "Correct the year.");
}

function clinicProblems(set: ContentSet, file: ClinicFile): Problem[] {
  return [
    ...refer(set, file, ["indicator"], "indicator", file.data.indicator),
    ...refer(set, file, ["milestone"], "milestone", file.data.milestone),
    ...unsaid(file),
    ...dayProblems(file, set.plan?.data.today),
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

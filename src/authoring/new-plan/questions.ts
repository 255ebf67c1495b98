import { PLAN_LANGUAGES } from "../../domain/language.ts";
import { isReportId } from "../../domain/report-id.ts";
import type { Question } from "../questions.ts";

/** The ten questions that a new plan starts with. */
export const PLAN_QUESTIONS = [
  {
    name: "place",
    label: "Place",
    hint: "the place that the plan is about",
    example: "Anytown",
  },
  {
    name: "body",
    label: "Public body",
    hint: "the public body that answers for the site",
    example: "Anytown Council",
  },
  {
    name: "partnership",
    label: "Partnership",
    hint: "the partnership that owns the plan",
    example: "Anytown Children’s Partnership",
  },
  {
    name: "title",
    label: "Title",
    hint: "the plan’s full name",
    example: "Anytown Children and Young People’s Plan 2026-29",
  },
  { name: "period", label: "Period", hint: "the years of the plan", example: "2026-29" },
  {
    name: "priorities",
    label: "Priorities",
    hint: "the names of its priorities in a few words each, with semicolons between them",
    example: "A healthy start; Safe at home; Ready for work",
  },
  {
    name: "report",
    label: "First report",
    hint: "the month, quarter or year of the first report",
    example: "2026-06, 2026-q2 or 2026",
  },
  {
    name: "email",
    label: "E-mail",
    hint: "where readers can write to",
    example: "reportcard@example.org",
  },
  {
    name: "milestone",
    label: "Milestone",
    hint: "what you call a step that reports tell of: one; several",
    example: "milestone; milestones",
    optional: true,
  },
  {
    name: "member",
    label: "Member",
    hint: "what you call those who read before a meeting: one; several",
    example: "councillor; councillors",
    optional: true,
  },
] as const satisfies readonly Question[];

/**
 * What is not asked, since most plans answer it in the same way. actions: "no" for a plan whose
 * milestones stand right below its priorities; language: "cy" for a plan that is written in Welsh.
 */
export const PLAN_OPTIONS = ["actions", "language"] as const;

/** Answers that may be left out. */
const OPTIONAL = ["milestone", "member", ...PLAN_OPTIONS] as const;

type Optional = (typeof OPTIONAL)[number];

/** The answers by name; those that may be left out are undefined then. */
export type PlanAnswers = Readonly<
  Record<Exclude<(typeof PLAN_QUESTIONS)[number]["name"], Optional>, string>
> &
  Readonly<Partial<Record<Optional, string | undefined>>>;

/** The parts of an answer with semicolons, without those that are empty. */
export function partsOf(answer: string): string[] {
  return answer
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The options that have a few answers only. */
const CHOICES = { actions: ["yes", "no"], language: PLAN_LANGUAGES } as const;

function choiceFault(name: keyof typeof CHOICES, text: string): string | null {
  const choices: readonly string[] = CHOICES[name];
  return choices.includes(text)
    ? null
    : `"${text}" is not one of the answers to "${name}". Write one of ${choices.join(", ")}.`;
}

/** Whether milestones are called as the level above them is, which then nobody could tell apart. */
function isCalledAction(name: string, answer: string, actions: string | undefined): boolean {
  return name === "milestone" && actions !== "no" && partsOf(answer)[0]?.toLowerCase() === "action";
}

/**
 * What is wrong with an answer, and what to write; null for a good one.
 *
 * @param others what has been answered besides
 */
export function planAnswerFault(
  name: string,
  answer: string,
  others: Readonly<Partial<Record<string, string | undefined>>> = {},
): string | null {
  const text = answer.trim();
  const optional = OPTIONAL.some((one) => one === name);
  if (text === "") return optional ? null : `"${name}" has no answer. Write one.`;
  if (/[<>\r\n]/.test(text)) return `"${name}" holds <, > or a line break. Write plain words.`;
  if (name === "report" && !isReportId(text)) {
    return `"${text}" is not a month, quarter or year. Write it as 2026-06, 2026-q2 or 2026.`;
  }
  if (name === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
    return `"${text}" is not an e-mail address. Write one such as reportcard@example.org.`;
  }
  if (name in CHOICES) return choiceFault(name as keyof typeof CHOICES, text);
  if (optional && partsOf(text).length !== 2) {
    return `"${text}" is not one name and its plural. Write them with a semicolon: step; steps`;
  }
  if (isCalledAction(name, text, others["actions"])) {
    return `"${text}" is what the level between priorities and milestones is called. If yours has no such level, start with --actions no; if it has, write another name here.`;
  }
  return null;
}

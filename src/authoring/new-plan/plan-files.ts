import { sentenceCase } from "../../domain/noun.ts";
import { lastMonth, timeOf } from "../../domain/report-id.ts";
import { monthName } from "../../domain/indicators/calendar.ts";
import { stillToFillIn } from "../../domain/unfinished.ts";
import { KINDS, type KindName } from "../../kinds/kinds.ts";
import { canonicalText } from "../../load/canonical.ts";
import type { NewFile } from "../new-file.ts";
import { proseFiles } from "./prose-files.ts";
import { partsOf, type PlanAnswers } from "./questions.ts";

/** The id of the paper that the plan itself is. */
const PLAN_PAPER = "plan";

function file(kind: KindName, path: string, data: object, text = ""): NewFile {
  const found = KINDS.find((one) => one.name === kind);
  if (!found) throw new Error(`There is no kind of content ${kind}.`);
  return { path, text: canonicalText(found, data, text) };
}

/** A report's time as people say it: "June 2026", "Quarter 2 of 2026", "2026". */
export function reportName(id: string): string {
  const year = id.slice(0, 4);
  const time = timeOf(id);
  if (time === "year") return year;
  return time === "month"
    ? `${monthName(lastMonth(id))} ${year}`
    : `Quarter ${id.at(-1) ?? ""} of ${year}`;
}

function noun(answer: string | undefined): { one: string; many: string } | undefined {
  const [one, many] = partsOf(answer ?? "");
  return one !== undefined && many !== undefined ? { one, many } : undefined;
}

function source(document: string, place: string): object {
  return { document, place };
}

/** The ratings that most plans use. What each means is the plan’s own to say. */
const RATINGS = [
  { key: "green", countsAs: "on-track", shape: "circle" },
  { key: "amber", countsAs: "at-risk", shape: "triangle" },
  { key: "red", countsAs: "off-track", shape: "octagon" },
  { key: "blue", countsAs: "no-news", shape: "square" },
] as const;

function planFile(
  answers: PlanAnswers,
  reportPaper: string,
  today: string,
  planBefore: string | undefined,
): NewFile {
  const { place, body, partnership, title, period, report, email, language } = answers;
  const paper = (id: string, name: string, date: string): object => ({
    id,
    title: name,
    publisher: body,
    date,
  });
  return file("plan", "plan.json", {
    ...(language === undefined ? {} : { language: language.trim() }),
    title,
    shortTitle: title,
    siteName: `${place} Report Card`,
    place,
    body,
    partnership,
    period,
    ...(planBefore === undefined ? {} : { planBefore }),
    words: { milestone: noun(answers.milestone), member: noun(answers.member) },
    today,
    contact: { name: body, email },
    ratings: RATINGS.map(({ key, countsAs, shape }, at) => ({
      key,
      name: sentenceCase(key),
      meaning: stillToFillIn(`the plan’s own words for ${key}`),
      countsAs,
      order: at + 1,
      shape,
      colour: key,
      source: source(PLAN_PAPER, stillToFillIn("where the meaning stands")),
    })),
    documents: [
      paper(PLAN_PAPER, title, stillToFillIn("its date as printed")),
      paper(reportPaper, stillToFillIn("the report’s title as printed"), reportName(report)),
    ],
  });
}

function priorityFiles(
  name: string,
  number: number,
  { report, actions, milestone: called }: PlanAnswers,
  paper: string,
): NewFile[] {
  const first = { id: "i", text: stillToFillIn("the first action, as the plan prints it") };
  const hasActions = actions?.trim() !== "no";
  const step = noun(called)?.one ?? "milestone";
  const milestone = `first-of-priority-${number}`;
  return [
    file("priority", `priorities/${number}.md`, {
      title: name,
      shortTitle: name,
      leads: [stillToFillIn("who leads it")],
      source: source(PLAN_PAPER, stillToFillIn("the page")),
      ...(hasActions ? { actions: [first] } : {}),
    }),
    file("milestone", `milestones/${number}/${milestone}.md`, {
      priority: number,
      ...(hasActions ? { action: first.id } : {}),
      wording: stillToFillIn(`the first ${step} of “${name}”, as the plan prints it`),
    }),
    file(
      "update",
      `updates/${report}/${milestone}.md`,
      {
        report,
        milestone,
        number: 1,
        ratingMissing: "not-recorded",
        source: source(paper, stillToFillIn("the page")),
      },
      `- ${stillToFillIn(`what the report says of the first ${step} of “${name}”`)}`,
    ),
  ];
}

/**
 * Every file of a new plan that builds at once. Nothing is made up: what is not known from the
 * answers says on its page that it is still to be filled in.
 * The site speaks from the end of the first report's time.
 *
 * @param planBefore the plan of the same body that it follows, if there is one
 */
export function planFiles(answers: PlanAnswers, planBefore?: string): NewFile[] {
  const { report } = answers;
  const today = `${lastMonth(report)}-28`;
  const paper = `report-${report}`;
  return [
    planFile(answers, paper, today, planBefore),
    file(
      "report",
      `reports/${report}.md`,
      {
        name: reportName(report),
        title: stillToFillIn("the report’s title as printed"),
        form: "milestones",
        source: source(paper, stillToFillIn("the page")),
      },
      stillToFillIn("the report’s own introduction, word for word. Leave it out if it has none."),
    ),
    ...partsOf(answers.priorities).flatMap((name, at) =>
      priorityFiles(name, at + 1, answers, paper),
    ),
    ...proseFiles(answers).map(({ name, title, description, text }) =>
      file("page", `pages/${name}.mdx`, { title, description }, text),
    ),
    readme(answers),
  ];
}

function readme({ title, report, milestone }: PlanAnswers): NewFile {
  const step = noun(milestone)?.one ?? "milestone";
  return {
    path: "README.md",
    text: `# ${title}

The site of this plan can be built at once. Every place that says “${stillToFillIn("…")}” is yours to write; \`npm run check -- --all\` lists them.

1. \`plan.json\`: what each rating means, in the plan’s own words, and the two papers.
2. \`priorities/\`: titles as printed, leads and actions.
3. \`milestones/\`: one file for each ${step}. The first of each priority is there; rename it before you publish.
4. \`updates/${report}/\`: what the first report says of each ${step}, word for word, with its rating.
5. \`pages/\`: about, how we rate, accessibility, privacy.

The guide for all kinds of files is the README of the project’s own \`content\` folder.
`,
  };
}

import { ENGINE_LANGUAGE, localeOf, type LanguageCode } from "../../domain/language.ts";
import { lastMonth, timeOf } from "../../domain/report-id.ts";
import { KINDS, type KindName } from "../../kinds/kinds.ts";
import { canonicalText } from "../../load/canonical.ts";
import type { NewFile } from "../new-file.ts";
import { proseFiles } from "./prose-files.ts";
import { partsOf, type PlanAnswers } from "./questions.ts";
import { STARTER_TEXTS, type Named, type StarterTexts } from "./texts.ts";

/** The id of the paper that the plan itself is. */
const PLAN_PAPER = "plan";

function file(kind: KindName, path: string, data: object, text = ""): NewFile {
  const found = KINDS.find((one) => one.name === kind);
  if (!found) throw new Error(`There is no kind of content ${kind}.`);
  return { path, text: canonicalText(found, data, text) };
}

/** A report's time as people say it: "June 2026", "Quarter 2 of 2026", "2026". */
export function reportName(id: string, language: LanguageCode): string {
  const year = id.slice(0, 4);
  const time = timeOf(id);
  if (time === "year") return year;
  if (time === "quarter") return STARTER_TEXTS[language].quarter(id.at(-1) ?? "", year);
  const noon = new Date(`${lastMonth(id)}-15T12:00:00`);
  return noon.toLocaleDateString(localeOf(language), { month: "long", year: "numeric" });
}

function noun(answer: string | undefined): { one: string; many: string } | undefined {
  const [one, many] = partsOf(answer ?? "");
  return one !== undefined && many !== undefined ? { one, many } : undefined;
}

function languageOf({ language }: PlanAnswers): LanguageCode {
  return (language?.trim() as LanguageCode | undefined) ?? ENGINE_LANGUAGE;
}

/** The texts of the plan’s language. */
function textsOf(answers: PlanAnswers): StarterTexts {
  return STARTER_TEXTS[languageOf(answers)];
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
  const texts = textsOf(answers);
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
    siteName: texts.siteName(place),
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
      name: texts.ratings[key],
      meaning: texts.ratingMeaning(texts.ratings[key].toLowerCase()),
      countsAs,
      order: at + 1,
      shape,
      colour: key,
      source: source(PLAN_PAPER, texts.meaningPlace),
    })),
    documents: [
      paper(PLAN_PAPER, title, texts.datePrinted),
      paper(reportPaper, texts.reportTitle, reportName(report, languageOf(answers))),
    ],
  });
}

function priorityFiles(
  name: string,
  number: number,
  answers: PlanAnswers,
  paper: string,
): NewFile[] {
  const { report, actions } = answers;
  const texts = textsOf(answers);
  const first = { id: "i", text: texts.firstAction };
  const hasActions = actions?.trim() !== "no";
  const step = noun(answers.milestone)?.one ?? texts.stepInShort;
  const milestone = `first-of-priority-${number}`;
  return [
    file("priority", `priorities/${number}.md`, {
      title: name,
      shortTitle: name,
      leads: [texts.leads],
      source: source(PLAN_PAPER, texts.page),
      ...(hasActions ? { actions: [first] } : {}),
    }),
    file("milestone", `milestones/${number}/${milestone}.md`, {
      priority: number,
      ...(hasActions ? { action: first.id } : {}),
      wording: texts.stepWording(step, name),
    }),
    file(
      "update",
      `updates/${report}/${milestone}.md`,
      {
        report,
        milestone,
        number: 1,
        ratingMissing: "not-recorded",
        source: source(paper, texts.page),
      },
      `- ${texts.stepUpdate(step, name)}`,
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
  const { report, place, partnership, title } = answers;
  const texts = textsOf(answers);
  const step = noun(answers.milestone)?.one;
  const named: Named = { place, partnership, title, report, step: step ?? texts.step };
  const today = `${lastMonth(report)}-28`;
  const paper = `report-${report}`;
  return [
    planFile(answers, paper, today, planBefore),
    file(
      "report",
      `reports/${report}.md`,
      {
        name: reportName(report, languageOf(answers)),
        title: texts.reportTitle,
        form: "milestones",
        source: source(paper, texts.page),
      },
      texts.reportText,
    ),
    ...partsOf(answers.priorities).flatMap((name, at) =>
      priorityFiles(name, at + 1, answers, paper),
    ),
    ...proseFiles(texts, named).map(({ name, title, description, text }) =>
      file("page", `pages/${name}.mdx`, { title, description }, text),
    ),
    { path: "README.md", text: texts.readme({ ...named, step: step ?? texts.stepInShort }) },
  ];
}

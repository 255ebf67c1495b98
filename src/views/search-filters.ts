import type { Noun } from "../domain/noun.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { SEARCH_KINDS, targetFilter, type SearchKind } from "../search/record.ts";
import { NOT_RECORDED } from "../wording/ratings.ts";
import { priorityName } from "../wording/priorities.ts";
import { sentenceCase } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One box to tick. */
export interface FilterChoice {
  value: string;
  label: string;
  /** What one result of this kind is called. */
  one?: string | undefined;
}

/** Boxes under one heading. `name` is also the word in the address bar. */
export interface FilterGroup {
  name: "kind" | "priority" | "status" | "report";
  label: string;
  choices: readonly FilterChoice[];
}

type KindNames = Readonly<Record<SearchKind, readonly [many: string, one: string]>>;

function named({ one, many }: Noun): [many: string, one: string] {
  return [sentenceCase(many), sentenceCase(one)];
}

function kindNames({ milestone, priority }: PlanWords): KindNames {
  return {
    milestone: named(milestone),
    indicator: [phrase("indicators"), phrase("column-indicator")],
    priority: named(priority),
    report: [phrase("reports"), phrase("report")],
    glossary: [phrase("glossary-terms"), phrase("glossary-term")],
    page: [phrase("other-pages"), phrase("page")],
    "easy-read": [phrase("easy-read"), phrase("easy-read")],
  };
}

const TARGETS: readonly FilterChoice[] = [
  { value: targetFilter("met"), label: phrase("status-met") },
  { value: targetFilter("not-met"), label: phrase("status-not-met") },
  { value: targetFilter("on-the-way"), label: phrase("on-the-way-to-target") },
  { value: targetFilter("behind"), label: phrase("behind-the-way") },
];

function statuses(card: ReportCard): FilterChoice[] {
  const ratings = card.content.plan.ratings.map(({ key, name }) => ({
    value: key,
    label: phrase("rating-called", { name }),
  }));
  return [...ratings, { value: "not-recorded", label: NOT_RECORDED }, ...TARGETS];
}

/** Everything that results can be filtered by. Choices without results are hidden as they are. */
export function searchFilters(card: ReportCard): FilterGroup[] {
  const names = kindNames(card.words);
  const kinds = SEARCH_KINDS.map((value) => ({
    value,
    label: names[value][0],
    one: names[value][1],
  }));
  const priorities = card.priorities.map((priority) => ({
    value: String(priority.number),
    label: priorityName(card.words, priority),
  }));
  const reports = card.reports
    .map(({ report }) => ({ value: report.id, label: report.name }))
    .toReversed();
  return [
    { name: "kind", label: phrase("kind-of-page"), choices: kinds },
    { name: "priority", label: sentenceCase(card.words.priority.one), choices: priorities },
    { name: "status", label: phrase("rating-or-target"), choices: statuses(card) },
    { name: "report", label: phrase("report"), choices: reports },
  ];
}

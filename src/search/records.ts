import { indicatorVerdicts } from "../domain/indicators/indicator-verdicts.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { SynonymGroup } from "../domain/synonyms.ts";
import { glossaryRecord } from "./glossary-record.ts";
import { indicatorRecord } from "./indicator-record.ts";
import { milestoneRecord } from "./milestone-record.ts";
import { otherWords } from "./other-words.ts";
import { priorityRecord } from "./priority-record.ts";
import type { SearchRecord } from "./record.ts";
import { reportRecord } from "./report-record.ts";

/**
 * Everything that the search knows of the report card, one record for each milestone, indicator,
 * priority, report and term. Pages written by hand are read from the built site instead. Pure.
 */
export function searchRecords(card: ReportCard, synonyms: readonly SynonymGroup[]): SearchRecord[] {
  const { milestones, glossary } = card.content;
  const other = otherWords(synonyms, glossary);
  return [
    ...card.priorities.map((priority) => priorityRecord(card, priority, other)),
    ...milestones.map((milestone) => milestoneRecord(card, milestone, other)),
    ...indicatorVerdicts(card.content).all.map((verdict) => indicatorRecord(card, verdict, other)),
    ...card.reports.map((part) => reportRecord(card, part, other)),
    ...glossary.map((term) => glossaryRecord(term, other)),
  ];
}

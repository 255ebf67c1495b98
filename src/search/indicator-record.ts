import type { Indicator } from "../domain/indicator.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { indicatorPath } from "../addresses/paths.ts";
import type { OtherWords } from "./other-words.ts";
import { SEARCH_TARGETS, targetFilter, type SearchRecord, type SearchStatus } from "./record.ts";
import { priorityName } from "../wording/priorities.ts";

/** Reports whose own document gives one of the figures. */
function reportsWith(card: ReportCard, indicator: Indicator): string[] {
  const documents = new Set(indicator.observations.map((one) => one.source.document));
  return card.reports
    .filter(({ report }) => documents.has(report.source.document))
    .map(({ report }) => report.id);
}

function statusOf(verdict: IndicatorVerdict): readonly SearchStatus[] {
  return SEARCH_TARGETS.filter((target) => target === verdict.target.status).map(targetFilter);
}

/**
 * The record of an indicator: what it measures, in words. Its figures stay out, so that no figure
 * that a page holds back can be found here.
 */
export function indicatorRecord(
  card: ReportCard,
  verdict: IndicatorVerdict,
  other: OtherWords,
): SearchRecord {
  const { indicator } = verdict;
  const { name, question, definition, reference, priority, theme } = indicator;
  const parts = [definition.text, definition.population, reference, ...indicator.caveats];
  const text = [question, ...parts.filter((part) => part !== undefined)].join("\n");
  const home =
    priority === undefined ? (theme ?? "") : priorityName(card.words, card.priority(priority));
  return {
    path: indicatorPath(indicator.id),
    title: name,
    kind: "indicator",
    detail: home,
    words: other(`${name}\n${question}`),
    also: other(text),
    sections: [{ anchor: null, heading: null, text, weight: 1.5 }],
    priority: priority ?? null,
    status: statusOf(verdict),
    reports: reportsWith(card, indicator),
  };
}

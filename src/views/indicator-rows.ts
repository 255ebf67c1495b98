import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { figureText, numberText } from "../wording/indicators-figures.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { indicatorPath, priorityIndicatorsPath } from "../addresses/paths.ts";
import { whenWords } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One indicator in a compact list. */
export interface IndicatorRow extends PageLink {
  /** "61.9% in December 2013"; "No figure" where none is published. */
  latest: string;
  status: string;
  direction: string;
}

/** The indicators of a priority or milestone, for the page that it stands on. */
export interface IndicatorRows {
  /** `words`: "61.9% in December 2013. Target missed. Worsening." What is not known is left out. */
  rows: readonly (PageLink & { words: string })[];
  /** Where they stand with pictures. Null on a milestone's page. */
  more: PageLink | null;
}

/** "61.9% in December 2013", or that there is none. */
export function latestWords({ latest, indicator }: IndicatorVerdict): string {
  if (!latest || latest.shown.value === null) return phrase("status-no-figure");
  const { value, period, observation } = latest.shown;
  return `${figureText(value, indicator.unit, observation.printed)} ${whenWords(period)}`;
}

/** One row of a compact list. */
export function indicatorRow(verdict: IndicatorVerdict): IndicatorRow {
  return {
    text: verdict.indicator.name,
    path: indicatorPath(verdict.indicator.id),
    latest: latestWords(verdict),
    status: STATUS_LABELS[verdict.target.status],
    direction: DIRECTION_LABELS[verdict.direction.direction],
  };
}

function compactRow(verdict: IndicatorVerdict): IndicatorRows["rows"][number] {
  const { text, path, latest, status, direction } = indicatorRow(verdict);
  const known = verdict.direction.direction === "not-known" ? [] : [direction];
  const parts = [...new Set([latest, status, ...known])];
  return { text, path, words: `${parts.join(". ")}.` };
}

/**
 * The figures of a priority or a milestone. Null where there are none.
 *
 * @param priority a priority's number, to link to the list with pictures
 */
export function indicatorRows(
  verdicts: readonly IndicatorVerdict[],
  priority?: number,
): IndicatorRows | null {
  if (verdicts.length === 0) return null;
  const n = verdicts.length;
  const indicators = phrase("n-indicators", { n, shown: numberText(n) });
  const text = phrase("with-pictures", { indicators });
  return {
    rows: verdicts.map(compactRow),
    more: priority === undefined ? null : { text, path: priorityIndicatorsPath(priority) },
  };
}

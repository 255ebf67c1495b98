import type { ComparisonResult } from "../domain/indicators/comparison.ts";
import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import type { Freshness } from "../domain/indicators/freshness.ts";
import type { TargetStatus } from "../domain/indicators/target-status.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { phrase } from "./catalogue/phrase.ts";
import { comparatorName } from "./indicators-comparison.ts";
import { directionLabel } from "./indicators-direction.ts";
import type { Phrase } from "./catalogue/en-GB.ts";
import { whenWords } from "./days.ts";
import { figureText } from "./indicators-figures.ts";
import { headline } from "./indicators-headline.ts";
import { FRESHNESS_LABELS, STATUS_LABELS } from "./indicators-labels.ts";

/** One verdict: its kind, for an icon or a filter, and a label of two or three words. */
export interface GlanceVerdict<Kind extends string> {
  kind: Kind;
  label: string;
}

/** What a page shows of an indicator at a glance. All of it may be published. */
export interface IndicatorGlance {
  /** The verdict as a person would say it, with its figure. */
  headline: string;
  /** "19.7%". Null where there is no figure that may be published. */
  figure: string | null;
  /** "in 2013/14". Null with `figure`. */
  when: string | null;
  target: GlanceVerdict<TargetStatus>;
  direction: GlanceVerdict<DirectionOfTravel>;
  /** One for each comparator printed with the latest figure: "Worse than England". */
  comparisons: readonly (GlanceVerdict<ComparisonResult> & { name: string })[];
  freshness: GlanceVerdict<Freshness["status"]>;
}

const COMPARED = {
  better: "better-than",
  "in-line": "in-line-with",
  worse: "worse-than",
  "not-judged": "not-judged-against",
} as const satisfies Readonly<Record<ComparisonResult, Phrase>>;

/** The verdicts on an indicator as a page needs them at a glance. Pure. */
export function glance(verdict: IndicatorVerdict): IndicatorGlance {
  const { indicator, latest, target, direction, comparisons, freshness } = verdict;
  const shown = latest?.shown;
  const value = shown?.value ?? null;
  return {
    headline: headline(verdict),
    figure: value === null ? null : figureText(value, indicator.unit, shown?.observation.printed),
    when: shown ? whenWords(shown.period) : null,
    target: { kind: target.status, label: STATUS_LABELS[target.status] },
    direction: { kind: direction.direction, label: directionLabel(direction) },
    comparisons: comparisons.map(({ name, result }) => ({
      name,
      kind: result,
      label: phrase(COMPARED[result], { name: comparatorName(name) }),
    })),
    freshness: { kind: freshness.status, label: FRESHNESS_LABELS[freshness.status] },
  };
}

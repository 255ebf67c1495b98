import { MOST_KEY_INDICATORS } from "../../domain/indicators/key-indicators.ts";
import { toNumber } from "../../domain/indicators/exact.ts";
import { Z } from "../../domain/indicators/noise.ts";
import { MOST_SMALL } from "../../domain/indicators/small-numbers.ts";
import { CRITICAL, FEWEST_FOR_TREND } from "../../domain/indicators/trend.ts";
import { FEWEST_FOR_LIMITS, RUN, SCALE } from "../../domain/indicators/xmr.ts";
import { sentenceCase } from "../../domain/noun.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { phraseNamed, phrasesFrom, type Phrase } from "../catalogue/en-GB.ts";
import { phrase } from "../catalogue/phrase.ts";
import { ratedWords } from "../rating-lists.ts";

/**
 * Every rule behind a verdict, by the page that explains it. Its words are in the catalogue, numbers
 * in them come from the code that applies them, and `views/worked/` works each on a real figure.
 * Figures: what one is, before anything judges it. Comparing: what it is set beside.
 */
const RULES = {
  figures: ["periods", "shown", "breaks", "small-numbers", "polarity", "rounding", "one-measure"],
  targets: [
    "target-choice",
    "by-date",
    "path",
    "standing",
    "expired",
    "relative",
    "gap-target",
    "change",
    "words",
    "planned",
    "not-judged",
  ],
  comparing: [
    "direction",
    "year-before",
    "figure-before",
    "whole-year",
    "no-clear-change",
    "wilson",
    "newcombe",
    "reported",
    "comparators",
  ],
  concerns: [
    "ratings",
    "clinics",
    "off-track",
    "since",
    "overdue",
    "raised",
    "answered",
    "improved",
    "counting",
  ],
  series: ["range", "trend", "limits", "symbols", "key-figures"],
} as const;

type Page = keyof typeof RULES;

/** The id of a rule, of one page or of all. */
export type RuleId<Of extends Page = Page> = (typeof RULES)[Of][number];

/** Rules of one page, with its heading. */
export interface RuleGroup {
  page: Page;
  title: string;
  rules: readonly RuleId[];
}

export const RULE_GROUPS: readonly RuleGroup[] = (Object.keys(RULES) as Page[]).map((page) => ({
  page,
  title: phrase(`method-${page}`),
  rules: RULES[page],
}));

/** One rule in the words that readers see. */
export interface RuleWords {
  title: string;
  /** What it does, for every reader. */
  says: string;
  /** Each step of it, complete enough to do it again with the published tables. */
  steps: readonly string[];
}

const [SURE, FAIRLY] = CRITICAL;

/** Numbers as the code that applies the rules has them. */
const NUMBERS = {
  small: MOST_SMALL,
  notSmall: MOST_SMALL + 1,
  z: Z,
  fairly: FAIRLY.value,
  fairlySure: FAIRLY.confidence,
  sure: SURE.value,
  verySure: SURE.confidence,
  scale: toNumber(SCALE),
  run: RUN,
  most: MOST_KEY_INDICATORS,
};

function valuesOf({ words, content }: ReportCard): Record<string, string> {
  const { milestone, priority, concern } = words;
  const numbers = Object.entries(NUMBERS).map(([name, value]) => [name, String(value)] as const);
  return {
    ...Object.fromEntries(numbers),
    milestone: milestone.one,
    milestones: milestone.many,
    Milestones: sentenceCase(milestone.many),
    priority: priority.one,
    concern: concern.one,
    concerns: concern.many,
    Concerns: sentenceCase(concern.many),
    ...ratedWords(content.plan.ratings),
  };
}

/** How long a series must be for a rule. */
const FEWEST: Readonly<Partial<Record<RuleId, number>>> = {
  trend: FEWEST_FOR_TREND,
  limits: FEWEST_FOR_LIMITS,
};

/** A rule in the words of the plan. */
export function ruleWords(card: ReportCard, rule: RuleId): RuleWords {
  const values = { ...valuesOf(card), fewest: String(FEWEST[rule] ?? "") };
  const said = (name: Phrase): string => phrase(name, values);
  const steps = phrasesFrom(`method-${rule}-`).filter((name) =>
    /^\d+$/.test(name.slice(rule.length + 8)),
  );
  return {
    title: said(phraseNamed(`method-${rule}`)),
    says: said(phraseNamed(`method-${rule}-says`)),
    steps: steps.map(said),
  };
}

import { MOST_KEY_INDICATORS } from "../../domain/indicators/key-indicators.ts";
import { CRITICAL, FEWEST_FOR_TREND } from "../../domain/indicators/trend.ts";
import { FEWEST_FOR_LIMITS, RUN, SCALE } from "../../domain/indicators/xmr.ts";
import { toNumber } from "../../domain/indicators/exact.ts";
import type { RuleGroup } from "./rule.ts";

/** The rules of this kind. */
export type SeriesRuleId = "range" | "trend" | "limits" | "symbols" | "key-figures";

const [sure, fairly] = CRITICAL;

/** What is said of a whole series, and the marks of the council’s own reports. */
export const SERIES_RULES: RuleGroup<SeriesRuleId> = {
  id: "rules-of-series",
  title: "Series, marks and key figures",
  rules: [
    {
      id: "range",
      title: "The lowest and the highest",
      says: "Only of figures that may be set beside the latest one is the lowest and the highest named.",
      steps: [
        "Take the latest figure and every earlier one that the rules for directions let it be set beside, on the basis “year-before” or “previous”. A whole year beside a part of one is left out.",
        "Nothing is named while a figure of the series is withheld, or where all of them are level.",
      ],
    },
    {
      id: "trend",
      title: "Trends over years",
      says: `A trend takes ${FEWEST_FOR_TREND} yearly figures in a row with their numbers of people.`,
      steps: [
        "The last run of whole years of one sort, each beginning on the day after the one before ends, with no break between them, each with its numbers of people.",
        "Armitage’s chi-squared test for trend in proportions, the years 0, 1, 2 … With N all people, R all cases, nᵢ and rᵢ those of year i: N × (N × Σ i rᵢ − R × Σ i nᵢ)² ÷ ( R × (N − R) × (N × Σ i² nᵢ − (Σ i nᵢ)²) ).",
        `No trend below ${fairly.value}; ${fairly.confidence}% sure from there on; ${sure.confidence}% sure from ${sure.value} on. Rising if N × Σ i rᵢ is more than R × Σ i nᵢ, else falling.`,
      ],
    },
    {
      id: "limits",
      title: "What chance brings in a row of months or quarters",
      says: `From ${FEWEST_FOR_LIMITS} months or quarters in a row on, limits show which figures stand out.`,
      steps: [
        `The mean, and the mean ± ${toNumber(SCALE)} × the mean distance of each figure from the one before.`,
        `A figure stands out if it lies outside the limits; with ${RUN} in a row on one side of the mean; with ${RUN} in a row all rising or all falling; or with two of three in a row further than two thirds of the way from the mean to a limit, on one side.`,
      ],
    },
    {
      id: "symbols",
      title: "Marks that reports print",
      says: "Some reports print marks beside a figure. This site works them out again and says where a printed one differs.",
      steps: [
        "★ as good as the other by 2 or more; ● as good, or better by less; ▲ worse. 2 means points for percentages and gaps, else 2% of the other figure.",
        "On target: ✘ where the target gives ▲, else ✓. Year to date: as against the target, with ★ in place of ● for the best that can be (100% where high is good, 0 where low is good).",
        "↑ better than the earlier figure of the direction of travel, or the same and the best that can be; → the same; ↓ worse. Neither rounding nor chance is looked at, and a part of a year is not set beside a whole year.",
      ],
    },
    {
      id: "key-figures",
      title: "Which figures lead a page",
      says: `The editors name up to ${MOST_KEY_INDICATORS} key figures of a priority. Where they name none, the worst, the best and the one about most people lead.`,
      steps: [
        "Missed 3, behind 2, each with a minus; on the way 2, met 3; worsening −1, improving 1. The least is the worst, the most the best; of equals, the first by name. This orders a list and is shown nowhere.",
      ],
    },
  ],
};

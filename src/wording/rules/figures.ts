import { MOST_SMALL } from "../../domain/indicators/small-numbers.ts";
import type { RuleGroup } from "./rule.ts";

/** The rules of this kind. */
export type FigureRuleId =
  "periods" | "shown" | "breaks" | "small-numbers" | "polarity" | "rounding" | "one-measure";

/** What a figure is, before anything judges it. */
export const FIGURE_RULES: RuleGroup<FigureRuleId> = {
  id: "rules-of-figures",
  title: "Figures",
  rules: [
    {
      id: "periods",
      title: "Periods and their days",
      says: "Every figure is for a period with a first and a last day. All sums of time are counted in days.",
      steps: [
        "A term has fixed days: autumn from 1 September to 31 December, spring from 1 January to 31 March, summer from 1 April to 31 August. Quarter 1 of a financial year begins on 1 April.",
        "“12 months earlier” is the same day of the same month. The last day of a month stays the last day of a month, and a day that the other month lacks becomes its last. “To 2014-03-31 (24 months)” begins on the day after the day that lies 24 months earlier.",
        "Order: the period with the earlier last day comes first. Of two with the same last day, the one with the later first day comes first. What is still equal keeps the order of the table, and “the last” means the lower row.",
        "Length: where a period begins on the first day of a month and ends on the last day of one, its length is so many months; else it is so many days.",
        "Two periods are of one sort if they are written in the same form. Two stretches of days, or two rolling periods (“to …”), are of one sort only if they also have the same length.",
        "A day, or a month, stands for one point in time.",
        "A figure can count from an earlier day up to its period (“dated” is “up-to”), or be of no printed date, so that its period is that of the report (“reported”). Sentences say so; the rules take the period as it stands.",
        "Two periods overlap if they share a day.",
      ],
    },
    {
      id: "shown",
      title: "Which figure counts",
      says: "Where several reports print a figure for one period, the last that prints a number counts, unless one is marked as revised. The verdicts on an indicator are those on its latest figure.",
      steps: [
        "In the table of observations, take for each period of an indicator, exactly as written, the lowest row.",
        "The latest figure is that of the last period, in order, that has a number. Later periods without a number do not change it.",
      ],
    },
    {
      id: "breaks",
      title: "Breaks in a series",
      says: "Where what is measured changes, figures before and after are not compared.",
      steps: [
        "A break lies before a figure if the first day of the break’s period is the first day of the figure’s period, or earlier.",
        "Two figures are on the same side if the same number of breaks lies before each. Baselines and targets are placed in the same way.",
      ],
    },
    {
      id: "small-numbers",
      title: "Small numbers of people",
      says: `A figure about 1 to ${MOST_SMALL} people is confidential and shown as c, unless an editor has decided, with a reason, that it may be published. While a figure is confidential, nothing is said of higher, lower, better or worse that it could contradict.`,
      steps: [
        `A figure is small if it counts people and is 1 to ${MOST_SMALL}; or if it is a share and its number of people, or what is left of the whole beside them, is 1 to ${MOST_SMALL}. 0 and ${MOST_SMALL + 1} are not small. Schools, places and stages are not people.`,
        "An editor can also withhold a figure that is not small, so that a small one cannot be worked out from it. The table of observations has each decision with its reason.",
        "The tables say “suppressed” for a withheld figure, and give neither its number nor the words that print it.",
      ],
    },
    {
      id: "polarity",
      title: "Which way is good",
      says: "For each indicator the editors say which way is good: high, low, within a range, or neither.",
      steps: [
        "How good a figure is: for “high”, the figure; for “low”, the figure with the other sign; for “range”, 0 inside the range, ends included, and outside it the distance to the nearer end with a minus. The more, the better.",
        "For “none”, and for a range of which an end or both are not printed, nothing is better than anything else. A good range that is open on one side is “high” or “low” with a standing target.",
        "“Better”, “worse” and “as good” always compare these numbers, exactly, without rounding.",
      ],
    },
    {
      id: "rounding",
      title: "What rounding allows",
      says: "Two printed figures that differ by no more than their rounding are not called different.",
      steps: [
        "Half a digit of a figure: half of the last digit that is printed. Count the decimals of the number in the printed words that equals the figure, such as 7.0; if several do, the first; if none does, those of the figure itself. A minus is left aside: −7.0 and 7.0 both have one decimal, so half a digit is 0.05 for both. For “count” and “money” it is 0.",
        "Two figures differ by no more than rounding if the distance between them is no larger than their two half digits together.",
        "This applies to directions and comparators. Targets are judged on the figures as printed, with no allowance.",
      ],
    },
    {
      id: "one-measure",
      title: "A gap and its rate are one measure",
      says: "A gap to others says the same as the rate that it compares. The two count once.",
      steps: [
        "An indicator with “gapOf”, or else “sameMeasureAs”, is one measure with the indicator named there, if both belong to the same plan.",
        "For both stands the one that gives more cause for concern: a candidate for a clinic before one off target, before one that is worsening, before one that is worse than others, before the rest. If they are level, the rate stands for both. Of gaps that are level with each other and not with the rate, the first in the table of indicators does.",
        "Every indicator has its own verdicts on its own page. Counts, and the lists of what is off track and improved, take each measure once.",
      ],
    },
  ],
};

import { Z } from "../../domain/indicators/noise.ts";
import type { RuleGroup } from "./rule.ts";

/** The rules of this kind. */
export type MovementRuleId =
  | "direction"
  | "year-before"
  | "figure-before"
  | "whole-year"
  | "no-clear-change"
  | "wilson"
  | "newcombe"
  | "reported"
  | "comparators";

/** What a figure is set beside: earlier ones and those of others. */
export const MOVEMENT_RULES: RuleGroup<MovementRuleId> = {
  id: "rules-of-comparing",
  title: "Direction of travel, chance and comparators",
  rules: [
    {
      id: "direction",
      title: "When a direction can be told",
      says: "A figure is set beside an earlier one only where the two measure the same thing, for times that do not overlap, in the same season.",
      steps: [
        "If there is no figure with a number, the direction is “not-known”.",
        "If a figure of the series is withheld, and is on the same side of every break or later than the latest figure, it is “not-known”: too few to tell.",
        "Earlier figures are those that count, have a number and end on an earlier day. A baseline with a number counts as one if the indicator has no row in the table of observations for its period. If there is none, the direction is “not-known”.",
        "If the editors give a reason not to judge, or “comparability” is “running-total” (each figure holds those before it), it is “not-known”.",
        "Leave out earlier figures on the other side of a break, and those whose period overlaps the latest figure’s.",
        "Of what is left, take the last that is the year before; else the last that is the figure before; else the last whole year. The next three rules say what these are. If there is none, it is “not-known”.",
        "If no way is good, it is “not-known”. If the two cannot be told apart, “no-clear-change”. Else “improving” if the latest figure is better, “worsening” if it is worse.",
      ],
    },
    {
      id: "year-before",
      title: "The same part of the year before",
      says: "A month is set beside the same month of the year before, a term beside the same term. This comes first.",
      steps: [
        "For a month, a quarter, a term, a day or a stretch of days: a period of one sort with it whose first and last day are each 12 months earlier.",
        "A day beside a month, or a month beside a day: the month is 12 months before the month of the other.",
      ],
    },
    {
      id: "figure-before",
      title: "The figure before",
      says: "A whole year is set beside the year before it; other figures only where the measure does not move with the season.",
      steps: [
        "The two periods are of one sort, or each stands for a point in time; and “comparability” is “any-season”, or the latest figure’s length is 12 months or a multiple of 12.",
      ],
    },
    {
      id: "whole-year",
      title: "A part of a year beside a whole year",
      says: "This comes last, and the page says so.",
      steps: [
        "The earlier period is a calendar, financial or academic year and the latest is not; “comparability” is “any-season”; and the unit is “percent”.",
      ],
    },
    {
      id: "no-clear-change",
      title: "No clear change",
      says: "Two figures cannot be told apart if they are the same, or differ by no more than rounding or chance.",
      steps: [
        "The same number, or as good as each other (two figures inside the good range): no clear change.",
        "If both have their numbers of people, chance alone decides, by Newcombe’s interval. A figure has them if its unit is “percent”, both “numerator” and “denominator” have a number, and the numerator is not the larger.",
        "Otherwise rounding decides.",
      ],
    },
    {
      id: "wilson",
      title: "What chance can do to a share",
      says: "A share of a few people moves by chance. Wilson’s interval says from where to where.",
      steps: [
        `For x of n, with p = x ÷ n and z = ${Z} (95% sure): middle = p + z² ÷ 2n; reach = z × √( p(1 − p) ÷ n + z² ÷ 4n² ); low = (middle − reach) ÷ (1 + z² ÷ n); high = (middle + reach) ÷ (1 + z² ÷ n). For x = 0, low is 0; for x = n, high is 1.`,
        "E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 1927. No correction for continuity.",
      ],
    },
    {
      id: "newcombe",
      title: "What chance can do to a change",
      says: "Newcombe’s interval says how large a change could be by chance. If it holds 0, there may be no change at all.",
      steps: [
        "From a share p with Wilson’s interval l₁ to u₁, to a share q with l₂ to u₂: low = q − p − √( (q − l₂)² + (u₁ − p)² ); high = q − p + √( (u₂ − q)² + (p − l₁)² ).",
        "The change could be chance if low is 0 or less and high is 0 or more.",
        "R. G. Newcombe, Interval estimation for the difference between independent proportions, method 10, Statistics in Medicine 17, 1998.",
      ],
    },
    {
      id: "reported",
      title: "What a report says itself",
      says: "What a report says of a direction is kept, in its own words, and shown where ours is not known or differs.",
      steps: [
        "It decides nothing, except for a target that is a change of which no start is printed. It is left out while a figure is withheld.",
      ],
    },
    {
      id: "comparators",
      title: "Better, worse or in line with others",
      says: "The figure of others counts only if the same document prints it for the same period. One rule holds for both sides.",
      steps: [
        "Take the rows of the table of comparators with the indicator, the period as written and the document of the figure. Of several with one name, the lowest.",
        "If no way is good, there is no result: what the document says is shown in its own words.",
        "If theirs has no number but the document says how ours stands to it (“ours”), that is the result.",
        "“in-line” if the two are as good as each other.",
        "Else, if our figure has its numbers of people: “in-line” if theirs ÷ 100 lies inside Wilson’s interval of ours, ends included.",
        "Else, without numbers of people: “in-line” if the two differ by no more than rounding.",
        "Else “better” or “worse”, whichever ours is.",
      ],
    },
  ],
};

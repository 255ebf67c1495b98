import type { RuleGroup } from "./rule.ts";

/** The rules of this kind. */
export type TargetRuleId =
  | "target-choice"
  | "by-date"
  | "path"
  | "standing"
  | "expired"
  | "relative"
  | "gap-target"
  | "change"
  | "words"
  | "planned"
  | "not-judged";

/** How a figure stands to its target. The code: domain/indicators/target-choice.ts, target-status.ts. */
export const TARGET_RULES: RuleGroup<TargetRuleId> = {
  id: "rules-of-targets",
  title: "Targets",
  rules: [
    {
      id: "target-choice",
      title: "Which target a figure answers to",
      says: "A figure answers to the target for its own period. If there is none, it answers to one that names no date, else to the next one that falls due.",
      steps: [
        "If there is no figure with a number, the status is “no-figure”.",
        "Leave out planned numbers. Leave out targets on the other side of a break, but keep those that name no date: “standing” ones, and those marked “lasting”.",
        "Take the target whose period is written exactly like the figure’s; if several, the last in order.",
        "Else, of the targets that name no date, take the last in order whose first day is not after the figure’s last day; if all begin later, the first in order.",
        "Else, of the targets whose last day is not before the figure’s last day, take those with the earliest last day; if several, the last in order.",
        "Else the status is “expired” if any target is left, and “no-target” if none is.",
        "The target lies ahead if it names a date and its last day is after the figure’s last day.",
        "Then the first of these that applies: the editors’ decision not to judge; a target set by others; a change; words; a level.",
      ],
    },
    {
      id: "by-date",
      title: "A target for a date",
      says: "When its date has come, the figure must be as good as the target, or better.",
      steps: [
        "The figure reaches the target if it is as good or better. Where “beyond” is true (“above 90%”), it must be better.",
        "If the target does not lie ahead: “met” if it is reached, else “not-met”.",
        "If it lies ahead: “on-the-way” if it is reached already; else the straight line decides.",
        "If no way is good, the status is “not-judged”.",
      ],
    },
    {
      id: "path",
      title: "The straight line to a target",
      says: "Before the date of a target, the figure is set beside the straight line from the baseline to the target.",
      steps: [
        "The baseline is the last in order that has a number, is on the figure’s side of every break, and whose last day is not after the figure’s last day and is before the target’s.",
        "The line on the figure’s last day = baseline + (target − baseline) × days gone ÷ days in all. Days gone run from the baseline’s last day to the figure’s; days in all run from the baseline’s last day to the target’s.",
        "“on-the-way” if the figure is as good as that exact number or better; else “behind”. “not-due” if there is no such baseline.",
      ],
    },
    {
      id: "standing",
      title: "A target that names no date",
      says: "It holds at every date, until a report prints another in its place.",
      steps: [
        "It is judged as a target whose date has come: “met” or “not-met”. Figures from before its first print are judged by it too, if no earlier target is printed.",
        "A target of another kind that names no date either is marked “lasting”, and lasts in the same way.",
      ],
    },
    {
      id: "expired",
      title: "A target whose time has passed",
      says: "When every target is for an earlier date, there is no target now. The last one is told, and judges nothing.",
      steps: [
        "The status is “expired”. The page tells the last target in order.",
        "It adds whether the figure is as good as that target only where the two are alike: of one sort, or both whole years, or of a measure that does not move with the season (“any-season”). Except for that last case, a figure for a part of a year must also begin on the same day and month as the target.",
      ],
    },
    {
      id: "relative",
      title: "A target set by the figure of others",
      says: "“In line with the national average” is judged by the figure of others that the same document prints beside ours.",
      steps: [
        "Take the comparator that the target names, for the same period and from the same document as the figure, and see how ours stands to it by the rule for comparators. If none is printed, or no way is good, the status is “target-without-figure”.",
        "How much worse ours is = how good theirs is − how good ours is. Where only the distance is printed: “by”, with a minus if ours is better.",
        "Reached, where “beyond” is true: ours is better. Where “within” has a number: how much worse ours is, is no more than it; if that is not known, ours is not worse. Otherwise: ours is in line or better.",
        "“met” or “not-met”; if the target lies ahead, “on-the-way” or “not-due”.",
      ],
    },
    {
      id: "gap-target",
      title: "The same for a gap",
      says: "Where the measure is itself the distance from the figure of others, the distance decides.",
      steps: [
        "This applies to every indicator with “gapOf”, in place of the comparator. Low or high must be good for it; else the status is “target-without-figure”.",
        "How much worse ours is = the figure if low is good, the figure with the other sign if high is good.",
        "In line if the distance, without its sign, is no larger than two half digits of the figure (it is the difference of two rounded figures); else worse if more than 0, better if less.",
      ],
    },
    {
      id: "change",
      title: "A target that is a change",
      says: "“By 10%” is counted from the baseline. Where no start is printed, the change that the same document prints answers it.",
      steps: [
        "If neither high nor low is good, the status is “not-judged”. If “by” is empty, it is “target-without-figure”.",
        "The start is the last baseline in order that has a number, is on the figure’s side of every break, and whose last day is before the figure’s. The level is the start plus “by” if high is good, minus “by” if low is good. It is judged like a target for a date.",
        "If there is no start, what the document says of the change decides (“reportedDirection”, “reportedBy”), unless the target lies ahead. “improving” by at least so much: “met”. “improving” by less, and any other direction, with or without an amount: “not-met”.",
        "“improving” without an amount, no such words, or a target that lies ahead: “target-without-figure”.",
      ],
    },
    {
      id: "words",
      title: "A target in words",
      says: "A target without a number is shown and not judged.",
      steps: ["The status is “target-without-figure”."],
    },
    {
      id: "planned",
      title: "A planned number is no target",
      says: "A number that a document only plans or expects is shown and never judged.",
      steps: ["The table of targets has it with the kind “planned”. No rule looks at it."],
    },
    {
      id: "not-judged",
      title: "Figures that are not judged",
      says: "Where no way is good, or the editors give a reason, there is no verdict.",
      steps: [
        "With a reason under “notJudged” the status is “not-judged” wherever a target applies, and the direction is not known.",
        "Where no way is good, figures are compared with no target, no earlier figure and no figure of others. What a document says of them is shown in its own words and decides nothing.",
      ],
    },
  ],
};

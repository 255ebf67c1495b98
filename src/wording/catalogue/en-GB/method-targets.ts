/** How we rate: targets. */
export const METHOD_TARGETS = {
  "method-targets": "Targets",
  "method-target-choice": "Which target a figure answers to",
  "method-target-choice-says":
    "A figure answers to the target for its own period. If there is none, it answers to one that names no date, else to the next one that falls due.",
  "method-target-choice-1": "If there is no figure with a number, the status is “no-figure”.",
  "method-target-choice-2":
    "Leave out planned numbers. Leave out targets on the other side of a break, but keep those that name no date: “standing” ones, and those marked “lasting”.",
  "method-target-choice-3":
    "Take the target whose period is written exactly like the figure’s; if several, the last in order.",
  "method-target-choice-4":
    "Else, of the targets that name no date, take the last in order whose first day is not after the figure’s last day; if all begin later, the first in order.",
  "method-target-choice-5":
    "Else, of the targets whose last day is not before the figure’s last day, take those with the earliest last day; if several, the last in order.",
  "method-target-choice-6":
    "Else the status is “expired” if any target is left, and “no-target” if none is.",
  "method-target-choice-7":
    "The target lies ahead if it names a date and its last day is after the figure’s last day.",
  "method-target-choice-8":
    "Then the first of these that applies: the editors’ decision not to judge; a target set by others; a change; words; a level.",
  "method-by-date": "A target for a date",
  "method-by-date-says":
    "When its date has come, the figure must be as good as the target, or better.",
  "method-by-date-1":
    "The figure reaches the target if it is as good or better. Where “beyond” is true (“above 90%”), it must be better.",
  "method-by-date-2": "If the target does not lie ahead: “met” if it is reached, else “not-met”.",
  "method-by-date-3":
    "If it lies ahead: “on-the-way” if it is reached already; else the straight line decides.",
  "method-by-date-4": "If no way is good, the status is “not-judged”.",
  "method-path": "The straight line to a target",
  "method-path-says":
    "Before the date of a target, the figure is set beside the straight line from the baseline to the target.",
  "method-path-1":
    "The baseline is the last in order that has a number, is on the figure’s side of every break, and whose last day is not after the figure’s last day and is before the target’s.",
  "method-path-2":
    "The line on the figure’s last day = baseline + (target − baseline) × days gone ÷ days in all. Days gone run from the baseline’s last day to the figure’s; days in all run from the baseline’s last day to the target’s.",
  "method-path-3":
    "“on-the-way” if the figure is as good as that exact number or better; else “behind”. “not-due” if there is no such baseline.",
  "method-standing": "A target that names no date",
  "method-standing-says": "It holds at every date, until a report prints another in its place.",
  "method-standing-1":
    "It is judged as a target whose date has come: “met” or “not-met”. Figures from before its first print are judged by it too, if no earlier target is printed.",
  "method-standing-2":
    "A target of another kind that names no date either is marked “lasting”, and lasts in the same way.",
  "method-expired": "A target whose time has passed",
  "method-expired-says":
    "When every target is for an earlier date, there is no target now. The last one is told, and judges nothing.",
  "method-expired-1": "The status is “expired”. The page tells the last target in order.",
  "method-expired-2":
    "It adds whether the figure is as good as that target only where the two are alike: of one sort, or both whole years, or of a measure that does not move with the season (“any-season”). Except for that last case, a figure for a part of a year must also begin on the same day and month as the target.",
  "method-relative": "A target set by the figure of others",
  "method-relative-says":
    "“In line with the national average” is judged by the figure of others that the same document prints beside ours.",
  "method-relative-1":
    "Take the comparator that the target names, for the same period and from the same document as the figure, and see how ours stands to it by the rule for comparators. If none is printed, or no way is good, the status is “target-without-figure”.",
  "method-relative-2":
    "How much worse ours is = how good theirs is − how good ours is. Where only the distance is printed: “by”, with a minus if ours is better.",
  "method-relative-3":
    "Reached, where “beyond” is true: ours is better. Where “within” has a number: how much worse ours is, is no more than it; if that is not known, ours is not worse. Otherwise: ours is in line or better.",
  "method-relative-4": "“met” or “not-met”; if the target lies ahead, “on-the-way” or “not-due”.",
  "method-gap-target": "The same for a gap",
  "method-gap-target-says":
    "Where the measure is itself the distance from the figure of others, the distance decides.",
  "method-gap-target-1":
    "This applies to every indicator with “gapOf”, in place of the comparator. Low or high must be good for it; else the status is “target-without-figure”.",
  "method-gap-target-2":
    "How much worse ours is = the figure if low is good, the figure with the other sign if high is good.",
  "method-gap-target-3":
    "In line if the distance, without its sign, is no larger than two half digits of the figure (it is the difference of two rounded figures); else worse if more than 0, better if less.",
  "method-change": "A target that is a change",
  "method-change-says":
    "“By 10%” is counted from the baseline. Where no start is printed, the change that the same document prints answers it.",
  "method-change-1":
    "If neither high nor low is good, the status is “not-judged”. If “by” is empty, it is “target-without-figure”.",
  "method-change-2":
    "The start is the last baseline in order that has a number, is on the figure’s side of every break, and whose last day is before the figure’s. The level is the start plus “by” if high is good, minus “by” if low is good. It is judged like a target for a date.",
  "method-change-3":
    "If there is no start, what the document says of the change decides (“reportedDirection”, “reportedBy”), unless the target lies ahead. “improving” by at least so much: “met”. “improving” by less, and any other direction, with or without an amount: “not-met”.",
  "method-change-4":
    "“improving” without an amount, no such words, or a target that lies ahead: “target-without-figure”.",
  "method-words": "A target in words",
  "method-words-says": "A target without a number is shown and not judged.",
  "method-words-1": "The status is “target-without-figure”.",
  "method-planned": "A planned number is no target",
  "method-planned-says":
    "A number that a document only plans or expects is shown and never judged.",
  "method-planned-1": "The table of targets has it with the kind “planned”. No rule looks at it.",
  "method-not-judged": "Figures that are not judged",
  "method-not-judged-says":
    "Where no way is good, or the editors give a reason, there is no verdict.",
  "method-not-judged-1":
    "With a reason under “notJudged” the status is “not-judged” wherever a target applies, and the direction is not known.",
  "method-not-judged-2":
    "Where no way is good, figures are compared with no target, no earlier figure and no figure of others. What a document says of them is shown in its own words and decides nothing.",
} as const;

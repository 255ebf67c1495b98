import { sentenceCase, withArticle } from "../../domain/noun.ts";
import type { RuleGroup } from "./rule.ts";

/** The rules of this kind. */
export type ConcernRuleId =
  | "ratings"
  | "clinics"
  | "off-track"
  | "since"
  | "overdue"
  | "raised"
  | "answered"
  | "improved"
  | "counting";

/** What is off track, what became of it, and how things are counted. The code: domain/members. */
export const CONCERN_RULES: RuleGroup<ConcernRuleId> = {
  id: "rules-of-concerns",
  title: "Off track, answered, counted",
  rules: [
    {
      id: "ratings",
      title: "Rating totals",
      says: ({ milestone, priority }) =>
        `Where every ${milestone.one} of a ${priority.one} has its own rating, this site counts them. Where not, it shows the total that the report prints.`,
      steps: [
        ({ milestone }) =>
          `Each of the n ratings of a ${milestone.one} counts 1/n. Where “basis” is “computed”, totals are exact sums of these, shown with one decimal at most, halves up, and percentages as whole numbers, halves up.`,
        ({ priority }) =>
          `The line of the whole plan is computed if each ${priority.one} is; else it is as printed.`,
        "“The latest report with ratings” is the last report that has rows in the overview of ratings. Reports are in the order of their ids.",
      ],
    },
    {
      id: "clinics",
      title: "Candidates for a performance clinic",
      says: "An indicator that is both off target and getting worse is considered for a performance clinic.",
      steps: [
        "Off target: the status is “not-met” or “behind”.",
        "A candidate: off target, and the direction is “worsening”.",
      ],
    },
    {
      id: "off-track",
      title: "What is off track",
      says: ({ concern }) =>
        `What is off track is worked out from the latest figures, the latest ratings and the ${concern.many} of the latest report.`,
      steps: [
        ({ priority }) =>
          `Only measures of this plan that belong to a ${priority.one} are looked at. Each is in the list once, under the first of these that holds: “worse-and-worsening” (a candidate for a clinic); “off-target”; “worsening”; “worse-than-others” (at least one comparator gives “worse”).`,
        "It is in the list once more, as “overdue”, if its next figure is overdue.",
        ({ milestone, rated }) =>
          `Each ${milestone.one} of the latest report with ratings whose own rating is, or has in it, ${rated.offTrack}: “milestone-off-track”; else ${rated.noNews}: “milestone-no-update”.`,
        ({ priority, rated }) =>
          `Each ${priority.one} in that report whose rating total is as printed (“published”): “total-off-track” if the ${rated.offTrack} total is not 0, and “total-no-update” if the ${rated.noNews} one is not 0.`,
        ({ concern }) => `Each ${concern.one} that the latest report of all prints: “concern”.`,
        ({ priority }) =>
          `The order is that of the kinds as named here, then by ${priority.one}, then that of the tables.`,
      ],
    },
    {
      id: "since",
      title: "Since when",
      says: "Since when something is off track: the first of an unbroken run.",
      steps: [
        "Indicators: go back from the latest period through the periods that have a number. As long as each is off target for its own period, the first of them is the date. Where the latest is not off target, it is the latest period itself.",
        "Overdue: the day on which the next figure was due.",
        ({ milestone, priority }) =>
          `Ratings: go back through the reports from the latest with ratings. One that does not rate the ${milestone.one}, or has no line for the ${priority.one}, is passed over; one that gives another rating ends the run.`,
        ({ priority, concern }) =>
          `${sentenceCase(concern.many)}: the same, through the reports that print ${concern.many} of that ${priority.one}. Two ${concern.many} are the same if their letters, numbers and per cent signs are, in the same order; capitals, spaces and other signs do not count.`,
      ],
    },
    {
      id: "overdue",
      title: "Overdue figures",
      says: "A figure is overdue from the day after the one on which a report says that it is due.",
      steps: [
        "“nextDue” in the table of indicators is before the day from which this site speaks. If it is empty, nothing is said.",
        "A measure is overdue if the indicator that stands for it is. Another indicator that is one measure with it says so on its own page.",
      ],
    },
    {
      id: "raised",
      title: "What a report raises",
      says: "For the comparison of two reports: what each of them raises, seen with what was known then.",
      steps: [
        ({ milestone, concern, rated }) =>
          `${sentenceCase(concern.many)} that it prints; ${milestone.many} that it rates ${rated.offTrack}, else ${rated.noNews}; clinics that it announces or recommends; and each indicator whose last figure with a number, among those that this report itself prints, is off target. A gap is left out if its rate is in the list.`,
        "To judge that figure, take away all figures and targets that only later reports print. Baselines, breaks and figures of others stay. Of several rows for one period, the lowest with a number counts, else the lowest.",
        "Which document a report is stands in the table of reports.",
        ({ milestone, priority, concern }) =>
          `Two matters are the same if they are about the same measure, the same ${milestone.one} (and then of whichever rating), the same clinic, or are the same ${concern.one} of the same ${priority.one}.`,
      ],
    },
    {
      id: "answered",
      title: ({ concern }) => `When ${withArticle(concern)} is answered`,
      says: ({ concern, rated }) =>
        `A ${concern.one} is answered only by a later figure that is better and within its target, or by a later rating that is ${rated.notTelling}. Silence answers nothing.`,
      steps: [
        ({ milestone, concern }) =>
          `This is asked of what the earlier report raises and the later does not. Take the last report after the earlier, up to the later one, that prints a figure with a number for the indicator, or a rating of the ${milestone.one}. If there is none, and for printed ${concern.many} and clinics always: “not-mentioned”.`,
        "Indicators: the later figure is the last with a number that this report prints. If it does not end on a later day: “not-mentioned”. Set it beside the earlier one, and that one only, by the rules for directions. If that may not be done: “not-comparable”. “worse” if the direction is “worsening”, “no-better” if it is “no-clear-change”.",
        "If it is “improving”: judge it by all targets. “answered” if the status is “met” or “on-the-way”. Also if it is not off target and at least as good as the number of the target that was missed. Else “still-misses”. The number of a target that is a change is the level that it came to when it was missed. A target without a number is reached by its own rule only.",
        ({ milestone, rated }) =>
          `${sentenceCase(milestone.many)}: “no-better” if the rating has ${rated.telling} in it, else “answered”.`,
      ],
    },
    {
      id: "improved",
      title: "What got better",
      says: ({ milestone }) =>
        `Measures whose direction is “improving”, ${milestone.many} whose rating rose, and what the latest report says works well.`,
      steps: [
        ({ priority }) =>
          `Measures of this plan that belong to a ${priority.one}, by the rules for directions.`,
        ({ milestone, rated }) =>
          `${sentenceCase(milestone.many)}: between the two latest reports with ratings. A ${rated.ranks}; a rating is the mean of its parts, and it rose if that is more than before.`,
      ],
    },
    {
      id: "counting",
      title: "What is counted in what",
      says: "Each count has one name, one definition and one value. All of them stand at the end of this page and in the table of counts.",
      steps: [
        ({ priority }) =>
          `After the name stands what it is counted in: nothing for this plan as a whole; “/priority-1” for a ${priority.one}; “/plan-” and an id for an earlier plan; “/report-” and its id for a report, and then “/priority-1” for a ${priority.one} in it. What changed between two reports has “/since-” and the id of the earlier one before that; a ${priority.one} has it only where one report follows the other.`,
        ({ priority }) =>
          `Indicators are counted as measures. For a ${priority.one}, first take each measure of the plan once, then keep those whose stand-in belongs to the ${priority.one}.`,
        "An indicator belongs to this plan if its “plan” is this plan’s period, else to the earlier plan that is named.",
        ({ milestone }) =>
          `Things that are off track are the rows of the table “Off track”. Counts of a report are the rows of its ${milestone.one} updates, overview and highlights. Counts of changes are the rows of the table of changes between the two; where one of them lists no ${milestone.many}, nothing is counted of them.`,
      ],
    },
  ],
};

/** What each count counts. */
export const COUNT_RULES = {
  "count-indicators":
    "Measures of this plan, or of the earlier plan that is named. A gap and the rate that it compares are one measure, and are counted once: the one of the two that gives more cause for concern stands for both.",
  "count-indicators-met":
    "The target holds at every date or its time has come, and the latest figure is as good as the target or better.",
  "count-indicators-off-target":
    "The latest figure misses its target; or the target’s time lies ahead, and the figure is worse than the straight line from the baseline to it.",
  "count-indicators-ahead":
    "The target’s time lies ahead. The latest figure is on the straight line to it or better, or no line can be drawn.",
  "count-indicators-expired": "Every printed target is for an earlier time than the latest figure.",
  "count-indicators-no-target": "No report prints a target.",
  "count-indicators-words-only":
    "The target is printed in words only, or is set by a figure or a change that is not printed.",
  "count-indicators-not-judged":
    "No direction is good for what is measured, or the editors say why the figures must not be judged.",
  "count-indicators-no-figure": "No report prints a figure, or the only figures are withheld.",
  "count-indicators-improving":
    "The latest figure is better than the one that it can be compared with.",
  "count-indicators-worsening":
    "The latest figure is worse than the one that it can be compared with.",
  "count-indicators-no-clear-change":
    "The latest figure is the same as the one that it can be compared with, or differs by no more than rounding or chance.",
  "count-indicators-direction-not-known":
    "There is no figure that the latest one can be compared with.",
  "count-indicators-overdue": "A report says when the next figure is due, and that day is past.",
  "count-indicators-off-target-and-worsening":
    "Off target, and worse than the figure before: {body}’s rule for a performance clinic.",
  "count-indicators-tried-for-clinics":
    "The latest figure is judged by a target (“met”, “not-met”, “on-the-way” or “behind”), and its direction is known: only these can be candidates for a performance clinic.",
  "count-indicators-confidential": "At least one figure counts so few people that it is withheld.",
  "title-marks": "Marks “{mark}”",
  "title-marks-better": "Of the marks “{mark}”, better",
  "title-marks-worse": "Of the marks “{mark}”, worse",
  "count-marks":
    "Indicators with this mark in the picture of every figure. {means} The next figure is not overdue: an overdue one is counted as that alone.",
  "count-marks-overdue": "Indicators with this mark in the picture of every figure. {means}",
  "count-marks-way": "Those of them whose direction is “{way}”.",
  "mark-means-status": "The status is “{status}”.",
  "mark-means-no-target": "There is a figure, and its status is none of those.",
  "mark-means-overdue": "The next figure is overdue, whatever the status.",
  "title-milestones-standing": "{Milestones} that stand",
  "count-milestones-standing":
    "All {milestones} but those that the latest report which lists any leaves out after listing them before.",
  "count-milestones-improved": "The rule “What got better” says when a rating rose.",
  "title-exceptions": "Things that are off track",
  "count-exceptions":
    "All lines under “What is off track”: each indicator once for its latest figure and once more if its next figure is overdue, each {milestone} or total rated {telling}, and each printed {oneConcern}.",
  "title-milestones": "{MilestonesInFull} in a report",
  "count-milestones": "{MilestonesInFull} on which the report gives an update.",
  "title-milestones-rated-one-by-one": "{Milestones} rated one by one",
  "count-milestones-rated-one-by-one":
    "{MilestonesInFull} of the report whose own rating is recorded here.",
  "title-milestones-without-rating": "{Milestones} whose rating is not recorded",
  "count-milestones-without-rating":
    "{MilestonesInFull} of the report whose own rating is not recorded here.",
  "title-milestones-rated": "{Milestones} in the rating totals",
  "count-milestones-rated":
    "The total of rated {milestonesInFull}, as the report prints it, else as counted.",
  "count-rated-as":
    "{MilestonesInFull} rated {rating} in the report, as it prints them, else as counted.",
  "count-rated-as-split":
    "{MilestonesInFull} rated {rating} in the report, as it prints them, else as counted. {milestone_A} with more than one rating counts in equal parts, so there can be a decimal.",
  "count-rated-group": "{MilestonesInFull} with any of these ratings in the report, added up.",
  "count-working-well": "Points that the report prints under what is {working}.",
  "title-concerns": "{Concerns} of a report",
  "count-concerns": "Points that the report prints under “{heading}”.",
  "count-milestones-added": "In the later report and not in the earlier one.",
  "count-milestones-dropped": "In the earlier report and not in the later one.",
  "count-milestones-reworded":
    "In both reports, in other words. Punctuation and capital letters do not count.",
  "count-milestones-renumbered": "In both reports, under another number.",
  "count-milestones-kept": "In both reports.",
  "count-figures-new":
    "Printed after the earlier report, up to the later one, for times of which no report had a figure before.",
  "count-figures-gone":
    "Indicators of which the earlier report prints a figure and no report since, up to the later one.",
  "count-concerns-raised":
    "By the later report and not by the earlier one. The rule “What a report raises” says what is counted.",
  "count-concerns-not-mentioned":
    "Raised by the earlier report; the later one says nothing that answers them.",
  "count-concerns-answered":
    "Raised by the earlier report, and answered by the rule “When {oneConcern_a} is answered”.",
  "count-concerns-not-answered":
    "Raised by the earlier report and not by the later one; a later figure or rating is worse, no better, cannot be compared, or does not reach the target.",
  "title-rated-as": "{Milestones} rated {rating}",
  "a-comparator": "a comparator",
  "another-comparator": "another comparator",
} as const;

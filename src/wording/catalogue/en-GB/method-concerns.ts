/** How we rate: what is off track, what became of it, and how things are counted. */
export const METHOD_CONCERNS = {
  "method-concerns": "Off track, answered, counted",
  "method-ratings": "Rating totals",
  "method-ratings-says":
    "Where every {milestone} of {priority_a} has its own rating, this site counts them. Where not, it shows the total that the report prints.",
  "method-ratings-1":
    "Each of the n ratings of {milestone_a} counts 1/n. Where “basis” is “computed”, totals are exact sums of these, shown with one decimal at most, halves up, and percentages as whole numbers, halves up.",
  "method-ratings-2":
    "The line of the whole plan is computed if each {priority} is; else it is as printed.",
  "method-ratings-3":
    "“The latest report with ratings” is the last report that has rows in the overview of ratings. Reports are in the order of their ids.",
  "method-clinics": "Candidates for a performance clinic",
  "method-clinics-says":
    "An indicator that is both off target and getting worse is considered for a performance clinic.",
  "method-clinics-1": "Off target: the status is “not-met” or “behind”.",
  "method-clinics-2": "A candidate: off target, and the direction is “worsening”.",
  "method-off-track": "What is off track",
  "method-off-track-says":
    "What is off track is worked out from the latest figures, the latest ratings and the {concerns} of the latest report.",
  "method-off-track-1":
    "Only measures of this plan that belong to {priority_a} are looked at. Each is in the list once, under the first of these that holds: “worse-and-worsening” (a candidate for a clinic); “off-target”; “worsening”; “worse-than-others” (at least one comparator gives “worse”).",
  "method-off-track-2": "It is in the list once more, as “overdue”, if its next figure is overdue.",
  "method-off-track-3":
    "Each {milestone} of the latest report with ratings whose own rating is, or has in it, {offTrack}: “milestone-off-track”; else {noNews}: “milestone-no-update”.",
  "method-off-track-4":
    "Each {priority} in that report whose rating total is as printed (“published”): “total-off-track” if the {offTrack} total is not 0, and “total-no-update” if the {noNews} one is not 0.",
  "method-off-track-5": "Each {concern} that the latest report of all prints: “concern”.",
  "method-off-track-6":
    "The order is that of the kinds as named here, then by {priority}, then that of the tables.",
  "method-since": "Since when",
  "method-since-says": "Since when something is off track: the first of an unbroken run.",
  "method-since-1":
    "Indicators: go back from the latest period through the periods that have a number. As long as each is off target for its own period, the first of them is the date. Where the latest is not off target, it is the latest period itself.",
  "method-since-2": "Overdue: the day on which the next figure was due.",
  "method-since-3":
    "Ratings: go back through the reports from the latest with ratings. One that does not rate the {milestone}, or has no line for the {priority}, is passed over; one that gives another rating ends the run.",
  "method-since-4":
    "{Concerns}: the same, through the reports that print {concerns} of that {priority}. Two {concerns} are the same if their letters, numbers and per cent signs are, in the same order; capitals, spaces and other signs do not count.",
  "method-overdue": "Overdue figures",
  "method-overdue-says":
    "A figure is overdue from the day after the one on which a report says that it is due.",
  "method-overdue-1":
    "“nextDue” in the table of indicators is before the day from which this site speaks. If it is empty, nothing is said.",
  "method-overdue-2":
    "A measure is overdue if the indicator that stands for it is. Another indicator that is one measure with it says so on its own page.",
  "method-raised": "What a report raises",
  "method-raised-says":
    "For the comparison of two reports: what each of them raises, seen with what was known then.",
  "method-raised-1":
    "{Concerns} that it prints; {milestones} that it rates {offTrack}, else {noNews}; clinics that it announces or recommends; and each indicator whose last figure with a number, among those that this report itself prints, is off target. A gap is left out if its rate is in the list.",
  "method-raised-2":
    "To judge that figure, take away all figures and targets that only later reports print. Baselines, breaks and figures of others stay. Of several rows for one period, the lowest with a number counts, else the lowest.",
  "method-raised-3": "Which document a report is stands in the table of reports.",
  "method-raised-4":
    "Two matters are the same if they are about the same measure, the same {milestone} (and then of whichever rating), the same clinic, or are the same {concern} of the same {priority}.",
  "method-answered": "When {concern_a} is answered",
  "method-answered-says":
    "{concern_A} is answered only by a later figure that is better and within its target, or by a later rating that is {notTelling}. Silence answers nothing.",
  "method-answered-1":
    "This is asked of what the earlier report raises and the later does not. Take the last report after the earlier, up to the later one, that prints a figure with a number for the indicator, or a rating of the {milestone}. If there is none, and for printed {concerns} and clinics always: “not-mentioned”.",
  "method-answered-2":
    "Indicators: the later figure is the last with a number that this report prints. If it does not end on a later day: “not-mentioned”. Set it beside the earlier one, and that one only, by the rules for directions. If that may not be done: “not-comparable”. “worse” if the direction is “worsening”, “no-better” if it is “no-clear-change”.",
  "method-answered-3":
    "If it is “improving”: judge it by all targets. “answered” if the status is “met” or “on-the-way”. Also if it is not off target and at least as good as the number of the target that was missed. Else “still-misses”. The number of a target that is a change is the level that it came to when it was missed. A target without a number is reached by its own rule only.",
  "method-answered-4":
    "{Milestones}: “no-better” if the rating has {telling} in it, else “answered”.",
  "method-improved": "What got better",
  "method-improved-says":
    "Measures whose direction is “improving”, {milestones} whose rating rose, and what the latest report says works well.",
  "method-improved-1":
    "Measures of this plan that belong to {priority_a}, by the rules for directions.",
  "method-improved-2":
    "{Milestones}: between the two latest reports with ratings. {ranks}; a rating is the mean of its parts, and it rose if that is more than before. Where a part of one of the two gives no news, they are not compared.",
  "method-counting": "What is counted in what",
  "method-counting-says":
    "Each count has one name, one definition and one value. All of them stand at the end of this page and in the table of counts.",
  "method-counting-1":
    "After the name stands what it is counted in: nothing for this plan as a whole; “/priority-1” for {priority_a}; “/plan-” and an id for an earlier plan; “/report-” and its id for a report, and then “/priority-1” for {priority_a} in it. What changed between two reports has “/since-” and the id of the earlier one before that; {priority_a} has it only where one report follows the other.",
  "method-counting-2":
    "Indicators are counted as measures. For {priority_a}, first take each measure of the plan once, then keep those whose stand-in belongs to the {priority}.",
  "method-counting-3":
    "An indicator belongs to this plan if its “plan” is this plan’s period, else to the earlier plan that is named.",
  "method-counting-4":
    "Things that are off track are the rows of the table “Off track”. Counts of a report are the rows of its {milestone} updates, overview and highlights. Counts of changes are the rows of the table of changes between the two; where one of them lists no {milestones}, nothing is counted of them.",
} as const;

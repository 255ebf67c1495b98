/** Ten questions that members put, with their answers. */
export const ANSWERS = {
  "answers-title": "Ten questions that {members} put, and their answers",
  "answers-description":
    "Why is the target 0? Is better the same as good? Compared with whom? Answered from the record.",
  "ask-target-0": "Why is the target 0?",
  "printed-as": "{name}: printed as “{words}”.",
  "no-target-0": "No figure of today answers to a target of 0.",
  "because-prints-0":
    "Because a report prints 0, or none. It is a target like any other, not a gap in the data.",
  "which-target-counts": "Which target counts",
  "ask-better-good": "Is better the same as good?",
  "better-not-good":
    "No. “Improving” compares a figure with an earlier one; “target met” compares it with its target.",
  "improve-and-meet": "{improving} improve, and {met} meet their target.",
  "improve-and-miss": "These improve and still miss their target:",
  "all-that-improve": "All that improve",
  "ask-compared": "Compared with whom?",
  "no-others-printed": "The reports print no figures of others beside the latest ones.",
  "with-those": "With those whose figure stands in the same paper: {all}. Nobody else’s is put in.",
  "worse-than-one": "These are worse than one of them:",
  "how-compared": "How figures are compared with others",
  "ask-clinic-decided": "What did the performance clinic decide?",
  "clinic-not-told": "What it decided is not known, because no paper prints it: {clinics}.",
  "clinic-told": "A paper prints what it found: {clinics}.",
  "no-clinic-told": "No paper tells of a performance clinic.",
  "each-decision": "Each decision and its reason, as printed",
  "which-call-for-clinic": "Which figures call for a clinic",
  "chance-answer":
    "Where a report prints how many people stand behind a figure, this site tries it, and says “no clear change” where chance is enough to explain a difference. Elsewhere nobody can tell, and the page says so.",
  "how-change-tried": "How a change is tried",
  "ask-how-old": "How old is this figure?",
  "no-report-published": "No report is published yet.",
  "latest-report-own-dates":
    "The latest report is {report}. Each figure has its own date beside it.",
  "should-be-newer": "{overdue} should have a newer figure by now.",
  "when-overdue": "When a figure is overdue",
  "ask-no-target": "Why does it have no target?",
  "no-target-answer":
    "No paper prints one for {none}. For {expired} more the day of the last target is past.",
  "without-target": "Indicators without a target",
  "target-is-past": "Indicators whose target is past",
  "ask-which-rated": "Which {milestones} are {ratings}?",
  "ask-which-and-half": "Which {milestones} are {ratings}, and how can half of one be?",
  "which-are-known":
    "Those {milestones} that a report rates {ratings} are listed, each with since when.",
  "which-not-known":
    "Which {milestones} are {ratings} is not known. The {report} report, as it can be read today, has only totals for each {priority}.",
  "no-ratings-at-all": "No report has rated the {milestones} yet.",
  "all-off-track-why": "All that is off track, with why",
  "half-answer":
    "A report may give {milestone_a} two or three ratings. Each then counts in equal parts, so that none counts twice.",
  "how-split-counts": "How split ratings count",
  "when-ratings-concern": "When ratings give concern",
  "ask-who": "Who answers for this?",
  "no-lead-printed": "No paper names who leads {priorities}.",
  "who-leads-what": "The plan on one page, with who leads what",
  "ask-last-time": "What became of what we raised last time?",
  "concerns-since": "Concerns of {from}, by {to}: {counts}.",
  "answered-by":
    "{concern_A} is answered by a figure that is better and within its target, or by a rating. What a later report no longer speaks of is listed as not mentioned.",
  "when-answered": "When a concern is answered",
} as const;

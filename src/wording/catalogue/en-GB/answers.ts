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
  "ask-half": "How can half a {milestone} be {ratings}?",
  "half-answer":
    "A report may give one of them two or three ratings. Each then counts in equal parts, so that no one counts twice.",
  "how-split-counts": "How split ratings count",
  "when-ratings-concern": "When ratings give concern",
  "ask-who": "Who answers for this?",
  "who-leads-what": "The plan on one page, with who leads what",
  "ask-last-time": "What became of what we raised last time?",
  "answered-by":
    "{Concern} is answered by a figure that is better and within its target, or by a rating. What a later report no longer speaks of is listed as not mentioned.",
  "when-answered": "When a concern is answered",
} as const;

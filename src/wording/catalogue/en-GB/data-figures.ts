/** Tables of figures and their columns, explained for those who use the files. The values of a column are named as the files write them. */
export const DATA_FIGURES = {
  "table-area-figures": "Figures by area",
  "table-area-figures-row":
    "One row for each figure that a report prints for a part of the place, such as a ward.",
  "column-own-indicator": "The indicator’s id.",
  "column-area-figures-areas": "The sort of area: the id of its file of outlines.",
  "column-area-figures-area": "The area’s id.",
  "column-area-figures-area-name": "The area’s name.",
  "column-area-figures-period": "Its period, as in the observations.",
  "column-area-figures-report": "The document that prints it.",
  "column-quotation": "The words that print it.",
  "table-changelog": "What changed in the data",
  "table-changelog-row":
    "One row for each change to the tables: what a report added, a figure that a report prints otherwise than the report before it, a correction, a new column.",
  "column-changelog-date": "The day from which it holds.",
  "column-changelog-kind": "rows-new, figure-revised, correction or columns-new.",
  "column-changelog-table": "The table that it is in, by the name of its file.",
  "column-changelog-report": "The report that brought or that it is about.",
  "column-changelog-subject": "The id of the indicator or {milestone}.",
  "column-changelog-detail":
    "The figure’s period, what a correction changed, or the names of the columns.",
  "column-changelog-before": "The figure before.",
  "column-changelog-after": "The figure after.",
  "column-changelog-rows": "How many rows a report added.",
  "column-changelog-page": "Where this site tells it. It goes after the address of the front page.",
  "table-changes": "Changes from {earlier} to {later}",
  "table-changes-row": "One row for each change between the reports of {earlier} and {later}.",
  "column-changes-kind":
    "rating-total; milestone-added, -dropped, -reworded or -renumbered; figure-new, -revised or -gone; concern-raised, concern-answered (a later figure is better and within the target that was missed, or a later rating is {notTelling}), concern-worse, concern-no-better, concern-not-comparable (a later figure that may not be set beside it), concern-still-misses (better, but short of the target) or concern-not-mentioned (no later figure, rating or word that can be matched).",
  "column-changes-priority": "The {priority}’s number, if there is one.",
  "column-changes-subject":
    "The id of the {milestone}, indicator or clinic; the concern’s text; “plan” or “priority-” and a number for totals.",
  "column-changes-detail": "The rating, the figure’s period, or the kind of concern.",
  "column-changes-before": "What the earlier report said.",
  "column-changes-after": "What the later report says.",
  "table-counts": "Counts",
  "table-counts-row":
    "One row for each count that the pages print, in the plan as a whole, in each {priority}, in each report, between each two reports and in each earlier plan.",
  "column-counts-name":
    "Its name, and after a slash what it is counted in: indicators-off-target/priority-1. Pages carry it beside the number.",
  "column-counts-value": "The number. Rating totals can have a decimal.",
  "column-counts-of": "The number that it is a part of, if any.",
  "column-counts-definition": "What is counted, in words.",
  "column-counts-page": "The page that shows what is counted.",
  "column-counts-rule": "Where the definition stands with the other rules.",
  "column-figure-keys-value": "The number. Empty (null in JSON) where there is none.",
  "column-figure-keys-printed":
    "The number as printed. c means confidential: the figure is about so few people that somebody could be recognised.",
  "column-figure-keys-reason":
    "Why there is no number: not-collected, not-available, suppressed (confidential) or not-yet-due.",
  "column-figure-keys-numerator": "The number on top of the fraction, where printed.",
  "column-figure-keys-denominator": "The number under the fraction, where printed.",
  "table-glossary": "Glossary",
  "table-glossary-row": "One row for each term or abbreviation.",
  "column-glossary-id": "The term’s id. Its place in the glossary is /glossary/#<id>.",
  "column-glossary-term": "The term as it is mostly written.",
  "column-glossary-forms": "A list of other written forms.",
  "column-glossary-printed":
    "A list of meanings that a source prints, each with its document and place. Empty where no source explains the term.",
  "column-glossary-explanation": "The editor’s plain explanation.",
  "column-editor-notes": "A list of notes by the editor of the report card.",
  "table-indicator-breaks": "Breaks in the series of indicators",
  "table-indicator-breaks-row":
    "One row for each break: figures from this period on cannot be compared with earlier ones.",
  "column-indicator-breaks-from": "The first period after the break.",
  "column-indicator-breaks-reason": "Why figures cannot be compared.",
  "column-indicator-breaks-report": "The document that says so, if one does (see the list below).",
  "table-indicator-comparators": "Comparators of indicators",
  "table-indicator-comparators-row":
    "One row for each figure of others that a report prints. It is set beside the figure of the same period in the same document.",
  "column-period": "Its period, written as in the table of observations.",
  "column-comparators-name": "Whose figure it is.",
  "column-comparators-name-such-as": "Whose figure it is: {names}.",
  "column-indicator-comparators-value": "The number. Empty where the report prints none.",
  "column-printed": "As printed.",
  "column-indicator-comparators-ours":
    "Where the report prints no figure of theirs but says how ours stands to it: better, in-line or worse.",
  "column-indicator-comparators-by": "By how much, if the report says so.",
  "column-report-of": "The document that prints it (see the list below).",
  "table-indicator-targets": "Targets and baselines of indicators",
  "table-indicator-targets-row":
    "One row for each printed target or baseline, and for each end of a good range.",
  "column-indicator-targets-kind":
    "target, planned (a number that the source expects or plans, no target), baseline, range-from or range-to (the good range).",
  "column-indicator-targets-value": "The number. Empty where the target is printed in words only.",
  "column-indicator-targets-target-kind":
    "For a target: by-date, standing (it holds at every date until replaced), relative (set by the figure of others), change or words.",
  "column-indicator-targets-lasting":
    "true for a target of another kind than standing that names no date either.",
  "column-indicator-targets-beyond": "true where as good as the target is not enough: above 90%.",
  "column-indicator-targets-comparator": "For a relative target: whose figure sets it.",
  "column-indicator-targets-within": "For a relative target: how far from it is near enough.",
  "column-indicator-targets-by": "For a change: how much better the figure has to get.",
  "table-indicators": "Indicators",
  "table-indicators-row":
    "One row for each indicator, with the two verdicts on its latest figure. They can be worked out again from the tables of observations, of targets and baselines, and of breaks.",
  "column-indicators-id": "Its id, which never changes. Its page is /indicators/<id>/.",
  "column-indicators-name": "What is measured.",
  "column-indicators-reference": "The official reference as printed, such as NI 117, if any.",
  "column-indicators-plan":
    "The plan that it belongs to: this one’s years, or those of an earlier plan.",
  "column-indicators-priority": "The {priority}’s number, if it belongs to one.",
  "column-indicators-polarity":
    "Which way is good: high, low, range (between two values, see the table of targets) or none.",
  "column-indicators-unit":
    "kind: percent, points (a gap in percentage points), rate, count or money. name: what is counted. per: for a rate, per how many.",
  "column-indicators-same-measure-as":
    "For a gap between two groups: the id of the indicator whose rate it sets beside another. The two count as one.",
  "column-indicators-milestones": "A list of the ids of the {milestonesInFull} that it measures.",
  "column-indicators-next-due": "The day on which the next figure is due, if a report says so.",
  "column-indicators-status":
    "The latest figure against its target: met, not-met, on-the-way, behind, not-due (the target is for a later date and no line can be drawn to it), expired (every target is for an earlier date), no-target, target-without-figure, no-figure or not-judged.",
  "column-indicators-direction-of-travel":
    "improving, no-clear-change (the same, or no more than rounding or chance), worsening or not-known: against the same part of the year before if there is a figure for it, else against the figure before that it may be set beside. Never across a break.",
  "column-indicators-why": "Why, with the arithmetic: a sentence for each of the two.",
  "column-indicators-headline": "The verdict as a sentence, with the figure and the target.",
  "column-indicators-target-kind":
    "What sort of target that is: by-date, standing (it holds at every date until replaced), relative (set by the figure of others), change, words or expired. Empty where there is none.",
  "column-indicators-reported-direction":
    "What the report itself says: improving, no-clear-change or worsening, if it does.",
  "column-indicators-comparability":
    "Which figures may be set beside each other: same-season (the same part of the year only), any-season or running-total (none).",
  "column-indicators-gap-of":
    "The id of the indicator whose distance from the figure of others this one is, if any.",
  "column-indicators-not-judged": "Why its figures are not judged, if they are not.",
  "column-indicators-comparisons":
    "A list of how the latest figure stands to each figure of others that is printed with it: name and result (better, in-line, worse or not-judged).",
  "column-indicators-overdue": "true where the day on which the next figure was due is past.",
  "column-indicators-counts-people":
    "false where what is counted is no people, so that small numbers show nobody.",
  "table-observations": "Observations",
  "table-observations-row":
    "One row for each figure that a report prints, in order of the last day of its period. Where a period stands more than once, the last of its rows is the figure that the site shows.",
  "column-observations-period":
    "2013 calendar year; 2013/14 financial year; 2013/14 Q2 quarter of a financial year; academic 2012/13; autumn 2013 school term; 2013-11 month; 2013-11-01 day; 2013-04-01..2013-09-30 stretch of days; to 2013-12-31 (24 months).",
  "column-observations-target": "The target for the same period, if there is one with a number.",
  "column-observations-baseline": "The baseline for the same period, if there is one.",
  "column-observations-comparators":
    "A list of the figures of others that the same document prints for the same period, each with name and value. The table of comparators has them all.",
  "column-observations-provisional":
    "true where the source calls the figure provisional; else false.",
  "column-observations-dated":
    "How the figure belongs to its period, where it is not simply in it: up-to (it counts from an earlier day up to this one) or reported (the document names no date, so the period is that of the document).",
  "column-observations-reported-direction":
    "What the document itself says of the figure beside an earlier one: improving, no-clear-change or worsening.",
  "column-observations-reported-by": "By how much, if the document prints it.",
  "column-observations-decision":
    "What the editors decided of a small number, or of one that would give it away: publish or withhold.",
  "column-observations-decision-reason": "Why they decided so.",
  "table-overview": "Overview of ratings",
  "table-overview-row":
    "One row for each report and {priority}, and one for each report overall. Only reports that have rating totals are in it.",
  "column-overview-priority":
    "The {priority}’s number. Empty (null in JSON) for the report overall.",
  "column-overview-rating": "How many {milestonesInFull} are rated {rating}.",
  "column-overview-split": "A split rating counts in equal parts, so there can be a decimal.",
  "column-overview-no-news": "{Rating} means that no information or no update was given.",
  "column-overview-total":
    "All {milestonesInFull}, as the report prints it. Printed figures are rounded, so the ratings may add up to a little more or less.",
  "column-overview-basis":
    "published: as the report prints it. computed: counted from the ratings of the {milestonesInFull}.",
  "column-printed-place-place":
    "Where in the document the words stand, as a reader would look it up.",
  "column-printed-place-hash":
    "SHA-256 of these values of the row in UTF-8, with a line break between each two: {values}. One that is empty counts as nothing. Whoever quotes the figure can tell with it whether it is still the same.",
  "column-printed-place-page":
    "Where on this site the words stand. It goes after the address of the front page.",
} as const;

/** Phrases of single other pages, and of charts. */
export const OTHER = {
  "follow-priority": "Follow {priority}",
  "follow-everything": "Follow everything new on this site",
  "no-data": "no data",
  "words-in-quotation-marks":
    "Words in quotation marks are printed by a source. All else is the editor’s explanation.",
  "back-to-term": "Back to “{term}” in the text",
  "linked-from": "Linked from",
  "in-this-list": "{n, plural, one {{count} is in this list.} other {{count} are in this list.}}",
  "glossary-description": "Words and abbreviations of the {plan}, with what they mean.",
  "glossary-explains":
    "{n, plural, one {This glossary explains # word and abbreviations that the reports and this site use.} other {This glossary explains # words and abbreviations that the reports and this site use.}}",
  "glossary-quotation-marks":
    "Words in quotation marks are printed in a source, and the source stands beside them. All other words are the editor’s explanations.",
  "glossary-no-meaning":
    "{n, plural, one {For # entry we found no meaning in the sources.} other {For # entries we found no meaning in the sources.}}",
  "also-written": "Also written: {forms}",
  letters: "Letters",
  "check-address":
    "If you typed the address, check that it is right. If you followed a link, it may be old.",
  "corrections-description":
    "Every change made to a report after it was published, with the reason.",
  "corrections-lead":
    "A published report is history. If its words, ratings or figures have to change, this page says what changed, why, and who approved it.",
  "corrections-contradict":
    "Where the printed papers contradict themselves, the printed words stay and an editor’s note stands beside them.",
  "approved-by": "Approved by: {name}.",
  "choose-looks":
    "Choose how this website looks. Your browser remembers your choice. We do not see it.",
  "settings-need-javascript":
    "This page needs JavaScript. You can also make text bigger in your browser: press the Control key and the plus key.",
  "settings-description": "Choose the text size, spacing and colours of this website.",
  "source-as-of": "Source: {source}. As of {day}.",
  "panel-calendar-year": "Calendar years",
  "panel-financial-year": "Financial years",
  "panel-academic-year": "Academic years",
  "panel-quarter": "Quarters",
  "panel-term": "School terms",
  "panel-month": "Months",
  "panel-day": "Days",
  "panel-mixed": "Months and days",
  "baseline-label": "{label} (baseline)",
  "earlier-plan-description":
    "Figures from the time before the {title}: {plan}. They count in no total of today.",
  "earlier-plan-indicators": "Indicators of an earlier plan: {plan}",
  "earlier-plan-figures":
    "These figures are from the time before the {title}. They are in no total of that plan.",
  "indicators-of": "Indicators: {name}",
  "figures-of": "The figures of {name}, with targets, directions of travel and sources.",
  "list-description": "The indicators of the {plan} in the list “{list}”.",
} as const;

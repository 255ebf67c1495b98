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
  "go-to-ways": "You can go to the {home}, to {reports}, or to one of the {priorities}:",
  "front-page": "front page",
  "all-reports-in-text": "all reports",
  "archive-description": "Papers of earlier plans, with their printed tables.",
  "archive-lead":
    "Papers of earlier plans, with their printed tables. They are not part of the plan’s position.",
  "what-is-not-known": "What is not known:",
  "service-views-description":
    "What the papers say of the views of children, parents, schools and inspectors, word for word.",
  "service-views-lead":
    "The papers hold few words on how services are viewed. This page gathers them, as printed, and says what nobody asked or printed.",
  "to-cite-before": "To cite: {text},",
  "edit-this-page": "Edit this page",
  "edit-this-page-of": "Edit this page: {text}",
  "last-checked": "When this site was last checked",
  "says-all-looked-at": "{page} says all that was looked at, and what was not.",
  "size-of-text": "Text size",
  "size-large": "Large",
  "size-very-large": "Very large",
  "space-between": "Space between lines and letters",
  "more-space": "More space",
  colours: "Colours",
  "colour-cream": "Cream paper",
  "colour-dark": "Dark",
  "colour-contrast": "Yellow on black",
  "a-mistake": "A mistake put right",
  "a-revision": "A revision that was announced",
  "n-corrections-made":
    "{n, plural, =0 {No published report has been corrected since this site began.} one {One correction has been made since this site began.} other {# corrections have been made since this site began.}}",
  "contact-e-mail": "E-mail",
  "contact-telephone": "Telephone",
  "contact-address": "Address",
  "contact-website": "Website",
  "page-moved": "This page has moved",
  "go-to-new-address": "Go to its new address",
} as const;

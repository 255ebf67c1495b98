/** The pages of data, and the files that hold the figures of a chart. */
export const DATA = {
  "data-introduction-1":
    "These files hold what the pages of this site say. They are made anew each time the site is published.",
  "data-introduction-2":
    "The spreadsheet has every table, each on its own sheet. The zip file has everything on this page.",
  "data-introduction-3":
    "Each table also comes by itself. CSV opens in a spreadsheet. JSON is for programs; its schema says what it holds. The names and the order of the columns stay the same from one publication to the next.",
  "data-introduction-4":
    "The files are in UTF-8. In Excel, do not double-click a CSV file: choose Data, then From Text/CSV, and the encoding 65001: Unicode (UTF-8).",
  "data-introduction-5":
    "In CSV, an empty field means that there is no value. A list has a semicolon between its items. Text that begins with a sign such as = or + has an apostrophe in front, so that no spreadsheet takes it for a formula.",
  "for-excel": "spreadsheet for Excel",
  "for-libreoffice": "spreadsheet for LibreOffice and others",
  "all-files-in-one": "all files in one",
  "data-package": "Frictionless Data Package, for programs",
  "data-catalogue": "DCAT catalogue, for programs",
  "column-in-csv": "{about} In CSV: {columns}.",
  "changes-sets": "Changes between two reports",
  "changes-sets-about":
    "Each report is compared with the two before it: one table for each pair, named by both. One row for each change.",
  "list-of-checksums": "list of checksums",
  verifier: "a program for Node.js, 2 kB",
  "data-description": "The figures and words of the {plan} as files to download.",
  "notes-by-editor":
    "The glossary’s explanations and the notes are by the editor of the report card.",
  "files-as-published": "Are the files as published?",
  "root-hash-is":
    "This number is the checksum of the list of checksums of all files above but the zip file, and of the data of each report’s edition. If one sign in one file changes, it changes too.",
  "unpack-zip":
    "Unpack the zip file, put the program beside it, and run {command} with the number after it. It says which files are not as published. It works without the internet.",
  "known-when-came-out": "What was known when each report came out, with its data: {editions}",
  "edition-in-text": "edition of {report}",
  "check-before-sending": "{page}: check a filled workbook in your browser before you send it in.",
  "n-rows": "{n, plural, one {{shown} row} other {{shown} rows}}",
  "n-tables": "{n, plural, one {{shown} table} other {{shown} tables}}",
  "each-table": "Each table by itself",
  "open-files": "How to open the files",
  "report-adds": "The {report} report adds {tables}.",
  "new-columns-in": "New columns ({columns}) in {tables}.",
  "another-figure-printed":
    "The {report} report prints another figure for {period} than the report before: {name}, {before}, now {now}.",
  "data-changes-caption": "The changes in words, newest first",
  "column-day": "Day",
  "n-reports-in-bars": "Bar chart of {reports}. {last}: {totals}.",
  "priorities-in-bars": "Bar chart of {priorities}. In all: {totals}.",
  "rated-chart-title": "{Milestones} by rating, {place}",
  "rated-chart-by-priority": "{Milestones} by {priority} and rating, {report}",
  "panel-stretch": "Parts of a year ({length})",
  "panel-rolling": "Periods of {length}",
  "by-area": "By {area}",
  "no-figure-shown": "no figure that can be shown",
  "area-map-name": "Map of {name} by {area}, {period}. The table has every figure.",
  "area-map-caption": "{name} by {area}, {place}",
  "symbol-star": "★ (star)",
  "symbol-circle": "● (circle)",
  "symbol-triangle": "▲ (triangle)",
  "symbol-yes": "✓ (yes)",
  "symbol-no": "✘ (no)",
  "symbol-no-thin": "✗ (no)",
  "symbol-better": "↑ (better)",
  "symbol-same": "→ (the same)",
  "symbol-worse": "↓ (worse)",
  "embed-title": "{name}: chart and figures – {site}",
  "more-on-figure": "{site}: more on this figure (opens in a new tab)",
  "split-rating-in": "Split rating: {rating} in {report}",
  "rating-in": "{rating} in {report}",
  "scrolls-sideways": "Scrolls sideways",
  "check-my-figures": "Check my figures",
  "site-made-up-plan": "{site}: a made-up plan",
  "data-set-description":
    "The figures and words of the {plan}, as published in {n} progress reports, with their sources.",
  "presented-to-on": "Presented to the {to} on {day}.",
  "use-under-licence": "You may use the words and figures again under this licence: {licence}.",
  "use-under-licence-at": "You may use them again under the {name}: {address}",
  "no-licence-known":
    "We know of no licence that lets others reuse the papers. If you want to do more than read, quote and check, ask {name} first.",
  "owners-of-words":
    "The words and figures come from papers that {body} published. The rights in them stay with those who wrote them.",
} as const;

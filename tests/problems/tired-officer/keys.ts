import { replaced, type Mistake } from "./mistake.ts";

const UPDATE = "updates/2014-06/breastfeeding-initiation.md";
const RATING = 'ratingMissing: "not-recorded"';
const REPORT = "reports/2013-12.md";

/** Slips in the keys of a file. */
export const KEYS: readonly Mistake[] = [
  {
    name: "typing error in a rating",
    damage: replaced(UPDATE, RATING, 'rating: "gren"'),
    says: '"gren"',
    remedy: "green, amber, red or blue",
  },
  {
    name: "rating with a capital",
    damage: replaced(UPDATE, RATING, 'rating: "Green"'),
    says: '"Green"',
    remedy: "green, amber, red or blue",
  },
  {
    name: "rating beside the reason for none",
    damage: replaced(UPDATE, RATING, `rating: "green"\n${RATING}`),
    says: "cannot stand beside",
    remedy: "green",
  },
  {
    name: "31 June",
    damage: replaced(REPORT, '"2014-01-15"', '"31.06.2014"'),
    says: '"31.06.2014"',
    remedy: "2015-01-14",
  },
  {
    name: "thirteenth month",
    damage: replaced(REPORT, '"2014-01-15"', '"2014-13-01"'),
    says: '"2014-13-01"',
    remedy: "2015-01-14",
  },
  {
    name: "closing quote missing",
    damage: replaced(
      UPDATE,
      'milestone: "breastfeeding-initiation"',
      'milestone: "breastfeeding-initiation',
    ),
    says: "quote",
    remedy: 'name: "text in double quotes"',
  },
  {
    name: "tab instead of spaces",
    damage: replaced(UPDATE, '  document: "', '\tdocument: "'),
    says: "tab",
    remedy: "type two spaces",
  },
  {
    name: "curly quotes around a value",
    damage: replaced(UPDATE, 'report: "2014-06"', "report: “2014-06”"),
    says: "curly",
    remedy: '"2014-06"',
  },
  {
    name: "curly quotes around a list item",
    damage: replaced(
      "updates/2014-06/families-for-change.md",
      '- "Jenny Lingrell"',
      "- “Jenny Lingrell”",
    ),
    says: "curly",
    remedy: '"Jenny Lingrell"',
  },
  {
    name: "colon in a sentence without quotes",
    damage: replaced(
      UPDATE,
      'place: "Priority 1, delivery milestone 6"',
      "place: Priority 1: delivery milestone 6",
    ),
    says: "colon",
    remedy: "Put double quotes around the whole text",
  },
  {
    name: "double quote inside a sentence",
    damage: replaced(UPDATE, "The figure for the year", 'The "figure" for the year'),
    says: "double quote",
    remedy: "\\",
  },
  {
    name: "key mistyped",
    damage: replaced(UPDATE, "milestone:", "milstone:"),
    says: '"milstone"',
    remedy: 'Did you mean "milestone"?',
  },
  {
    name: "key with a capital",
    damage: replaced(UPDATE, "number:", "Number:"),
    says: '"Number"',
    remedy: 'Did you mean "number"?',
  },
  {
    name: "key that does not exist",
    damage: replaced(UPDATE, "number: 6", 'number: 6\nstatus: "done"', 1),
    says: '"status"',
    remedy: "Delete it",
  },
  {
    name: "key left out",
    damage: replaced(UPDATE, "number: 6\n", "", -2),
    says: "number",
    remedy: "number: 6",
  },
  {
    name: "key written twice",
    damage: replaced(UPDATE, "number: 6", "number: 6\nnumber: 6", 1),
    says: "second time",
    remedy: "delete",
  },
  {
    name: "number as words",
    damage: replaced(UPDATE, "number: 6", "number: six"),
    says: '"six"',
    remedy: "number: 6",
  },
  {
    name: "empty value",
    damage: replaced(UPDATE, 'place: "Priority 1, delivery milestone 6"', 'place: ""'),
    says: "empty",
    remedy: "Priority 1, delivery milestone 6",
  },
  {
    name: "space after the colon forgotten",
    damage: replaced(UPDATE, "number: 6", "number:6"),
    says: "colon",
    remedy: 'name: "text',
  },
  {
    name: "milestone's name mistyped",
    damage: replaced(
      UPDATE,
      'milestone: "breastfeeding-initiation"',
      'milestone: "breastfeeding-initation"',
    ),
    says: '"breastfeeding-initation"',
    remedy: 'Write "breastfeeding-initiation" here',
  },
  {
    name: "report of another month",
    damage: replaced(UPDATE, 'report: "2014-06"', 'report: "2014-07"'),
    says: '"2014-07"',
    remedy: 'Write "2014-06" here',
  },
  {
    name: "document mistyped",
    damage: replaced(UPDATE, '"progress-report-2014-06"', '"progres-report-2014-06"'),
    says: '"progres-report-2014-06"',
    remedy: 'Did you mean "progress-report-2014-06"?',
  },
  {
    name: "priority 8",
    damage: replaced("milestones/1/breastfeeding-initiation.md", "priority: 1", "priority: 8"),
    says: '"priority" is "8"',
    remedy: 'Write "1" here',
  },
  {
    name: "action that the priority does not have",
    damage: replaced("milestones/1/breastfeeding-initiation.md", 'action: "i"', 'action: "xi"'),
    says: '"xi"',
    remedy: 'Did you mean "i"?',
  },
];

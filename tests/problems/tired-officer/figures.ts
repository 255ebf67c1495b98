import { replaced, type Mistake } from "./mistake.ts";

const MEALS = "indicators/school-meals-per-day.json";
const NEET = "indicators/neet-white-gypsy-roma.json";
const SCREENING = "indicators/chlamydia-screening.json";
const REPORT = "reports/2014-06.md";

/** Slips with figures: in the files of indicators and in the overview of a report. */
export const FIGURES: readonly Mistake[] = [
  {
    name: "decimal comma",
    damage: replaced(SCREENING, '"value": 7.1', '"value": 7,1'),
    says: "a number has a comma",
    remedy: "Write a point instead of the comma: 7.1.",
  },
  {
    name: "decimal comma in quotes",
    damage: replaced(SCREENING, '"value": 7.1', '"value": "7,1"'),
    says: '"7,1"',
    remedy: "59.91",
  },
  {
    name: "per cent sign in a value",
    damage: replaced(SCREENING, '"value": 7.1', '"value": 7.1%'),
    says: "per cent sign",
    remedy: "7.1.",
  },
  {
    name: "per cent sign in a value in quotes",
    damage: replaced(SCREENING, '"value": 7.1', '"value": "7.1%"'),
    says: '"7.1%"',
    remedy: "59.91",
  },
  {
    name: "n/k as a value",
    damage: replaced(SCREENING, '"value": 7.1', '"value": "n/k"'),
    says: '"n/k"',
    remedy: "missing",
  },
  {
    name: "two figures swapped",
    damage: replaced(SCREENING, '"value": 7.1', '"value": 1.7'),
    says: "7.1%",
    remedy: "write 7.1 here",
  },
  {
    name: "share over 100 per cent",
    damage: replaced(
      SCREENING,
      '"value": 7.1,\n      "printed": "7.1%"',
      '"value": 710,\n      "printed": "710%"',
    ),
    says: "A percentage is from 0 to 100",
    remedy: "Compare with the source",
    most: 2,
  },
  {
    name: "numerator over denominator",
    damage: replaced(
      NEET,
      '"numerator": 5,\n      "denominator": 17',
      '"numerator": 17,\n      "denominator": 5',
    ),
    says: "more than the denominator",
    remedy: "changed over",
    most: 2,
  },
  {
    name: "target without a period",
    damage: replaced(
      SCREENING,
      '"targets": [\n    {\n      "period": "2009/10 Q2",\n',
      '"targets": [\n    {\n',
      1,
    ),
    says: '"period" is missing',
    remedy: "2013/14",
  },
  {
    name: "period that is none",
    damage: replaced(SCREENING, '"period": "2009/10 Q2"', '"period": "2009/10 Q5"'),
    says: '"2009/10 Q5"',
    remedy: "2013/14 Q2",
  },
  {
    name: "years that do not follow",
    damage: replaced(MEALS, '"period": "2012/13"', '"period": "2012/14"'),
    says: "2012/14",
    remedy: "2012/13",
  },
  {
    name: "thousands comma in a value",
    damage: replaced(MEALS, '"value": 16553', '"value": 16,553'),
    says: "comma",
    remedy: "Write the number without the comma: 16553.",
  },
  {
    name: "comma after the last entry",
    damage: replaced(MEALS, '    "school-meal-uptake"\n', '    "school-meal-uptake",\n'),
    says: "comma",
    remedy: "delete it",
  },
  {
    name: "comma forgotten",
    damage: replaced(MEALS, '"value": 16553,', '"value": 16553'),
    says: "comma is missing",
    remedy: '"value": 16553,',
  },
  {
    name: "curly quotes in JSON",
    damage: replaced(MEALS, '"polarity": "high"', '"polarity": “high”'),
    says: "curly",
    remedy: '"high"',
  },
  {
    name: "key twice in JSON",
    damage: replaced(MEALS, '"value": 16553,', '"value": 16553,\n      "value": 16553,', 1),
    says: "second time",
    remedy: "delete",
  },
  {
    name: "quotation changed by a word",
    damage: replaced(
      MEALS,
      "17,087 meals per day increased from 16,553",
      "17,087 meals per day rose from 16,553",
    ),
    says: "quotation is not in the words of the report",
    remedy: 'goes on with "increased", not with "rose"',
  },
  {
    name: "unknown polarity",
    damage: replaced(MEALS, '"polarity": "high"', '"polarity": "higher"'),
    says: '"higher"',
    remedy: "high",
  },
  {
    name: "milestone of an indicator mistyped",
    damage: replaced(MEALS, '"school-meal-uptake"', '"school-meals-uptake"'),
    says: '"school-meals-uptake"',
    remedy: "school-meal-uptake",
  },
  {
    name: "total of the overview changed by one",
    damage: replaced(REPORT, 'total: "52"', 'total: "53"'),
    says: "says 53 in the total column",
    remedy: "printed table",
    most: 2,
  },
  {
    name: "rating of the overview changed by one",
    damage: replaced(REPORT, 'green: "14"', 'green: "15"', 4),
    says: "figures give 23",
    remedy: "printed table",
    most: 5,
  },
  {
    name: "figure of the overview without quotes",
    damage: replaced(REPORT, 'green: "14"', "green: 14"),
    says: "14",
    remedy: '"',
  },
  {
    name: "reason for a missing priority deleted",
    damage: replaced(
      REPORT,
      '    explanation: "Priority 7 was added during 2014, after this report."\n',
      "",
      -1,
    ),
    says: "explanation",
    remedy: "a sentence of your own",
  },
];

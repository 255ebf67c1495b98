import { describe, expect, test } from "vitest";
import { checkIndicators } from "../../src/problems/check-indicators.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { check, figure, HIDE, source, type Data } from "./indicator-samples.ts";
import { readPlan } from "../content/plans.ts";

describe("an indicator is refused for", () => {
  test.each<[string, Data, string]>([
    [
      "a polarity that is missing",
      { polarity: undefined },
      `content/indicators/sample.json:1:1  The key "polarity" is missing.
    Write the word that completes “good performance is …”: high, low, range (between two values) or none. For example: "polarity": "high"`,
    ],
    [
      "a target without a period",
      { targets: [{ value: 5, source, quotation: "5" }] },
      `content/indicators/sample.json:13:5  The key "period" is missing.
    Write 2013, 2013/14, 2013/14 Q2, academic 2012/13, autumn 2013, 2013-11, 2013-11-01, 2013-04-01..2013-09-30 or to 2013-12-31 (24 months). For example: "period": "2013/14"`,
    ],
    [
      "a comparator without a source",
      { comparators: [{ name: "England", period: "2013", value: 5, quotation: "5" }] },
      `content/indicators/sample.json:13:5  The key "source" is missing.
    Write the document and the place in it where the words are printed. For example: "source": { "document": "progress-report-2014-06", "place": "Priority 1, delivery milestone 6" }`,
    ],
    [
      "a percentage over 100",
      { observations: [figure("2013", 101)] },
      `content/indicators/sample.json:15:16  The value 101 is not possible. A percentage is from 0 to 100 where it is a share.
    Compare with the source. If it is printed so, say in the unit what it measures: "measures": "ratio".`,
    ],
    [
      "a percentage below zero",
      { targets: [figure("2013", -1)] },
      `content/indicators/sample.json:15:16  The value -1 is not possible. A percentage is from 0 to 100 where it is a share.
    Compare with the source. If it is printed so, say in the unit what it measures: "measures": "change".`,
    ],
    [
      "a count below zero",
      { unit: { kind: "count" }, baselines: [figure("2013", -1)] },
      `content/indicators/sample.json:15:16  The value -1 is not possible. A count is 0 or more.
    Compare with the source. If it is printed so, say in the unit what it measures: "measures": "change".`,
    ],
    [
      "a rate above its base",
      { unit: { kind: "rate", per: 1000 }, observations: [figure("2013", 1001)] },
      `content/indicators/sample.json:16:16  The value 1001 is not possible. A rate per 1000 is from 0 to 1000.
    Compare with the source. If it is printed so, say in the unit what it measures: "measures": "ratio".`,
    ],
    [
      "a numerator over its denominator",
      { observations: [figure("2013", 90, { numerator: 100, denominator: 90 })] },
      `content/indicators/sample.json:17:20  The numerator 100 is more than the denominator 90.
    Compare with the source: perhaps the two are changed over.`,
    ],
    [
      "a value that its own numbers do not give",
      { observations: [figure("2013", 95, { numerator: 168, denominator: 168 })] },
      `content/indicators/sample.json:15:16  The value is 95, but 168 of 168 is 100.
    Compare with the source. If it is printed so, keep the figures and add a note that says so.`,
    ],
    [
      "a value that is off by more than its rounding",
      { observations: [figure("2013", 57, { numerator: 2270, denominator: 3940 })] },
      `content/indicators/sample.json:15:16  The value is 57, but 2270 of 3940 is 57.6.
    Compare with the source. If it is printed so, keep the figures and add a note that says so.`,
    ],
    [
      "no value and no reason",
      { observations: [{ period: "2013", source, quotation: "It was." }] },
      `content/indicators/sample.json:13:5  There is neither a value nor a reason why there is none.
    Write "value", or "missing" with not-collected, not-available, suppressed or not-yet-due.`,
    ],
    [
      "a value and a reason for having none",
      { observations: [figure("2013", 5, { missing: "not-available" })] },
      `content/indicators/sample.json:17:18  There is a value, 5, and a reason why there is none, "not-available".
    Delete "value" or "missing".`,
    ],
    [
      "a target with neither figure nor words",
      { targets: [{ period: "2013", source, quotation: "A target." }] },
      `content/indicators/sample.json:13:5  This figure has neither a value nor printed words.
    Write "value" and "printed", or delete the entry.`,
    ],
    [
      "periods out of order",
      { observations: [figure("2013-11", 5), figure("2013-04", 6)] },
      `content/indicators/sample.json:24:17  The period 2013-04 stands after 2013-11, which is later.
    Sort the list by the last day of each period; of two that end on one day, the shorter stands first.`,
    ],
    [
      "a period twice from the same document",
      { observations: [figure("2013", 5), figure("2013", 6)] },
      `content/indicators/sample.json:24:17  The period 2013 stands twice with the document progress-report-2014-06.
    Delete one of the two, or correct its period or its document.`,
    ],
    [
      "a day that does not exist",
      { observations: [figure("2013-02-30", 5)] },
      `content/indicators/sample.json:14:17  The period "2013-02-30" does not exist.
    Write a day that is in the calendar, and an end after its start.`,
    ],
    [
      "a break from a period that does not exist",
      { breaks: [{ from: "2013/15", reason: "New." }] },
      `content/indicators/sample.json:14:15  The period "2013/15" does not exist.
    Write two years that follow each other: 2013/14.`,
    ],
    [
      "a printed figure that the quotation does not have",
      { observations: [figure("2013", 5, { printed: "5.0%" })] },
      `content/indicators/sample.json:16:18  The printed figure "5.0%" does not stand in the quotation.
    Copy the figure and the words around it from the source, letter for letter.`,
    ],
    [
      "a value without a printed form",
      { observations: [figure("2013", 5, { printed: undefined })] },
      `content/indicators/sample.json:13:5  The value 5 has no printed form.
    Add "printed" as the source prints it, or a note on how the source says it.`,
    ],
    [
      "a next figure that is late and not known to be",
      { nextDue: { date: "2014-07-31", source, quotation: "July." } },
      `content/indicators/sample.json:13:13  The next figure was due on 2014-07-31, and the plan speaks from 2015-01-14.
    Add the new figure and the next date, or write "overdueAcknowledged": true.`,
    ],
    [
      "a good range that is not given",
      { polarity: "range" },
      `content/indicators/sample.json:10:15  The polarity is "range", but the good range is not given.
    Add "range", or an editor's note that says that the source does not give it.`,
    ],
    [
      "a good range without a use",
      { range: { from: 1, to: 2 } },
      `content/indicators/sample.json:11:12  There is a good range, but the polarity is "high".
    Delete "range", or write "range" as the polarity.`,
    ],
    [
      "a good range backwards",
      { polarity: "range", range: { from: 2, to: 1 } },
      `content/indicators/sample.json:11:12  The good range runs from 2 to 1, which is backwards.
    Write the lower value as from.`,
    ],
  ])("%s", (_, more, told) => {
    expect(check(more)).toBe(told);
  });
});

describe("an indicator is not refused for", () => {
  test.each<[string, Data]>([
    [
      "a change below zero, where the unit says that it is one",
      { unit: { kind: "percent", measures: "change" }, observations: [figure("2013", -5.2)] },
    ],
    [
      "more than 100 per cent, where the unit says that it is a ratio",
      { unit: { kind: "percent", measures: "ratio" }, observations: [figure("2013", 104)] },
    ],
    [
      "a value that rounds right",
      { observations: [figure("2013", 73, { numerator: 826, denominator: 1128 })] },
    ],
    [
      "a value that does not fit, with a note",
      {
        observations: [
          figure("2013", 95, { numerator: 168, denominator: 168, note: "Printed so." }),
        ],
      },
    ],
    [
      "a small number that somebody decided on",
      { unit: { kind: "count" }, observations: [figure("2013", 4, HIDE)] },
    ],
    [
      "a small number of things",
      { unit: { kind: "count", people: false }, observations: [figure("2013", 4)] },
    ],
    [
      "a late figure that is known to be late",
      { nextDue: { date: "2014-07-31", source, quotation: "J" }, overdueAcknowledged: true },
    ],
    [
      "a figure due on the plan's own day",
      { nextDue: { date: "2015-01-14", source, quotation: "J" } },
    ],
    [
      "an unknown range with a note",
      { polarity: "range", editorNotes: ["The source gives no range."] },
    ],
    ["a gap below zero", { unit: { kind: "points" }, observations: [figure("2013", -3)] }],
  ])("%s", (_, more) => {
    expect(check(more)).toBe("");
  });
});

test.each(["content", "tests/fixtures/plans/saltmarsh"])(
  "the indicators of %s have no problem",
  (folder) => {
    const { set } = readPlan(folder);
    expect(checkIndicators(set).map(describeProblem)).toEqual([]);
    expect(set.indicators.length).toBeGreaterThan(10);
  },
);

import { describe, expect, test } from "vitest";
import type { UpdateFile } from "../../src/problems/content-set.ts";
import { check, figure, HIDE, source, type Data } from "./indicator-samples.ts";

describe("an indicator is refused for", () => {
  test.each<[string, Data, string]>([
    [
      "a small count without a decision",
      { unit: { kind: "count" }, observations: [figure("2013", 4)] },
      `content/indicators/sample.json:13:5  The count 4 is a small number of people.
    Add "disclosure" with allowed, reason, decidedBy and decided. If no people are counted, write "people": false in the unit.`,
    ],
    [
      "a small numerator without a decision",
      { observations: [figure("2013", 15, { numerator: 3, denominator: 20 })] },
      `content/indicators/sample.json:13:5  The numerator 3 is a small number of people.
    Add "disclosure" with allowed, reason, decidedBy and decided. If no people are counted, write "people": false in the unit.`,
    ],
    [
      "a small rest without a decision",
      { observations: [figure("2013", 95, { numerator: 19, denominator: 20 })] },
      `content/indicators/sample.json:13:5  The denominator less the numerator is 1: a small number of people.
    Add "disclosure" with allowed, reason, decidedBy and decided. If no people are counted, write "people": false in the unit.`,
    ],
    [
      "a small baseline",
      { unit: { kind: "count" }, baselines: [figure("2013", 4)] },
      `content/indicators/sample.json:13:5  The count 4 is a small number of people.
    Delete the baseline, and give it as an observation with a decision.`,
    ],
    [
      "a withheld figure whose quotation has no mark",
      {
        observations: [
          { period: "2013", missing: "suppressed", ...HIDE, source, quotation: "It was 3." },
        ],
      },
      `content/indicators/sample.json:26:20  This figure is withheld, but its quotation has no mark where words were left out.
    Write [words left out: small numbers] in the quotation in place of the number.`,
    ],
    [
      "a withheld figure that another report gives away",
      {
        unit: { kind: "count" },
        observations: [
          figure("2013", 3, HIDE),
          figure("2013", 5, { source: { ...source, document: "progress-report-2013-12" } }),
        ],
      },
      `content/indicators/sample.json:13:5  The figure for 2013 is withheld, but another report's figure for it is published.
    Withhold another of these figures too: give it a "disclosure" with allowed false.`,
    ],
    [
      "a withheld figure that can be worked out",
      {
        unit: { kind: "count" },
        observations: [
          figure("2013/14 Q1", 9),
          figure("2013/14 Q2", 3, HIDE),
          figure("2013-04-01..2013-09-30", 12),
        ],
      },
      `content/indicators/sample.json:23:5  The figure for 2013/14 Q2 is withheld, but can be worked out from those for 2013/14 Q1, 2013-04-01..2013-09-30.
    Withhold another of these figures too: give it a "disclosure" with allowed false.`,
    ],
  ])("%s", (_, more, told) => {
    expect(check(more)).toBe(told);
  });

  test("an update that still prints a withheld figure", () => {
    const body = "- All is well.\n- In May 3 of 19 were seen.";
    const update = {
      path: "content/updates/2014-06/care.md",
      kind: "update",
      names: ["2014-06", "care"],
      body,
      bodyLine: 8,
    };
    const quotation = "In May 3 of 19 were seen";
    const seen = figure("2014-05", 15.8, {
      printed: undefined,
      note: "Counted.",
      quotation,
      ...HIDE,
    });
    expect(
      check({ observations: [{ ...seen, numerator: 3, denominator: 19 }] }, [
        update as unknown as UpdateFile,
      ]),
    )
      .toBe(`content/updates/2014-06/care.md:9:3  These words give the figure of sample for 2014-05, which is withheld.
    Write [words left out: small numbers] in place of the number, and add an entry to "withheld".`);
  });
});

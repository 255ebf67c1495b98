import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/domain/indicator.ts";
import { verdictOf } from "../../src/domain/indicators/verdict.ts";
import { indicatorWords, type IndicatorWords } from "../../src/wording/indicators-words.ts";
import {
  comparator,
  figure,
  indicator,
  madeUpIndicators,
  named,
  observation,
  realIndicators,
  series,
} from "../domain/indicators/samples.ts";
import { WORDS } from "./plan-words.ts";

function words(more: Partial<Indicator>): IndicatorWords {
  return indicatorWords(WORDS, verdictOf(indicator(more), "2015-01-14"));
}

function made(id: string): IndicatorWords {
  return indicatorWords(WORDS, verdictOf(named(madeUpIndicators(), id), "2031-12-10"));
}

describe("the headline", () => {
  const seen = { observations: [observation("2013/14", 19.7)] };

  test.each<[string, Partial<Indicator>, string]>([
    [
      "a target missed",
      {
        ...seen,
        polarity: "low",
        sentence: "{figure} of mothers smoked when their baby was born",
        targets: [figure("2013/14 Q4", 17.9)],
      },
      "Misses its target: 19.7% of mothers smoked when their baby was born in 2013/14; the target was 17.9%. Lower is better.",
    ],
    [
      "a target met",
      { ...seen, targets: [figure("2013/14", 10)] },
      "Meets its target: Sample: 19.7% in 2013/14; the target was 10%. Higher is better.",
    ],
    [
      "a figure that is itself the distance from its target",
      { ...seen, polarity: "low", targets: [figure("2013/14", 0, { printed: undefined })] },
      "Misses its target: Sample: 19.7% in 2013/14. Lower is better.",
    ],
    [
      "a running total, which is reached by its date and not in it",
      { observations: [observation("2013-12", 4)], comparability: "running-total" },
      "Has no target: Sample: 4% by December 2013.",
    ],
    [
      "a figure that counts up to its day",
      { observations: [{ ...observation("2009-10-26", 64), dated: "up-to" }] },
      "Has no target: Sample: 64% up to 26 October 2009.",
    ],
    [
      "a figure of which the source says no date",
      { observations: [{ ...observation("2014-06", 9.6), dated: "reported" }] },
      "Has no target: Sample: 9.6% as reported in June 2014.",
    ],
    [
      "the same, of a report with a day",
      { observations: [{ ...observation("2014-06-18", 9.6), dated: "reported" }] },
      "Has no target: Sample: 9.6% as reported on 18 June 2014.",
    ],
    [
      "a target ahead",
      { ...seen, targets: [figure("2016", 25)], baselines: [figure("2012/13", 19)] },
      "Behind on the way to its target: Sample: 19.7% in 2013/14; the target is 25% for 2016. Higher is better.",
    ],
    [
      "a target not due",
      { ...seen, targets: [figure("2016", 25)] },
      "Its target is not due yet: Sample: 19.7% in 2013/14; the target is 25% for 2016.",
    ],
    [
      "a standing target",
      {
        ...seen,
        targets: [{ ...figure("2013-12", 90, { printed: "above 90%" }), kind: "standing" }],
      },
      "Misses its target: Sample: 19.7% in 2013/14; the target is “above 90%” at all times. Higher is better.",
    ],
    [
      "a past target",
      { ...seen, targets: [figure("2012/13", 25)] },
      "Has no target now: Sample: 19.7% in 2013/14; the last target was 25%, for 2012/13.",
    ],
    [
      "a target set by others",
      {
        ...seen,
        comparators: [comparator("England", "2013/14", 25)],
        targets: [
          {
            ...figure("2013/14", undefined, { printed: "the national average" }),
            kind: "relative",
            comparator: "England",
          },
        ],
      },
      "Misses its target: Sample: 19.7% in 2013/14; the target was “the national average”, and England had 25%. Higher is better.",
    ],
    [
      "a change",
      {
        ...seen,
        baselines: [figure("2012/13", 15)],
        targets: [
          { ...figure("2013/14", undefined, { printed: "by 10%" }), kind: "change", by: 10 },
        ],
      },
      "Misses its target: Sample: 19.7% in 2013/14; the target was “by 10%”, which comes to 25%. Higher is better.",
    ],
    [
      "a target in words",
      { ...seen, targets: [figure("2013/14", undefined, { printed: "better than before" })] },
      "Its target cannot be measured: Sample: 19.7% in 2013/14; the target was “better than before”.",
    ],
    ["no target", seen, "Has no target: Sample: 19.7% in 2013/14."],
    [
      "an editor's decision",
      { ...seen, targets: [figure("2013/14", 10)], notJudged: "The report does not say of whom." },
      "Not judged: Sample: 19.7% in 2013/14; the target was 10%. The report does not say of whom.",
    ],
    ["no figure", {}, "No figure is published: Sample."],
    [
      "no figure, with its limits",
      {
        observations: [observation("2013", undefined, { missing: "not-yet-due" })],
        targets: [figure("2013", 33.5)],
        baselines: [figure("2012", 30)],
      },
      "No figure is published: Sample. The one for 2013 is not yet due. The target is 33.5%, for 2013; the baseline is 30%, for 2012.",
    ],
    [
      "a confidential figure",
      { unit: { kind: "count" }, observations: [observation("2013", 3)] },
      "No figure is published: Sample. The one for 2013 is confidential.",
    ],
  ])("of %s", (_, more, text) => {
    expect(words(more).headline).toBe(text);
  });
});

describe("how the latest figure stands to others", () => {
  test.each<[string, Partial<Indicator>, string]>([
    [
      "better, but worse than others",
      {
        polarity: "low",
        observations: series({ "2013-11": 6.4, "2014-11": 5.9 }),
        comparators: [
          comparator("Statistical neighbours", "2014-11", 5.7),
          comparator("England", "2014-11", 4.6),
        ],
      },
      "Better than 6.4% in November 2013, but worse than statistical neighbours (5.7%) and England (4.6%).",
    ],
    [
      "worse",
      { observations: series({ "2012/13 Q2": 50, "2013/14 Q2": 40 }) },
      "Worse than 50% in quarter 2 of 2012/13.",
    ],
    [
      "worse, and others on both sides: one but is enough",
      {
        observations: series({ "2012": 50, "2013": 40 }),
        comparators: [
          comparator("Statistical neighbours", "2013", 30),
          comparator("England", "2013", 45),
          comparator("Wales", "2013", 40),
        ],
      },
      "Worse than 50% in 2012, and worse than England (45%), and in line with Wales (40%), but better than statistical neighbours (30%).",
    ],
    [
      "words that end with a full stop of their own",
      {
        observations: [
          observation("2013", 83, {
            reported: { direction: "worsening", quotation: "It decreased." },
          }),
        ],
      },
      "There is no earlier figure to compare it with. The report itself says: “It decreased.”",
    ],
    ["the same", { observations: series({ "2012": 5, "2013": 5 }) }, "The same as in 2012."],
    [
      "rounding",
      { observations: series({ "2012": 98, "2013": 99 }) },
      "No clear change from 98% in 2012, because the two differ by no more than rounding.",
    ],
    [
      "nothing earlier",
      { observations: series({ "2013": 5 }) },
      "There is no earlier figure to compare it with.",
    ],
    [
      "what the report says",
      {
        observations: [
          observation("2013", 83, {
            reported: { direction: "worsening", quotation: "decreased by 3%" },
          }),
        ],
      },
      "There is no earlier figure to compare it with. The report itself says: “decreased by 3%”.",
    ],
    [
      "what a later report says, which prints no figure",
      {
        observations: [
          observation("2013", 9.6),
          observation("2014", undefined, {
            missing: "not-available",
            reported: { direction: "worsening", quotation: "saw an increase" },
          }),
        ],
      },
      "There is no earlier figure to compare it with. A later report says: “saw an increase”.",
    ],
    [
      "a break",
      {
        observations: series({ "2012": 4, "2013": 8 }),
        breaks: [{ from: "2013", reason: "New." }],
      },
      "Earlier figures cannot be compared with it.",
    ],
    [
      "no good direction",
      { polarity: "none", observations: series({ "2012": 4, "2013": 8 }) },
      "Up from 4% in 2012, but no direction is good or bad here.",
    ],
    [
      "a range",
      {
        polarity: "range",
        range: { from: 1, to: 9 },
        observations: series({ "2012": 12, "2013": 5 }),
      },
      "Better than 12% in 2012.",
    ],
  ])("of %s", (_, more, text) => {
    expect(words(more).movement).toBe(text);
  });

  test("says where the change could be chance", () => {
    expect(made("breastfeeding-at-6-weeks").movement).toBe(
      "No clear change from 52.8% in 2029/30, because the difference could be chance alone, and better than statistical neighbours (49.0%), and in line with England (61.2%).",
    );
  });
});

describe("every headline, real and made up", () => {
  const all = [
    ...realIndicators().map((one) => verdictOf(one, "2015-01-14")),
    ...madeUpIndicators().map((one) => verdictOf(one, "2031-12-10")),
  ];

  test.each(all.map((one) => [one.indicator.id, indicatorWords(WORDS, one)] as const))(
    "of %s is good English",
    (_, { headline, movement }) => {
      const text = [headline, movement].filter((one) => one).join(" ");
      expect(headline).toMatch(
        /^(?:Meets its target|Misses its target|On the way to its target|Behind on the way to its target|Its target is not due yet|Its target cannot be measured|Has no target(?: now)?|Not judged|No figure is published): /,
      );
      expect(text).toMatch(/[.”]$/);
      // Sentences start with a capital or a figure, and places and nations keep theirs.
      expect(text).not.toMatch(/[.!?] [a-z]|\b(?:england|yorkshire|rotherham)\b/);
      expect(text).not.toMatch(/\b(?:in|on|from|for|since|of) (?:in|on|from|the the|in the in)\b/);
      expect(text).not.toMatch(/stood at|undefined|null|NaN|\{|\}| {2}|\.\.|,,| ,|; ;|:;/);
      expect(text).not.toMatch(/(?<![\d.,])1 (?:points|families|schools|places|children|pupils)\b/);
    },
  );
});

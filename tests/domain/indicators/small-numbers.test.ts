import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator, Unit } from "../../../src/domain/indicator.ts";
import { SMALL_NUMBERS_MARK } from "../../../src/domain/indicators/mask.ts";
import { publishable } from "../../../src/domain/indicators/publishable.ts";
import { smallNumber } from "../../../src/domain/indicators/small-numbers.ts";
import { subtractionLeaks } from "../../../src/domain/indicators/subtraction.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import {
  figure,
  indicator,
  madeUpIndicators,
  named,
  observation,
  realIndicators,
} from "./samples.ts";

const COUNT: Unit = { kind: "count", name: "young people" };
const PERCENT: Unit = { kind: "percent" };
const HIDE = { allowed: false, reason: "Few.", decidedBy: "Editor", decided: "2026-11-21" };
const SHOW = { ...HIDE, allowed: true };

describe("a small number", () => {
  test.each([
    [{ value: 0 }, COUNT, null],
    [{ value: 1 }, COUNT, "count"],
    [{ value: 4 }, COUNT, "count"],
    [{ value: 5 }, COUNT, null],
    [{ value: 4 }, { ...COUNT, people: false }, null],
    [{ value: 4 }, PERCENT, null],
    [{ value: 31.3, numerator: 5, denominator: 17 }, PERCENT, null],
    [{ value: 16, numerator: 4, denominator: 26 }, PERCENT, "numerator"],
    [{ value: 96, numerator: 22, denominator: 23 }, PERCENT, "rest"],
    [{ value: 100, numerator: 23, denominator: 23 }, PERCENT, null],
    [{ value: 0, numerator: 0, denominator: 23 }, PERCENT, null],
    [{ value: 6, numerator: 3 }, PERCENT, "numerator"],
  ] as const)("%o in %o: %s", (one, unit, what) => {
    expect(smallNumber(one, unit)?.what ?? null).toBe(what);
  });
});

describe("what may be published", () => {
  const care = named(madeUpIndicators(), "care-leavers-in-work-or-learning");

  test("has no trace of a figure that is withheld", () => {
    const text = JSON.stringify(verdictOf(care, "2031-12-10"));
    expect(text).not.toMatch(/15\.789|3 of 19|"numerator":3|"denominator":19/);
    const hidden = publishable(care).observations[1];
    expect(hidden).toEqual({
      period: "2030-09-30",
      missing: "suppressed",
      disclosure: care.observations[1]?.disclosure,
      source: care.observations[1]?.source,
      quotation: `Care leavers in work or learning on 30 September 2030: ${SMALL_NUMBERS_MARK}`,
    });
  });

  test("keeps a small number that somebody decided to publish, and the source's own star", () => {
    const [star, , shown] = publishable(care).observations;
    expect(shown).toMatchObject({ value: 23.529, numerator: 4, denominator: 17 });
    expect(star?.quotation).toBe("Care leavers in work or learning on 31 March 2030: *");
  });

  test("hides a small number that nobody has decided on", () => {
    const one = indicator({ unit: COUNT, observations: [observation("2013", 3)] });
    expect(publishable(one).observations[0]).toMatchObject({ missing: "suppressed" });
    expect(publishable(one).observations[0]?.value).toBeUndefined();
  });

  test("is the same when it is done twice", () => {
    for (const one of [...realIndicators(), ...madeUpIndicators()]) {
      expect(publishable(publishable(one))).toEqual(publishable(one));
    }
  });

  test("leaves the rest of a sentence that others quote too", () => {
    const quotation = "It fell from 31.3% (5 of 16) in May 2013 to 15.8% (3 of 19) in May 2014";
    const one = publishable(
      indicator({
        caveats: ["In May 2014 it was 15.8%, that is 3 out of 19."],
        editorNotes: ["3 schools sent figures."],
        observations: [
          observation("2013-05", 31.3, { numerator: 5, denominator: 16, quotation }),
          observation("2014-05", 15.8, {
            numerator: 3,
            denominator: 19,
            quotation,
            disclosure: HIDE,
          }),
        ],
        targets: [figure("2014-05", 10, { note: "3 of 19 is 15.8%." })],
      }),
    );
    const masked = `It fell from 31.3% (5 of ${SMALL_NUMBERS_MARK}) in May 2014`;
    expect(one.observations.map((each) => each.quotation)).toEqual([masked, masked]);
    expect(one.caveats).toEqual([
      `In May 2014 it was ${SMALL_NUMBERS_MARK}, that is ${SMALL_NUMBERS_MARK}.`,
    ]);
    expect(one.editorNotes).toEqual(["3 schools sent figures."]);
    expect(one.targets[0]?.note).toBe(`${SMALL_NUMBERS_MARK} is ${SMALL_NUMBERS_MARK}.`);
  });

  test("has nothing left of a quotation that says the number in words", () => {
    const one = indicator({
      unit: COUNT,
      observations: [
        observation("2013", 1, { printed: "one", quotation: "In one family", disclosure: HIDE }),
      ],
    });
    expect(publishable(one).observations[0]?.quotation).toBe(SMALL_NUMBERS_MARK);
  });

  test("never lets a withheld share through, whatever the numbers", () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 301, max: 900 }));
    fc.assert(
      fc.property(share, ([numerator, denominator]) => {
        fc.pre((numerator * 100) % denominator !== 0);
        const value = Number(((numerator / denominator) * 100).toFixed(3));
        const quotation = `in May: ${numerator} out of ${denominator} (${value}%) were seen`;
        const more = { numerator, denominator, printed: `${value}%`, quotation, disclosure: HIDE };
        const one = indicator({
          caveats: [`That is ${value}%.`],
          observations: [
            observation("2013", value, { ...more, note: `${numerator} of ${denominator}` }),
          ],
        });
        const text = JSON.stringify(publishable(one));
        expect(text).not.toContain(String(denominator));
        expect(text).not.toContain(String(value));
        expect(text).toContain(`in May: ${SMALL_NUMBERS_MARK} were seen`);
      }),
    );
  });

  test("of the real content: two figures are withheld, and their numbers are not in the files", () => {
    const hidden = realIndicators().flatMap((one) =>
      one.observations
        .filter((each) => each.missing === "suppressed")
        .map((each) => [one.id, each.period, each.value, each.numerator, each.disclosure?.allowed]),
    );
    expect(hidden).toEqual([
      ["families-for-change-lasting-work", "2014-06", undefined, undefined, false],
      ["neet-white-gypsy-roma", "2013-11", undefined, undefined, false],
    ]);
  });
});

describe("working out by subtraction", () => {
  const quarters = (hidden: readonly string[], more: Partial<Indicator> = {}): Indicator =>
    indicator({
      unit: COUNT,
      observations: ["2013/14 Q1", "2013/14 Q2", "2013/14 Q3", "2013/14 Q4", "2013/14"].map(
        (period) =>
          observation(
            period,
            6,
            hidden.includes(period) ? { disclosure: HIDE } : { disclosure: SHOW },
          ),
      ),
      ...more,
    });
  const told = (one: Indicator): string[] =>
    subtractionLeaks(one).map(
      (leak) => `${leak.how} ${leak.withheld.period} from ${leak.from.length}`,
    );

  test("is seen where one of a year's quarters is withheld, or the year itself", () => {
    expect(told(quarters(["2013/14 Q2"]))).toEqual(["whole-and-parts 2013/14 Q2 from 4"]);
    expect(told(quarters(["2013/14"]))).toEqual(["whole-and-parts 2013/14 from 4"]);
  });

  test("is not possible once a second one is withheld", () => {
    expect(told(quarters(["2013/14 Q2", "2013/14 Q4"]))).toEqual([]);
    expect(told(quarters([]))).toEqual([]);
  });

  test("is not possible for percentages without numerators", () => {
    expect(told(quarters(["2013/14 Q2"], { unit: PERCENT }))).toEqual([]);
  });

  test("is seen in a year to date", () => {
    const one = indicator({
      unit: COUNT,
      observations: [
        observation("2013-04-01..2013-06-30", 9),
        observation("2013-07-01..2013-09-30", 3, { disclosure: HIDE }),
        observation("2013-04-01..2013-09-30", 12),
      ],
    });
    expect(told(one)).toEqual(["whole-and-parts 2013-07-01..2013-09-30 from 2"]);
  });

  test("is seen in periods that overlap, of which none is a part of another", () => {
    const one = indicator({
      unit: COUNT,
      observations: [
        observation("2013-04-01..2013-09-30", 19),
        observation("2013-07-01..2013-12-31", 21),
        observation("2013-04-01..2013-12-31", 37),
        observation("2013-07-01..2013-09-30", 3, { disclosure: HIDE }),
      ],
    });
    expect(told(one)).toEqual(["whole-and-parts 2013-07-01..2013-09-30 from 3"]);
  });

  test("is seen where another report prints the same period", () => {
    const one = indicator({
      unit: COUNT,
      observations: [
        observation("2013", 3, { disclosure: HIDE }),
        observation("2013", 3, { disclosure: SHOW }),
      ],
    });
    expect(told(one)).toEqual(["same-period 2013 from 1"]);
  });

  test("is not possible anywhere in the real content", () => {
    expect(realIndicators().flatMap(told)).toEqual([]);
  });
});

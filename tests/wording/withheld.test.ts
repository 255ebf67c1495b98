import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator, Observation } from "../../src/domain/indicator.ts";
import { verdictOf } from "../../src/domain/indicators/verdict.ts";
import { indicatorWords } from "../../src/wording/indicators-words.ts";
import { figure, indicator, observation } from "../domain/indicators/samples.ts";
import { WORDS } from "./plan-words.ts";

const YEARS = ["2010", "2011", "2012", "2013", "2014"];

const share = fc.integer({ min: 0, max: 1000 }).map((one) => one / 10);

function series(values: readonly number[], hidden: Observation | null): Indicator {
  const shown = values.map((value, at) => observation(YEARS[at] ?? "", value));
  const all = hidden ? shown.map((one) => (one.period === hidden.period ? hidden : one)) : shown;
  return indicator({ observations: all, targets: [figure("2014", 50)] });
}

function withheld(period: string, value: number): Observation {
  const decided = { reason: "few", decidedBy: "Editor", decided: "2014-01-01" };
  return observation(period, value, { disclosure: { allowed: false, ...decided } });
}

function said(one: Indicator): string[] {
  const words = indicatorWords(WORDS, verdictOf(one, "2015-01-14"));
  return Object.values(words).flatMap((text) => (typeof text === "string" ? [text] : []));
}

const values = fc.array(share, { minLength: 5, maxLength: 5 });

describe("while a figure is withheld", () => {
  test("no sentence tells one hidden value from another", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...YEARS), share, share, (all, period, a, b) => {
        expect(said(series(all, withheld(period, a)))).toEqual(
          said(series(all, withheld(period, b))),
        );
      }),
    );
  });

  test("no sentence says what the hidden figure could contradict", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...YEARS), share, (all, period, value) => {
        const hidden = said(series(all, withheld(period, value))).join(" ");
        expect(hidden).not.toMatch(/\b(?:lowest|highest|[Bb]etter than|[Ww]orse than|improving)\b/);
        expect(hidden).toContain("Too few to tell");
      }),
    );
  });

  test("nothing that may be published tells one small number from another", () => {
    const small = fc.integer({ min: 1, max: 4 });
    const whole = fc.integer({ min: 9, max: 60 });
    const years = fc.constantFrom(...YEARS);
    fc.assert(
      fc.property(values, years, small, small, whole, (all, period, a, b, n) => {
        const seen = [a, b].map((part) => {
          const words = `${part} of ${n} young people (${((100 * part) / n).toFixed(1)}%) left.`;
          const people = { numerator: part, denominator: n, quotation: words };
          const hidden = observation(period, Number(((100 * part) / n).toFixed(1)), people);
          const one = { ...series(all, hidden), editorNotes: [`The share is of ${part} of ${n}.`] };
          return { said: said(one), published: verdictOf(one, "2015-01-14").indicator };
        });
        expect(seen[0]).toEqual(seen[1]);
        expect(JSON.stringify(seen[0])).not.toContain(`${a} of ${n} `);
      }),
    );
  });

  test("the same series without it does say so: the test can fail", () => {
    expect(said(series([1, 2, 3, 4, 50], null)).join(" ")).toMatch(/lowest is .*highest/);
  });
});

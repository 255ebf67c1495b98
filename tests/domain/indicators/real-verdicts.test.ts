import { describe, expect, test } from "vitest";
import { countVerdicts } from "../../../src/domain/indicators/denominators.ts";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { indicatorWords } from "../../../src/wording/indicators-words.ts";
import { realIndicators } from "./samples.ts";

const verdicts = realIndicators().map((one) => verdictOf(one, "2015-01-14"));
const counts = countVerdicts(verdicts);

describe("the verdicts on the real content", () => {
  test("are counted out of all indicators, every time", () => {
    const status = Object.values(counts.status);
    const direction = Object.values(counts.direction);
    expect(new Set([...status, ...direction].map((one) => one.of))).toEqual(new Set([counts.all]));
    const sum = (parts: readonly { count: number }[]): number =>
      parts.reduce((total, one) => total + one.count, 0);
    expect(sum(status)).toBe(counts.all);
    expect(sum(direction)).toBe(counts.all);
    expect(counts.withoutTarget.count).toBeLessThan(counts.all);
  });

  test("agree with what the reports themselves say", () => {
    const of = (id: string): string => {
      const one = verdicts.find((each) => each.indicator.id === id);
      return `${one?.target.status ?? ""}, ${one?.direction.direction ?? ""}`;
    };
    expect(of("breastfeeding-initiation")).toBe("not-met, not-known");
    expect(of("smoking-at-delivery")).toBe("not-met, not-known");
    expect(of("neet-16-to-18")).toBe("no-target, improving");
    expect(of("learning-difficulties-not-known")).toBe("met, worsening");
    expect(of("level-2-by-age-19")).toBe("met, improving");
    expect(of("writing-progress-ks1-to-ks2-gap")).toBe("not-met, improving");
    expect(of("referrals-going-on-to-initial-assessment")).toBe("not-judged, not-known");
  });

  test("have words for everything, and none of them is broken", () => {
    for (const verdict of verdicts) {
      const words = JSON.stringify(indicatorWords(verdict));
      expect(words).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|(?<![\d.,])1 points|\.\.|,,/);
      for (const text of Object.values(indicatorWords(verdict))) {
        if (typeof text === "string" && text.includes(" ") && /[a-z]{3}.*\d/.test(text)) {
          expect(text).toMatch(/^[\p{Lu}\d−£“]|^[a-z]/u);
        }
      }
      expect(indicatorWords(verdict).headline.startsWith(verdict.indicator.name)).toBe(true);
      expect(indicatorWords(verdict).headline).toMatch(/\.$/);
    }
  });
});

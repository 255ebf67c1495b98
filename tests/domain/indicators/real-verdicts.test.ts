import { describe, expect, test } from "vitest";
import { verdictOf } from "../../../src/domain/indicators/verdict.ts";
import { indicatorWords } from "../../../src/wording/indicators-words.ts";
import { realIndicators } from "./samples.ts";
import { WORDS } from "../../wording/plan-words.ts";

const verdicts = realIndicators().map((one) => verdictOf(one, "2015-01-14"));

describe("the verdicts on the real content", () => {
  test("agree with what the reports themselves say", () => {
    const of = (id: string): string => {
      const one = verdicts.find((each) => each.indicator.id === id);
      return `${one?.target.status ?? ""}, ${one?.direction.direction ?? ""}`;
    };
    expect(of("breastfeeding-initiation")).toBe("not-met, improving");
    expect(of("smoking-at-delivery")).toBe("not-met, not-known");
    expect(of("neet-16-to-18")).toBe("expired, improving");
    expect(of("learning-difficulties-not-known")).toBe("met, not-known");
    expect(of("level-2-by-age-19")).toBe("met, improving");
    expect(of("writing-progress-ks1-to-ks2-gap")).toBe("not-met, no-clear-change");
    expect(of("active-breast-buddies")).toBe("not-met, worsening");
    expect(of("breastfeeding-friendly-public-places")).toBe("expired, worsening");
    expect(of("family-nurse-partnership-places")).toBe("no-target, not-known");
    expect(of("free-school-meals-ks2-gap")).toBe("not-met, not-known");
    expect(of("free-school-meals-ks4-gap")).toBe("not-met, not-known");
    expect(of("primary-attendance")).toBe("not-met, improving");
    expect(of("secondary-attendance")).toBe("not-met, improving");
    expect(of("in-learning-mentoring-group")).toBe("not-judged, not-known");
    expect(of("dentist-attendance")).toBe("no-target, not-known");
    expect(of("neet-white-gypsy-roma")).toBe("no-target, not-known");
    expect(of("core-assessments-in-time")).toBe("behind, worsening");
    expect(of("childrens-centre-registration")).toBe("no-target, improving");
    expect(of("referrals-going-on-to-initial-assessment")).toBe("not-judged, not-known");
  });

  test("are the same for a gap and for its rate", () => {
    const gaps = verdicts.filter(({ indicator }) => indicator.gapOf !== undefined);
    expect(gaps.length).toBeGreaterThan(3);
    for (const { indicator, target } of gaps) {
      const rate = verdicts.find((one) => one.indicator.id === indicator.gapOf);
      expect([indicator.id, rate?.target.status]).toEqual([indicator.id, target.status]);
    }
  });

  test("have words for everything, and none of them is broken", () => {
    for (const verdict of verdicts) {
      const words = JSON.stringify(indicatorWords(WORDS, verdict));
      expect(words).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|(?<![\d.,])1 points|\.\.|,,/);
      for (const text of Object.values(indicatorWords(WORDS, verdict))) {
        if (typeof text === "string" && text.includes(" ") && /[a-z]{3}.*\d/.test(text)) {
          expect(text).toMatch(/^[\p{Lu}\d−£“]|^[a-z]/u);
        }
      }
    }
  });
});

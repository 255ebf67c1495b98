import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../src/domain/language.ts";
import type { GivenWords } from "../../src/domain/plan-words.ts";
import { placeIn, placeWords } from "../../src/domain/printed-place.ts";

const named = (words: GivenWords, language: LanguageCode = "en-GB") => ({ words, language });

const PLAIN = named({});
const STEPS = named({ milestone: { one: "step", many: "steps" } });
const GOALS = named({
  priority: { one: "goal (2040)", many: "goals (2040)" },
  milestone: { one: "step", many: "steps" },
  milestoneInFull: { one: "agreed step", many: "agreed steps" },
});

describe("the place that a source names", () => {
  test.each([
    [PLAIN, { priority: 1, number: 6 }, "Priority 1, delivery milestone 6"],
    [STEPS, { priority: 2, number: 1 }, "Priority 2, step 1"],
    [GOALS, { priority: 3 }, "Goal (2040) 3"],
    [named({}, "cy"), { priority: 1, number: 6 }, "Blaenoriaeth 1, carreg filltir gyflawni 6"],
  ])("is in the plan's own words: %j", (words, place, said) => {
    expect(placeWords(words, place)).toBe(said);
  });

  test("is read back as it was written, whatever stands behind it", () => {
    const words = fc.constantFrom(PLAIN, STEPS, GOALS);
    const place = fc.record({
      priority: fc.integer({ min: 1, max: 99 }),
      number: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
    });
    const more = fc.constantFrom("", ", note", ". Page 2", "; table");
    fc.assert(
      fc.property(words, place, more, (own, at, rest) => {
        const said = placeWords(own, at);
        expect(placeIn(own, `${said}${rest}`)).toEqual({ ...at, said });
      }),
    );
  });

  test("may use the short name, and is no other plan's", () => {
    expect(placeIn(GOALS, "Goal (2040) 3, step 4")).toMatchObject({ priority: 3, number: 4 });
    expect(placeIn(STEPS, "Priority 1, delivery milestone 6")?.number).toBeUndefined();
    expect(placeIn(STEPS, "Introduction")).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { numbered, shownOf, withArticle } from "../../src/domain/noun.ts";
import type { LanguageCode } from "../../src/domain/language.ts";
import { planWords, type GivenWords } from "../../src/domain/plan-words.ts";
import { rotherham } from "../public-data/plans.ts";

const step = { one: "step", many: "steps" };

const wordsIn = (words: GivenWords, language: LanguageCode = "en-GB") =>
  planWords({ words, language }, "Anytown");

describe("the words of a plan", () => {
  test("have a default where the plan gives none", () => {
    const words = wordsIn({});
    expect(words.question).toBe("How is Anytown doing for its children and young people?");
    expect(words.milestoneInFull.many).toBe("delivery milestones");
    expect(words.clinicRule).toBe("the council’s rule");
  });

  test("have it in the plan’s language", () => {
    const words = wordsIn({ body: "y bartneriaeth" }, "cy");
    expect(words.question).toBe("Sut mae pethau’n mynd i blant a phobl ifanc Anytown?");
    expect(words.milestoneInFull.many).toBe("cerrig milltir cyflawni");
    expect(words.clinicRule).toBe("rheol y bartneriaeth");
  });

  test("are the plan’s own where it gives them, also in full", () => {
    const words = wordsIn({ milestone: step, body: "the partnership" });
    expect(words.milestone).toBe(step);
    expect(words.milestoneInFull).toBe(step);
    expect(words.clinicRule).toBe("the partnership’s rule");
    expect(words.priority.many).toBe("priorities");
  });

  test("keep a longer name beside the short one", () => {
    const inFull = { one: "planned step", many: "planned steps" };
    const words = wordsIn({ milestone: step, milestoneInFull: inFull });
    expect([words.milestone, words.milestoneInFull]).toEqual([step, inFull]);
  });

  test("of the real plan name the year of its rule", () => {
    expect(rotherham().words.clinicRule).toBe("the council’s rule of 2009");
  });
});

describe("a name", () => {
  test("agrees with the number that is shown before it", () => {
    expect(shownOf("1", step)).toBe("1 step");
    expect(shownOf("0", step)).toBe("0 steps");
    expect(shownOf("28.5", step)).toBe("28.5 steps");
  });

  test("has its article and its number", () => {
    expect(withArticle({ one: "action", many: "actions" })).toBe("an action");
    expect(withArticle(step)).toBe("a step");
    const named = [
      "unit",
      "union",
      "use",
      "European goal",
      "one-year aim",
      "UK aim",
      "hour",
      "honest aim",
      "umbrella",
      "unimportant aim",
      "NHS aim",
      "Every Child aim",
    ];
    expect(named.map((one) => withArticle({ one, many: "" }))).toEqual([
      ...["a unit", "a union", "a use", "a European goal", "a one-year aim", "a UK aim"],
      ...["an hour", "an honest aim", "an umbrella", "an unimportant aim", "an NHS aim"],
      "an Every Child aim",
    ]);
    expect(numbered({ one: "priority", many: "priorities" }, 3)).toBe("Priority 3");
  });
});

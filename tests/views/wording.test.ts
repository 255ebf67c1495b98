import { describe, expect, it } from "vitest";
import { Count } from "../../src/domain/counts/count.ts";
import { longDay } from "../../src/domain/indicators/calendar.ts";
import { plain } from "../../src/wording/counts.ts";
import { countOf, listWords } from "../../src/wording/numbers.ts";
import { unrecordedWords } from "../../src/wording/ratings.ts";
import { WORDS } from "../wording/plan-words.ts";

/** So many of 12 milestones. */
function missing(number: number): Count {
  const all = new Count("milestones", "milestones", { number: 12, shown: "12" }, null);
  const name = "milestones-without-rating";
  return new Count(name, name, { number, shown: String(number) }, all);
}

describe("fixed phrases", () => {
  it("writes days as people do", () => {
    expect(longDay("2015-01-04")).toBe("4 January 2015");
    expect(() => longDay("January")).toThrow('"January" is not a date such as 2015-01-14.');
  });

  it("agrees in number", () => {
    expect(countOf(1, "milestone")).toBe("1 milestone");
    expect(countOf(0, "milestone")).toBe("0 milestones");
    expect(countOf(1040, "child", "children")).toBe("1,040 children");
  });

  it("lists words", () => {
    expect(listWords([])).toBe("");
    expect(listWords(["a"])).toBe("a");
    expect(listWords(["a", "b", "c"])).toBe("a, b and c");
  });

  it("tells apart no rating, some and all recorded", () => {
    expect(unrecordedWords(WORDS, missing(0))).toBeNull();
    expect(plain(unrecordedWords(WORDS, missing(1)) ?? [])).toBe(
      "No rating recorded for 1 of its 12 milestones.",
    );
    expect(plain(unrecordedWords(WORDS, missing(12)) ?? [])).toMatch(
      /^Ratings of single milestones/,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveRating, type WrittenRating } from "../../src/domain/rating.ts";
import {
  addTotals,
  countRatings,
  percentOf,
  type RatingTotals,
} from "../../src/domain/rating-totals.ts";
import { sum } from "../../src/domain/share.ts";
import { fractionsOf, RAG, RATINGS } from "./plan-in-memory.ts";

const parts = fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 6 });

function counted(ratings: readonly WrittenRating[]): RatingTotals | null {
  return countRatings(
    ratings.map((one) => resolveRating(one, RAG)),
    RAG,
  );
}

/** Totals of ratings of which all are recorded. */
function totalsOf(ratings: readonly WrittenRating[]): RatingTotals {
  const totals = counted(ratings);
  if (!totals) throw new Error("Every rating is recorded here.");
  return totals;
}

describe("counting ratings", () => {
  it("counts each part of a split rating 1/n", () => {
    const totals = totalsOf([["green"], ["green", "amber"], ["green", "amber", "red"]]);
    expect(fractionsOf(totals)).toEqual({ green: "11/6", amber: "5/6", red: "1/3", blue: "0" });
    expect(totals.total.equals(3)).toBe(true);
  });

  it("counts a colour that a split names twice two times", () => {
    expect(fractionsOf(totalsOf([["green", "green", "red"]]))).toMatchObject({ green: "2/3" });
  });

  it("gives nothing if any rating is not recorded, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(parts), fc.array(parts), (before, after) => {
        expect(counted([...before, null, ...after])).toBeNull();
      }),
    );
  });

  it("gives a total that is exactly the number of milestones", () => {
    fc.assert(
      fc.property(fc.array(parts), (ratings) => {
        expect(totalsOf(ratings).total.equals(ratings.length)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of milestones or of parts", () => {
    fc.assert(
      fc.property(fc.array(parts), (ratings) => {
        const turned = [...ratings].reverse().map((one) => [...one].reverse());
        expect(fractionsOf(totalsOf(turned))).toEqual(fractionsOf(totalsOf(ratings)));
      }),
    );
  });

  it("gives the same counted at once or priority by priority", () => {
    fc.assert(
      fc.property(fc.array(fc.array(parts)), (priorities) => {
        const whole = totalsOf(priorities.flat());
        const added = addTotals(priorities.map(totalsOf), RAG);
        expect(fractionsOf(added)).toEqual(fractionsOf(whole));
        expect(added.total.equals(whole.total)).toBe(true);
      }),
    );
  });
});

describe("percentages", () => {
  it("add up to exactly 100", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (ratings) => {
        const totals = totalsOf(ratings);
        const all = totals.parts.map(({ count }) => percentOf(count, totals));
        expect(sum(all).equals(100)).toBe(true);
      }),
    );
  });

  it("are zero where there is nothing to divide", () => {
    const empty = addTotals([], RAG);
    const all = empty.parts.map(({ count }) => percentOf(count, empty).valueOf());
    expect(all).toEqual([0, 0, 0, 0]);
  });
});

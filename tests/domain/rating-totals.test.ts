import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RATINGS, type MilestoneRating } from "../../src/domain/rating.ts";
import { addTotals, countRatings, percentOf } from "../../src/domain/rating-totals.ts";
import { share, sum } from "../../src/domain/share.ts";

const parts = fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 6 });

describe("counting ratings", () => {
  it("counts each part of a split rating 1/n", () => {
    const totals = countRatings([["green"], ["green", "amber"], ["green", "amber", "red"]]);
    expect(totals?.green.toFraction()).toBe("11/6");
    expect(totals?.amber.toFraction()).toBe("5/6");
    expect(totals?.red.toFraction()).toBe("1/3");
    expect(totals?.blue.equals(0)).toBe(true);
    expect(totals?.total.equals(3)).toBe(true);
  });

  it("counts a colour that a split names twice two times", () => {
    expect(countRatings([["green", "green", "red"]])?.green.toFraction()).toBe("2/3");
  });

  it("gives nothing if any rating is not recorded, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(parts), fc.array(parts), (before, after) => {
        const all: MilestoneRating[] = [...before, null, ...after];
        expect(countRatings(all)).toBeNull();
      }),
    );
  });

  it("gives a total that is exactly the number of milestones", () => {
    fc.assert(
      fc.property(fc.array(parts), (ratings) => {
        expect(countRatings(ratings)?.total.equals(ratings.length)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of milestones or of parts", () => {
    fc.assert(
      fc.property(fc.array(parts), (ratings) => {
        const turned = [...ratings].reverse().map((one) => [...one].reverse());
        for (const rating of RATINGS) {
          const [a, b] = [countRatings(ratings)?.[rating], countRatings(turned)?.[rating]];
          expect(b && a?.equals(b)).toBe(true);
        }
      }),
    );
  });

  it("gives the same counted at once or priority by priority", () => {
    fc.assert(
      fc.property(fc.array(fc.array(parts)), (priorities) => {
        const whole = countRatings(priorities.flat());
        const added = addTotals(priorities.flatMap((one) => countRatings(one) ?? []));
        for (const column of [...RATINGS, "total"] as const) {
          expect(whole?.[column].equals(added[column])).toBe(true);
        }
      }),
    );
  });
});

describe("percentages", () => {
  it("add up to exactly 100", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (ratings) => {
        const totals = countRatings(ratings);
        const all = RATINGS.map((rating) => (totals ? percentOf(totals, rating) : share(0)));
        expect(sum(all).equals(100)).toBe(true);
      }),
    );
  });

  it("are zero where there is nothing to divide", () => {
    const empty = addTotals([]);
    expect(RATINGS.map((rating) => percentOf(empty, rating).valueOf())).toEqual([0, 0, 0, 0]);
  });
});

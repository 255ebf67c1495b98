import { describe, expect, it } from "vitest";
import { resolveRating, type MilestoneRating } from "../../src/domain/rating.ts";
import { ratingStatus } from "../../src/views/rating-status.ts";
import { realCard } from "./cards.ts";

const { ratings } = realCard.content.plan;
const of = (...keys: readonly string[]): MilestoneRating => resolveRating(keys, ratings);

describe("the signs of a rating", () => {
  it("has one sign for one rating", () => {
    expect(ratingStatus(of("amber"), ratings)).toEqual({
      split: false,
      signs: [{ kind: "amber", name: "Amber" }],
    });
  });

  it("counts the parts of a split rating", () => {
    expect(ratingStatus(of("red", "green", "green"), ratings)).toEqual({
      split: true,
      signs: [
        { kind: "green", name: "Green", parts: "2 of 3 parts" },
        { kind: "red", name: "Red", parts: "1 of 3 parts" },
      ],
    });
  });

  it("does not take a rating that is not recorded for blue", () => {
    expect(ratingStatus(null, ratings).signs).toEqual([
      { kind: "not-recorded", name: "Rating not recorded" },
    ]);
  });
});

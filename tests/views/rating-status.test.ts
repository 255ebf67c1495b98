import { describe, expect, it } from "vitest";
import { ratingStatus } from "../../src/views/rating-status.ts";
import { realCard } from "./cards.ts";

const { plan } = realCard.content;

describe("the signs of a rating", () => {
  it("has one sign for one rating", () => {
    expect(ratingStatus(["amber"], plan)).toEqual({
      split: false,
      signs: [{ kind: "amber", name: "Amber" }],
    });
  });

  it("counts the parts of a split rating", () => {
    expect(ratingStatus(["red", "green", "green"], plan)).toEqual({
      split: true,
      signs: [
        { kind: "green", name: "Green", parts: "2 of 3 parts" },
        { kind: "red", name: "Red", parts: "1 of 3 parts" },
      ],
    });
  });

  it("does not take a rating that is not recorded for blue", () => {
    expect(ratingStatus(null, plan).signs).toEqual([
      { kind: "not-recorded", name: "Rating not recorded" },
    ]);
  });
});

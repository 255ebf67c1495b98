import { describe, expect, it } from "vitest";
import { ratingPicture } from "../../src/views/rating-picture.ts";
import { realCard } from "./cards.ts";

const { milestone } = realCard.words;
const lines = realCard.reports.flatMap(({ overview }) =>
  overview ? [...overview.rows, overview.total] : [],
);

describe("the picture of ratings", () => {
  it.each(lines)("fills the bar from end to end without gaps: %#", (line) => {
    const { segments } = ratingPicture(line, milestone);
    let end = 0;
    for (const { x, width } of segments) {
      expect(Number.parseFloat(x)).toBeCloseTo(end, 1);
      end = Number.parseFloat(x) + Number.parseFloat(width);
    }
    expect(end).toBeCloseTo(100, 1);
  });

  it("keeps the printed order, and leaves out of the bar what no milestone has", () => {
    const june = realCard.report("2014-06").overview?.total;
    const picture = june ? ratingPicture(june, milestone) : null;
    expect(picture?.segments.map(({ rating }) => rating.key)).toEqual(["green", "amber", "red"]);
    expect(picture?.figures.map(({ name }) => name)).toEqual(["Green", "Amber", "Red", "Blue"]);
    expect(picture?.figures.at(-1)?.shown).toBe("0");
  });

  it("writes a figure into a part only where it fits", () => {
    const december = realCard.report("2013-12").overview?.total;
    const picture = december ? ratingPicture(december, milestone) : null;
    expect(picture?.segments.map(({ label }) => label)).toEqual(["26", "121", null, null]);
  });
});

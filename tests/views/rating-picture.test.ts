import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/domain/overview.ts";
import { ratingPicture, type RatingPicture } from "../../src/views/rating-picture.ts";
import { realCard } from "./cards.ts";

const lines = realCard.reports.flatMap((part) =>
  part.overview ? linesOf(part.overview).map((line) => ({ part, line })) : [],
);

function totalOf(report: string): RatingPicture | null {
  const part = realCard.report(report);
  return part.overview?.total ? ratingPicture(realCard, part, part.overview.total) : null;
}

describe("the picture of ratings", () => {
  it.each(lines)("fills the bar from end to end without gaps: %#", ({ part, line }) => {
    const { segments } = ratingPicture(realCard, part, line);
    let end = 0;
    for (const { x, width } of segments) {
      expect(Number.parseFloat(x)).toBeCloseTo(end, 1);
      end = Number.parseFloat(x) + Number.parseFloat(width);
    }
    expect(end).toBeCloseTo(100, 1);
  });

  it("keeps the printed order, and leaves out of the bar what no milestone has", () => {
    const picture = totalOf("2014-06");
    expect(picture?.segments.map(({ rating }) => rating.key)).toEqual(["green", "amber", "red"]);
    expect(picture?.figures.map(({ name }) => name)).toEqual(["Green", "Amber", "Red", "Blue"]);
    expect(picture?.figures.at(-1)?.shown.words).toBe("0");
  });

  it("writes a figure into a part only where it fits", () => {
    const picture = totalOf("2013-12");
    expect(picture?.segments.map(({ label }) => label)).toEqual(["26", "121", null, null]);
  });

  it("begins at the right where the page is read from there", () => {
    const { content } = realCard;
    const plan = { ...content.plan, language: "ar-XB" as const };
    const turned = { ...realCard, content: { ...content, plan } };
    const part = realCard.report("2014-06");
    const total = part.overview?.total;
    if (!total) throw new Error("The report has no overview.");
    const bar = (card: typeof realCard): number[] =>
      ratingPicture(card, part, total).segments.map(({ x, width }) =>
        card === realCard
          ? Number.parseFloat(x)
          : 100 - Number.parseFloat(x) - Number.parseFloat(width),
      );
    bar(turned).forEach((from, at) => {
      expect(from).toBeCloseTo(bar(realCard)[at] ?? NaN, 1);
    });
    expect(ratingPicture(turned, part, total).segments.at(-1)?.x).toBe("0%");
  });
});

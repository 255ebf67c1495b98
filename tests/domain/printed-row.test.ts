import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRow } from "../../src/domain/printed-row.ts";
import { resolveRating } from "../../src/domain/rating.ts";
import { countRatings } from "../../src/domain/rating-totals.ts";
import { showTotals } from "../../src/domain/overview.ts";
import { fractionsOf, RAG, RATINGS, shownFigures } from "./plan-in-memory.ts";

function row(green: string, amber: string, red: string, total: string) {
  return { priority: 1, figures: { green, amber, red, blue: "0" }, total };
}

describe("a printed row", () => {
  it("is read as the parts that add up to its total", () => {
    const fractions = (...figures: [string, string, string, string]): string[] => {
      return Object.values(fractionsOf(readRow(row(...figures), RAG)));
    };
    expect(fractions("4.3", "23.3", "2.3", "30")).toEqual(["13/3", "70/3", "7/3", "0"]);
    expect(fractions("12", "28.5", "11.5", "52")).toEqual(["12", "57/2", "23/2", "0"]);
    expect(fractions("1.2", "1.3", "0.5", "3")).toEqual(["7/6", "4/3", "1/2", "0"]);
  });

  it("keeps a slip: figures that no parts bring to the total are read one by one", () => {
    expect(readRow(row("4.3", "23.4", "2.3", "30"), RAG).total.equals(30)).toBe(false);
    expect(readRow(row("12", "28.6", "11.5", "52"), RAG).total.equals(52)).toBe(false);
    expect(readRow(row("12", "10", "3", "26"), RAG).total.valueOf()).toBe(25);
  });

  it("adds up to the number of milestones, for any ratings split in two or three", () => {
    const rating = fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 30 }), (ratings) => {
        const written = ratings.map((one) => resolveRating(one, RAG));
        const totals = countRatings(written, RAG);
        if (!totals) throw new Error("Every rating is recorded here.");
        const { parts, shownTotal } = showTotals(totals);
        const printed = { figures: shownFigures(parts), total: shownTotal };
        expect(readRow(printed, RAG).total.equals(ratings.length)).toBe(true);
      }),
    );
  });
});

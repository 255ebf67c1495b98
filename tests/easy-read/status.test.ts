import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easyStatus, type EasyStatus } from "../../src/domain/easy-read/status.ts";
import { ratingTotals } from "../../src/domain/rating-totals.ts";
import { readShare } from "../../src/domain/share.ts";
import { RAG } from "../domain/plan-in-memory.ts";

function status(green: string, amber: string, red: string, blue = "0"): EasyStatus {
  const figures: Readonly<Record<string, string>> = { green, amber, red, blue };
  return easyStatus(ratingTotals(RAG, ({ key }) => readShare(figures[key] ?? "0")));
}

const KIND: Readonly<Record<EasyStatus, number>> = { lot: 0, unknown: 1, some: 1, well: 2 };

describe("the status of a priority", () => {
  it.each([
    ["12", "28.5", "11.5", "some"],
    ["3.5", "10", "1.5", "some"],
    ["14", "8", "0", "some"],
    ["4.3", "23.3", "2.3", "some"],
    ["6", "33", "1", "some"],
    ["2", "1", "0", "well"],
    ["9", "0", "1", "some"],
    ["2", "0", "1", "lot"],
  ])("green %s, amber %s, red %s is %s", (green, amber, red, wanted) => {
    expect(status(green, amber, red)).toBe(wanted);
  });

  it("is not known without totals, and where half has no news", () => {
    expect(easyStatus(null)).toBe("unknown");
    expect(status("0", "0", "0")).toBe("unknown");
    expect(status("5", "0", "0", "5")).toBe("unknown");
  });

  it("never sounds kinder when a milestone gets worse", () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, (green, amber, red) => {
        const before = KIND[status(String(green + 1), String(amber), String(red))];
        expect(KIND[status(String(green), String(amber + 1), String(red))]).toBeLessThanOrEqual(
          before,
        );
        expect(KIND[status(String(green), String(amber), String(red + 1))]).toBeLessThanOrEqual(
          before,
        );
      }),
    );
  });

  it("says that all goes well only where no more than a third is not green and nothing is red", () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (green, amber, red, blue) => {
        if (status(String(green), String(amber), String(red), String(blue)) !== "well") return;
        expect(red).toBe(0);
        expect(green).toBeGreaterThanOrEqual(2 * (amber + blue));
      }),
    );
  });
});

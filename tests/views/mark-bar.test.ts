import fc from "fast-check";
import { expect, test } from "vitest";
import { withSigns } from "../../src/views/mark-bar.ts";

/** Two to seven parts that fill the bar. */
const bars = fc
  .array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 7 })
  .map((all) => {
    const sum = all.reduce((a, b) => a + b);
    let from = 0;
    return all.map((one) => {
      const part = { shape: "met" as const, from, width: (100 * one) / sum };
      from += part.width;
      return part;
    });
  });

test("every part of the bar has a sign of its own, on it or above it, and none leaves the bar", () => {
  fc.assert(
    fc.property(bars, (parts) => {
      const signs = withSigns(parts);
      for (const { sign, from, width, isAbove } of signs) {
        if (!isAbove) expect(sign).toBeCloseTo(from + width / 2);
        expect(sign).toBeGreaterThanOrEqual(2.499);
        expect(sign).toBeLessThanOrEqual(97.501);
      }
      const above = signs.filter(({ isAbove }) => isAbove).map(({ sign }) => sign);
      above.slice(1).forEach((sign, at) => {
        expect(sign - (above[at] ?? 0)).toBeGreaterThanOrEqual(4.999);
      });
    }),
  );
});

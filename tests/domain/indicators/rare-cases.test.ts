import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator, ReportedDirection } from "../../../src/domain/indicator.ts";
import { exact } from "../../../src/domain/indicators/exact.ts";
import { measuresOf } from "../../../src/domain/indicators/measures.ts";
import { halfUnit } from "../../../src/domain/indicators/rounding.ts";
import { verdictOf, type IndicatorVerdict } from "../../../src/domain/indicators/verdict.ts";
import { indicatorSchema } from "../../../src/schemas/indicator.ts";
import { comparator, figure, indicator, observation } from "./samples.ts";

const TODAY = "2015-01-14";
const judged = (more: Partial<Indicator>): IndicatorVerdict => verdictOf(indicator(more), TODAY);

describe("gaps of one measure", () => {
  const gap = (id: string, value: number): Indicator =>
    indicator({
      id,
      gapOf: "rate",
      polarity: "low",
      observations: [observation("2013", value)],
      targets: [figure("2013", 5)],
    });

  test("that are level: the rate stands for them, else the first of them", () => {
    const value = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(value, value, value, (rate, first, second) => {
        const all = [
          { ...gap("rate", rate), gapOf: undefined },
          gap("gap-1", first),
          gap("gap-2", second),
        ];
        const misses = (one: number): boolean => one > 5;
        const worst = [rate, first, second].findIndex(misses);
        const [only, ...rest] = measuresOf(all.map((one) => verdictOf(one, TODAY)));
        expect(rest).toEqual([]);
        expect(only?.indicator.id).toBe(all[Math.max(worst, 0)]?.id);
      }),
    );
  });

  test("are overdue if the one that stands for them is", () => {
    const due = { date: "2014-01-01", source: { document: "a", place: "b" }, quotation: "soon" };
    const all = [
      { ...gap("rate", 9), gapOf: undefined },
      { ...gap("gap-1", 1), nextDue: due },
    ];
    const [only] = measuresOf(all.map((one) => verdictOf(one, TODAY)));
    expect(only?.indicator.id).toBe("rate");
    expect(only?.freshness.status).toBe("not-known");
  });
});

describe("half a digit", () => {
  test("is the same on both sides of zero, whatever minus is printed", () => {
    const minus = fc.constantFrom("-", "−", "– ", "minus ");
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(parts, minus, ([digits, decimals], sign) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const half = (value: number, printed: string): string =>
          halfUnit({ value, printed }, { kind: "percent" }).toString();
        const below = half(-Number(text), `${sign}${text}%`);
        expect(below).toBe(half(Number(text), `${text}%`));
        expect(below).toBe(
          exact(1)
            .div(2 * 10 ** decimals)
            .toString(),
        );
      }),
    );
  });

  test("is that of the first number in the words that equals the figure", () => {
    const half = halfUnit({ value: 7, printed: "7.0 (7 of 100)" }, { kind: "percent" });
    expect(half.equals(exact(1).div(20))).toBe(true);
  });
});

describe("a good range", () => {
  test("with one end is refused: it is “high” or “low”", () => {
    const { success, error } = indicatorSchema.safeParse({ range: { from: 10 } });
    expect(success).toBe(false);
    expect(error?.issues.map(({ path }) => path.join("."))).toContain("range.to");
  });

  test("has the same verdicts seen from either end", () => {
    const tenths = fc.integer({ min: 0, max: 1000 });
    const one = fc.tuple(tenths, tenths, tenths, tenths, tenths);
    fc.assert(
      fc.property(one, ([before, now, aim, england, from]) => {
        const seen = (turned: boolean): unknown => {
          const turn = (value: number): number => (turned ? 1000 - value : value) / 10;
          const ends = [turn(from), turn(Math.min(from + 100, 1000))].sort((a, b) => a - b);
          const { target, direction, comparisons } = judged({
            polarity: "range",
            range: { from: ends[0] ?? 0, to: ends[1] ?? 0 },
            observations: [observation("2012", turn(before)), observation("2013", turn(now))],
            targets: [figure("2013", turn(aim))],
            comparators: [comparator("England", "2013", turn(england))],
          });
          return [target.status, direction.direction, comparisons.map(({ result }) => result)];
        };
        expect(seen(true)).toEqual(seen(false));
      }),
    );
  });
});

describe("a change without a start", () => {
  const answered = (reported: Omit<ReportedDirection, "quotation">, by: number): string =>
    judged({
      observations: [observation("2013", 53, { reported: { ...reported, quotation: "so" } })],
      targets: [{ ...figure("2013"), kind: "change", by, printed: "by so much" }],
    }).target.status;

  test("is met by enough, and by nothing else", () => {
    const direction = fc.constantFrom("improving", "no-clear-change", "worsening");
    const amount = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
    fc.assert(
      fc.property(direction, amount, fc.integer({ min: 1, max: 20 }), (way, by, asked) => {
        const status = answered({ direction: way, by }, asked);
        if (way !== "improving") expect(status).toBe("not-met");
        else if (by === undefined) expect(status).toBe("target-without-figure");
        else expect(status).toBe(by >= asked ? "met" : "not-met");
      }),
    );
  });
});

describe("where no way is good", () => {
  test("what a document says of others is shown in its words and gives no result", () => {
    const said = { ...figure("2013", undefined, { printed: "worse than England" }) };
    for (const ours of ["better", "in-line", "worse"] as const) {
      const { comparisons, target } = judged({
        polarity: "none",
        observations: [observation("2013", 5)],
        comparators: [{ name: "England", ...said, ours, by: 2 }],
        targets: [
          { ...figure("2013"), kind: "relative", comparator: "England", printed: "as England" },
        ],
      });
      expect(comparisons.map(({ result }) => result)).toEqual(["not-judged"]);
      expect(target.status).toBe("target-without-figure");
    }
  });
});

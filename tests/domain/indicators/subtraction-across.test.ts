import { describe, expect, test } from "vitest";
import type { Indicator, Observation, Unit } from "../../../src/domain/indicator.ts";
import { acrossLeaks } from "../../../src/domain/indicators/subtraction-across.ts";
import { indicator, observation, realIndicators } from "./samples.ts";

const COUNT: Unit = { kind: "count", name: "young people" };
const HIDE = {
  disclosure: { allowed: false, reason: "Few.", decidedBy: "Editor", decided: "2026-11-21" },
};

const counted = (id: string, observations: readonly Observation[]): Indicator =>
  indicator({ id, unit: COUNT, observations });

/** "girls 2013 from all, boys" */
function told(whole: Indicator, ...parts: readonly Indicator[]): string[] {
  return acrossLeaks(whole, parts).map(
    ({ withheld, from }) =>
      `${withheld.indicator.id} ${withheld.observation.period} from ${from.map((one) => one.indicator.id).join(", ")}`,
  );
}

const all = counted("all", [observation("2013", 20), observation("2014", 22)]);
const boys = counted("boys", [observation("2013", 17), observation("2014", 12)]);

describe("a whole and its parts", () => {
  test("give away a withheld part that is the only one", () => {
    const girls = counted("girls", [observation("2013", 3, HIDE), observation("2014", 10)]);
    expect(told(all, boys, girls)).toEqual(["girls 2013 from all, boys"]);
  });

  test("give away a part whose number is not in the content at all", () => {
    const girls = counted("girls", [
      observation("2013", undefined, { missing: "suppressed", ...HIDE }),
    ]);
    expect(told(all, boys, girls)).toEqual(["girls 2013 from all, boys"]);
  });

  test("give away a withheld whole", () => {
    const few = counted("all", [observation("2013", 4, HIDE)]);
    const some = counted("boys", [observation("2013", 0)]);
    const others = counted("girls", [observation("2013", 5)]);
    expect(told(few, some, others)).toEqual(["all 2013 from boys, girls"]);
  });

  test("say nothing once a second part is withheld, or one has no figure", () => {
    const girls = counted("girls", [observation("2013", 3, HIDE)]);
    const hidden = counted("boys", [observation("2013", 17, HIDE)]);
    expect(told(all, hidden, girls)).toEqual([]);
    const late = counted("boys", [observation("2014", 12)]);
    expect(told(all, late, girls)).toEqual([]);
    const missing = counted("boys", [observation("2013", undefined, { missing: "not-available" })]);
    expect(told(all, missing, girls)).toEqual([]);
  });

  test("are seen through where one report withholds a part and another prints it", () => {
    const both = counted("boys", [observation("2013", 17, HIDE), observation("2013", 17)]);
    const girls = counted("girls", [observation("2013", 3, HIDE)]);
    expect(told(all, both, girls)).toEqual(["girls 2013 from all, boys"]);
  });

  test("are the same period where the days are, however it is written", () => {
    const whole = counted("all", [observation("2013-11", 20)]);
    const stretch = counted("boys", [observation("2013-11-01..2013-11-30", 17)]);
    const girls = counted("girls", [observation("2013-11", 3, HIDE)]);
    expect(told(whole, stretch, girls)).toEqual(["girls 2013-11 from all, boys"]);
  });

  test("of shares add up by their numerators only", () => {
    const share = (id: string, numerator: number | undefined, more: object = {}): Indicator =>
      indicator({ id, observations: [observation("2013", 40, { numerator, ...more })] });
    expect(told(share("all", 20), share("boys", 17), share("girls", 3, HIDE))).toEqual([
      "girls 2013 from all, boys",
    ]);
    expect(told(share("all", undefined), share("boys", 17), share("girls", 3, HIDE))).toEqual([]);
  });

  test("give nothing away in the real content", () => {
    const known = new Map(realIndicators().map((one) => [one.id, one]));
    for (const whole of known.values()) {
      const parts = (whole.parts ?? []).flatMap((id) => known.get(id) ?? []);
      expect(whole.parts ? told(whole, ...parts) : []).toEqual([]);
    }
  });
});

import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/domain/indicator.ts";
import { chartUnit } from "../../src/views/indicator-unit.ts";
import { figureText } from "../../src/wording/indicators-figures.ts";

const euros: Unit = { kind: "money", currency: "EUR" };
const days: Unit = { kind: "duration" };
const weeks: Unit = { kind: "duration", of: "week" };

describe("units of any body", () => {
  test("money has the sign of its currency", () => {
    expect(figureText(48250, euros)).toBe("€48,250");
    expect(figureText(48250, { kind: "money" })).toBe("£48,250");
    expect(figureText(1250.5, euros, "1,250.50")).toBe("€1,250.50");
    expect(chartUnit(euros)).toMatchObject({ prefix: "€", label: "Euros" });
  });

  test("durations agree with their number", () => {
    expect(figureText(1, days)).toBe("1 day");
    expect(figureText(12.5, days)).toBe("12.5 days");
    expect(figureText(1, weeks, "1")).toBe("1 week");
    expect(figureText(34, weeks)).toBe("34 weeks");
    expect(chartUnit(weeks).label).toBe("Weeks");
  });
});

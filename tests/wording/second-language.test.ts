import process from "node:process";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { OWN_BEGINS, OWN_ENDS, unmarked } from "../../src/domain/language-marks.ts";

/** The words of one language in what a process of that language says. */
function ownWords(said: string): string[] {
  const runs = said.split(new RegExp(`[${OWN_BEGINS}${OWN_ENDS}]`));
  return runs.filter((_, at) => at % 2 === 1);
}

describe("in Welsh", () => {
  const before = process.env["SITE_LANGUAGE"];
  beforeAll(() => {
    process.env["SITE_LANGUAGE"] = "cy";
    vi.resetModules();
  });
  afterAll(() => {
    if (before === undefined) delete process.env["SITE_LANGUAGE"];
    else process.env["SITE_LANGUAGE"] = before;
    vi.resetModules();
  });

  test("a phrase marks its own words, and not what it tells of", async () => {
    const { phrase } = await import("../../src/wording/catalogue/phrase.ts");
    const said = phrase("better-than", { name: "England" });
    expect(unmarked(said)).toBe("Gwell na England");
    expect(ownWords(said)).toEqual(["Gwell na "]);
  });

  test("a phrase inside a phrase is of one language with it", async () => {
    const { phrase } = await import("../../src/wording/catalogue/phrase.ts");
    const { periodInText } = await import("../../src/wording/days.ts");
    const { parsePeriod } = await import("../../src/domain/indicators/period.ts");
    const period = periodInText(parsePeriod("2013/14 Q2"));
    const said = phrase("no-figure-for-periods", { periods: period });
    expect(said).toBe(`${OWN_BEGINS}Nid oes ffigur ar gyfer chwarter 2 o 2013/14.${OWN_ENDS}`);
    const year = periodInText(parsePeriod("2013/14"));
    const level = phrase("for-period", { text: "60%", period: year });
    const target = phrase("above-target", { own: "61%", level, good: "," });
    expect(ownWords(target).join("")).toBe(unmarked(target));
  });

  test.each([
    ["2013-11", "Tachwedd 2013", "ym mis Tachwedd 2013"],
    ["2013-11-30", "30 Tachwedd 2013", "ar 30 Tachwedd 2013"],
    ["2013/14 Q2", "Chwarter 2 o 2013/14", "yn chwarter 2 o 2013/14"],
    ["to 2014-03-31 (24 months)", "24 mis hyd 31 Mawrth 2014", "yn y 24 mis hyd 31 Mawrth 2014"],
    ["autumn 2013", "Tymor yr hydref 2013", "yn nhymor yr hydref 2013"],
  ])("the period %s has a name", async (text, name, when) => {
    const { periodName, whenWords } = await import("../../src/wording/days.ts");
    const { parsePeriod } = await import("../../src/domain/indicators/period.ts");
    const period = parsePeriod(text);
    expect(unmarked(periodName(period))).toBe(name);
    expect(unmarked(whenWords(period))).toBe(when);
  });

  test("a noun after a number is singular, and what is content keeps its own plural", async () => {
    const { countOf } = await import("../../src/wording/numbers.ts");
    const { translated } = await import("../../src/domain/translation.ts");
    expect(unmarked(countOf(3, translated("cam"), translated("camau")))).toBe("3 cam");
    expect(countOf(3, "step", "steps")).toBe("3 steps");
  });

  test("a sentence with counts marks the words around them", async () => {
    const { saying } = await import("../../src/wording/catalogue/phrase.ts");
    const said = saying("or-list", { before: ["x"], last: ["y"] });
    expect(said.map((part) => (typeof part === "string" ? part : ""))).toEqual([
      `x${OWN_BEGINS} neu ${OWN_ENDS}y`,
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { countDefinitions } from "../../src/domain/counts/counts.ts";
import { OFF_TRACK_KINDS } from "../../src/domain/members/off-track.ts";
import { OUTCOMES } from "../../src/domain/members/raised.ts";
import { countRules, methodRules, type MethodRule } from "../../src/views/method-page.ts";
import { plain } from "../../src/wording/counts.ts";
import {
  COMPARISON_LABELS,
  DIRECTION_LABELS,
  STATUS_LABELS,
} from "../../src/wording/indicators-labels.ts";
import { rotherham, saltmarsh } from "../public-data/plans.ts";

const rulesOf = (card: Parameters<typeof methodRules>[0]): MethodRule[] =>
  methodRules(card).flatMap(({ rules }) => rules);
const real = rulesOf(rotherham());
const fictional = rulesOf(saltmarsh());
const sumOf = (rules: readonly MethodRule[], id: string): string[] =>
  rules.find((one) => one.id === `rule-${id}`)?.sum?.steps.map(plain) ?? [];

describe("the page of the method", () => {
  test("names every verdict that the data can hold", () => {
    const text = real.flatMap(({ says, steps }) => [says, ...steps]).join(" ");
    const names = [
      ...Object.keys(STATUS_LABELS),
      ...Object.keys(DIRECTION_LABELS),
      ...Object.keys(COMPARISON_LABELS).filter((one) => one !== "not-judged"),
      ...OFF_TRACK_KINDS,
      ...OUTCOMES,
    ];
    expect(names.filter((name) => !text.includes(`“${name}”`))).toEqual([]);
  });

  test("works each rule on a figure of the real plan, or says that it has none", () => {
    const without = real.filter(({ sum }) => !sum || sum.steps.length === 0).map(({ id }) => id);
    expect(without).toEqual(["rule-trend", "rule-limits"]);
    expect(sumOf(fictional, "trend")).toHaveLength(1);
    expect(sumOf(fictional, "limits")).toHaveLength(1);
  });

  test("leads from each sum about one figure to its page and its paper", () => {
    for (const { sum } of [...real, ...fictional]) {
      if (!sum?.about) continue;
      expect(sum.about.path).toMatch(/^\/indicators\/[a-z0-9-]+\/$/);
      expect(sum.sources[0]?.place).not.toBe("");
    }
  });

  test("names the paper behind every sum but those of periods, counts and the order of a page", () => {
    const without = real.filter(({ sum }) => sum && sum.sources.length === 0).map(({ id }) => id);
    expect(without).toEqual(["rule-periods", "rule-counting", "rule-key-figures"]);
  });

  test.each([
    ["real", real],
    ["fictional", fictional],
  ])("counts the days and draws the line of the %s plan rightly", (_name, rules) => {
    const [days = "", line = ""] = sumOf(rules, "path");
    const dates = days.match(/\d+ [A-Z][a-z]+ \d{4}/g) ?? [];
    const [from = 0, to = 0, , due = 0] = dates.map(
      (date) => Date.parse(`${date} UTC`) / 86_400_000,
    );
    const sum = /^([\d.]+) \+ \(([\d.]+) − [\d.]+\) × (\d+) ÷ (\d+) = ([\d.]+)\.$/.exec(line);
    const [start = 0, aim = 0, gone, all, result = 0] = (sum ?? []).slice(1).map(Number);
    expect([gone, all]).toEqual([to - from, due - from]);
    expect(result).toBeCloseTo(start + ((aim - start) * (to - from)) / (due - from), 4);
  });

  test("works intervals as a textbook does: 96 of 149 after 276 of 325", () => {
    const said = sumOf(real, "newcombe");
    expect(said[0]).toContain("96 of 149 is 0.6443, from 0.5647 to 0.7167");
    expect(said[1]).toBe(
      "The change runs from −0.2918 to −0.1208. That does not hold 0, so it is more than chance.",
    );
  });

  test("explains each count once, with its name in the data", () => {
    const rules = countRules(rotherham());
    expect(rules.map(({ name }) => name)).toEqual(
      countDefinitions(rotherham()).map(({ name }) => name),
    );
    for (const { definition } of rules) expect(definition).toMatch(/\.$/);
  });

  test("gives each rule and each count a place of its own", () => {
    const places = [...real, ...countRules(rotherham())].map(({ id }) => id);
    expect(new Set(places).size).toBe(places.length);
  });
});

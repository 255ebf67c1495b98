import { plansWithFigures } from "../../../src/domain/earlier-plan.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Count } from "../../../src/domain/counts/count.ts";
import { allCounts, countIn, type CountName } from "../../../src/domain/counts/counts.ts";
import { rateOf } from "../../../src/domain/indicators/measures.ts";
import type { Scope } from "../../../src/domain/counts/scope.ts";
import { plain, outOf, say, sayList, bare } from "../../../src/wording/counts.ts";
import { rotherham, saltmarsh } from "../../public-data/plans.ts";

const PLANS = [
  ["the real plan", rotherham()],
  ["the fictional plan", saltmarsh()],
] as const;

const STANDINGS: readonly CountName[] = [
  "indicators-met",
  "indicators-off-target",
  "indicators-ahead",
  "indicators-expired",
  "indicators-no-target",
  "indicators-words-only",
  "indicators-not-judged",
  "indicators-no-figure",
];

describe.each(PLANS)("the counts of %s", (_name, card) => {
  const value = (name: CountName, scope?: Scope): number =>
    Count.open(countIn(card, name, scope)).number;
  const scopes: Scope[] = [
    {},
    ...card.priorities.map(({ number }) => ({ priority: number })),
    ...plansWithFigures(card.content).map(({ id }) => ({ earlier: id })),
  ];
  const sum = (names: readonly CountName[], scope: Scope): number =>
    names.reduce((total, name) => total + value(name, scope), 0);

  test("have one name each, and no part is more than its whole", () => {
    const all = allCounts(card);
    expect(new Set(all.map(({ count }) => count.name)).size).toBe(all.length);
    for (const { count } of all) {
      if (count.of === null) continue;
      expect(Count.open(count).number).toBeLessThanOrEqual(Count.open(count.of).number);
    }
  });

  test.each(scopes)("where indicators stand adds up to all of them in %o", (scope) => {
    expect(sum(STANDINGS, scope)).toBe(value("indicators", scope));
  });

  test.each(scopes.filter(({ earlier }) => earlier === undefined))(
    "what is off target, overdue or worse is as much among the exceptions of %o as among the indicators",
    (scope) => {
      const off = sum(["exceptions-worse-and-worsening", "exceptions-off-target"], scope);
      expect(off).toBe(value("indicators-off-target", scope));
      expect(value("exceptions-worse-and-worsening", scope)).toBe(
        value("indicators-off-target-and-worsening", scope),
      );
      expect(value("exceptions-overdue", scope)).toBe(value("indicators-overdue", scope));
    },
  );

  test("of this plan leave out every figure of an earlier one", () => {
    const own = card.indicators.all.filter(({ indicator }) => indicator.plan === undefined);
    const gaps = own.filter(({ indicator }) => rateOf(indicator) !== undefined);
    expect(value("indicators")).toBe(own.length - gaps.length);
    const priorities = scopes.filter(({ priority }) => priority !== undefined);
    const all = priorities.reduce((total, scope) => total + value("indicators", scope), 0);
    expect(all).toBe(value("indicators"));
  });
});

test("a count shows itself in words only with its name, and a sentence keeps both", () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
      const whole = new Count("all", "all", { number: a + b, shown: String(a + b) }, null);
      const part = new Count("some", "some/priority-1", { number: a, shown: String(a) }, whole);
      const said = say`Of all, ${outOf(part, "thing")}: ${sayList([[bare(part)], [bare(whole)]])}.`;
      const noun = a + b === 1 ? "thing" : "things";
      expect(plain(said)).toBe(`Of all, ${a} of ${a + b} ${noun}: ${a} and ${a + b}.`);
      expect(said.filter((run) => typeof run !== "string")).toHaveLength(3);
      expect(JSON.stringify(part)).not.toContain("number");
      expect(`${JSON.stringify(said)}`).toContain("some/priority-1");
    }),
  );
});

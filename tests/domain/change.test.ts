import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeInMilestones, changeInRatings } from "../../src/domain/change.ts";
import type { Entry } from "../../src/domain/leads.ts";
import { overviewOf, type Overview } from "../../src/domain/overview.ts";
import { RATINGS, type Rating } from "../../src/domain/rating.ts";
import { aMilestone, anUpdate, aReport, rated } from "./plan-in-memory.ts";

function overview(priorities: Readonly<Record<number, readonly Rating[][]>>): Overview {
  const updates = Object.entries(priorities).flatMap(([number, ratings]) =>
    rated(Number(number), ratings),
  );
  const found = overviewOf(aReport("2031-06"), updates);
  if (!found) throw new Error("Nothing is rated.");
  return found;
}

function entry(id: string, number: number, wording?: string): Entry {
  return { milestone: aMilestone(id), update: anUpdate(id, number, { wording }) };
}

describe("change in ratings", () => {
  it("is later minus earlier, exactly, per priority and overall last", () => {
    const from = overview({ 1: [["green"], ["amber", "red"]], 2: [["red"]] });
    const to = overview({ 1: [["green"], ["green", "amber", "red"], ["blue"]], 3: [["amber"]] });
    const lines = changeInRatings(from, to);
    expect(lines.map((line) => line.priority)).toEqual([1, 2, 3, null]);
    const first = lines[0]?.difference;
    expect(
      [first?.green, first?.amber, first?.red, first?.blue, first?.total].map((one) =>
        one?.toFraction(),
      ),
    ).toEqual(["1/3", "-1/6", "-1/6", "1", "1"]);
    expect(lines[1]?.difference).toBeNull();
    expect(lines[1]?.to).toBeNull();
    expect(lines[2]?.from).toBeNull();
    expect(lines[3]?.difference?.total.equals(1)).toBe(true);
  });

  const some = fc.dictionary(
    fc.constantFrom("1", "2", "3"),
    fc.array(fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
    }),
    { minKeys: 1 },
  );

  it("is nothing from a report to itself, and turns its sign both ways", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [from, to] = [overview(a), overview(b)];
        const there = changeInRatings(from, to).at(-1)?.difference;
        const back = changeInRatings(to, from).at(-1)?.difference;
        for (const rating of RATINGS) {
          expect(changeInRatings(from, from).at(-1)?.difference?.[rating].equals(0)).toBe(true);
          expect(there && back?.[rating].neg().equals(there[rating])).toBe(true);
        }
      }),
    );
  });
});

describe("change in milestones", () => {
  it("tells new, dropped, renumbered and reworded ones by their id", () => {
    const from = [entry("a", 1), entry("b", 2), entry("c", 3, "Old words")];
    const to = [entry("b", 1), entry("c", 2), entry("d", 3)];
    const change = changeInMilestones(from, to);
    expect(change.added.map((one) => one.milestone.id)).toEqual(["d"]);
    expect(change.dropped.map((one) => one.milestone.id)).toEqual(["a"]);
    expect(change.kept.map((pair) => pair.to.milestone.id)).toEqual(["b", "c"]);
    expect(
      change.renumbered.map((pair) => [pair.from.update.number, pair.to.update.number]),
    ).toEqual([
      [2, 1],
      [3, 2],
    ]);
    expect(change.reworded.map((pair) => pair.to.milestone.id)).toEqual(["c"]);
  });

  it("does not call other quotes or spaces other words", () => {
    const change = changeInMilestones(
      [entry("a", 1, "words of “A”")],
      [entry("a", 1, "Words  of 'a'")],
    );
    expect(change.reworded).toEqual([]);
  });

  it("loses no milestone: what is kept and dropped was there, what is kept and added is there", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghij"));
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const list = (names: string[]): Entry[] => names.map((id, at) => entry(id, at + 1));
        const { added, dropped, kept } = changeInMilestones(list(before), list(after));
        const name = (one: Entry): string => one.milestone.id;
        expect([...kept.map((pair) => name(pair.from)), ...dropped.map(name)].sort()).toEqual(
          [...before].sort(),
        );
        expect([...kept.map((pair) => name(pair.to)), ...added.map(name)].sort()).toEqual(
          [...after].sort(),
        );
      }),
    );
  });
});

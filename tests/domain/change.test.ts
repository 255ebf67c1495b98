import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeInMilestones, changeInRatings, type RatingChange } from "../../src/domain/change.ts";
import type { Entry } from "../../src/domain/leads.ts";
import { overviewOf, type Overview } from "../../src/domain/overview.ts";
import { aMilestone, anUpdate, aReport, RAG, rated, RATINGS } from "./plan-in-memory.ts";

function overview(priorities: Readonly<Record<number, readonly string[][]>>): Overview {
  const updates = Object.entries(priorities).flatMap(([number, ratings]) =>
    rated(Number(number), ratings),
  );
  const found = overviewOf(aReport("2031-06"), updates, RAG);
  if (!found) throw new Error("Nothing is rated.");
  return found;
}

function entry(id: string, number: number, wording?: string): Entry {
  return { milestone: aMilestone(id), update: anUpdate(id, number, { wording }) };
}

/** Differences by the key of their rating, each times a factor. */
function movesOf(difference: RatingChange["difference"], times = 1): Record<string, string> {
  if (!difference) throw new Error("Both reports have figures.");
  const moves = difference.moves.map((one) => [one.rating.key, one.difference] as const);
  return Object.fromEntries(
    [...moves, ["total", difference.total] as const].map(([key, one]) => [
      key,
      one.mul(times).toFraction(),
    ]),
  );
}

describe("change in ratings", () => {
  it("is later minus earlier, exactly, per priority and overall last", () => {
    const from = overview({ 1: [["green"], ["amber", "red"]], 2: [["red"]] });
    const to = overview({ 1: [["green"], ["green", "amber", "red"], ["blue"]], 3: [["amber"]] });
    const lines = changeInRatings(from, to);
    expect(lines.map((line) => line.priority)).toEqual([1, 2, 3, null]);
    const first = lines[0]?.difference;
    expect(movesOf(first ?? null)).toEqual({
      ...{ green: "1/3", amber: "-1/6", red: "-1/6", blue: "1" },
      total: "1",
    });
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
        const still = changeInRatings(from, from).at(-1)?.difference ?? null;
        expect(new Set(Object.values(movesOf(still)))).toEqual(new Set(["0"]));
        expect(movesOf(back ?? null, -1)).toEqual(movesOf(there ?? null));
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

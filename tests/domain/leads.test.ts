import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadsOf, type Entry } from "../../src/domain/leads.ts";
import { aMilestone, anUpdate } from "./plan-in-memory.ts";

function entry(
  number: number,
  leads: string[] = [],
  place: { action?: string; group?: string } = {},
): Entry {
  const id = `m-${number}`;
  return { milestone: aMilestone(id, place), update: anUpdate(id, number, { leads }) };
}

function find(entries: readonly Entry[], number: number): Entry {
  const found = entries.find((one) => one.update.number === number);
  if (!found) throw new Error(`There is no number ${number}.`);
  return found;
}

describe("the leads of a milestone", () => {
  const entries = [entry(1), entry(2, ["Ann"]), entry(3), entry(4, ["Ben", "Cat"]), entry(5)];

  it("are those printed beside it", () => {
    expect(leadsOf(find(entries, 4), entries, [])).toEqual({
      names: ["Ben", "Cat"],
      basis: "beside",
    });
  });

  it("are else the nearest printed above in the action", () => {
    expect(leadsOf(find(entries, 3), entries, [])).toEqual({ names: ["Ann"], basis: "near" });
    expect(leadsOf(find(entries, 5), entries, [])).toEqual({
      names: ["Ben", "Cat"],
      basis: "near",
    });
  });

  it("are the nearest below where none stands above", () => {
    expect(leadsOf(find(entries, 1), entries, [])).toEqual({ names: ["Ann"], basis: "near" });
  });

  it("do not come from another action, sub-heading or priority", () => {
    const others = [
      entry(1, ["Ann"], { action: "ii" }),
      entry(2, ["Ben"], { group: "care-leavers" }),
      { ...entry(3, ["Cat"]), milestone: aMilestone("m-3", { priority: 2 }) },
      entry(4),
    ];
    expect(leadsOf(find(others, 4), others, [])).toEqual({ names: [], basis: "none" });
  });

  it("are those of the sub-heading before any printed near", () => {
    const grouped = [
      entry(1, ["Ann"], { group: "care-leavers" }),
      entry(2, [], { group: "care-leavers" }),
    ];
    const shared = [{ priority: 1, action: "i", group: "care-leavers", leads: ["Dee"] }];
    expect(leadsOf(find(grouped, 2), grouped, shared)).toEqual({ names: ["Dee"], basis: "group" });
    expect(leadsOf(find(grouped, 1), grouped, shared)).toEqual({ names: ["Ann"], basis: "beside" });
  });

  it("do not depend on the order in which the entries come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 5 }), (shuffled) => {
        for (const one of entries) {
          expect(leadsOf(one, shuffled, [])).toEqual(leadsOf(one, entries, []));
        }
      }),
    );
  });
});

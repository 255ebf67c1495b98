import { describe, expect, test } from "vitest";
import type { AreaFigure, Indicator, Unit } from "../../../src/domain/indicator.ts";
import { jointLeaks, type JointMember } from "../../../src/domain/indicators/subtraction-joint.ts";
import { indicator, observation } from "./samples.ts";

const COUNT: Unit = { kind: "count", name: "young people" };
const HIDE = {
  disclosure: { allowed: false, reason: "Few.", decidedBy: "Editor", decided: "2026-11-21" },
};
type Figure = readonly [period: string, value: number, hidden?: "hidden"];

const figures = (list: readonly Figure[]) =>
  list.map(([period, value, hidden]) => observation(period, value, hidden ? HIDE : {}));

/** An indicator with figures of its own, and of areas that leave nothing out. */
function counted(
  id: string,
  own: readonly Figure[],
  byArea: Readonly<Record<string, readonly Figure[]>> = {},
  parts?: readonly string[],
): JointMember {
  const areas = Object.keys(byArea);
  const inAreas = Object.entries(byArea).flatMap(([area, list]) =>
    figures(list).map((one): AreaFigure => ({ ...one, area })),
  );
  const of: Indicator = indicator({ id, unit: COUNT, observations: figures(own), parts });
  const withAreas = { ...of, byArea: { areas: "wards", figures: inAreas } };
  return areas.length > 0 ? { indicator: withAreas, areas } : { indicator: of, areas: null };
}

function told(...members: readonly JointMember[]): string[] {
  return jointLeaks(members).map(({ indicator: { id }, figure }) =>
    [id, "area" in figure ? figure.area : "", figure.period].filter(Boolean).join(" "),
  );
}

describe("withheld figures over periods, areas and parts together", () => {
  test("follow from the year of each area, and the quarter of the place", () => {
    // North in the second half: the place's half less South's, which is South's year less its first half.
    const one = counted("carers", [["2014-07-01..2014-12-31", 20]], {
      north: [["2014-07-01..2014-12-31", 3, "hidden"]],
      south: [
        ["2014", 40],
        ["2014-01-01..2014-06-30", 23],
      ],
    });
    expect(told(one)).toEqual(["carers north 2014-07-01..2014-12-31"]);
  });

  test("stay withheld where the chain has one more unknown", () => {
    const one = counted("carers", [["2014-07-01..2014-12-31", 20]], {
      north: [["2014-07-01..2014-12-31", 3, "hidden"]],
      south: [["2014", 40]],
    });
    expect(told(one)).toEqual([]);
  });

  test("follow from a part's figures in the areas and those of the whole", () => {
    const all = counted("all", [["2014", 50]], { north: [["2014", 30]], south: [["2014", 20]] }, [
      "girls",
      "boys",
    ]);
    const girls = counted("girls", [["2014", 24]], {
      north: [["2014", 21]],
      south: [["2014", 3, "hidden"]],
    });
    const boys = counted("boys", [], { north: [["2014", 9]], south: [["2014", 17, "hidden"]] });
    expect(told(all, girls, boys)).toEqual(["girls south 2014", "boys south 2014"]);
  });

  test("follow from two groups that overlap", () => {
    const all = counted("all", [["2014", 50]], {}, ["young", "old"]);
    const again = counted("all-again", [["2014", 50]], {}, ["young", "girls-old", "boys-old"]);
    const young = counted("young", [["2014", 30]]);
    const old = counted("old", [["2014", 20, "hidden"]]);
    const girls = counted("girls-old", [["2014", 17]]);
    const boys = counted("boys-old", [["2014", 3, "hidden"]]);
    expect(told(all, again, young, old, girls, boys)).toEqual(["old 2014", "boys-old 2014"]);
  });

  test("follow from a figure that another report revised", () => {
    const one = counted("all", [
      ["2014", 3, "hidden"],
      ["2014", 14],
    ]);
    expect(told(one)).toEqual(["all 2014"]);
  });

  test("stay withheld where two areas are, and where an area has no figure", () => {
    const two = { north: [["2014", 3, "hidden"]], south: [["2014", 2, "hidden"]] } as const;
    expect(told(counted("carers", [["2014", 5]], two))).toEqual([]);
    const none = { north: [["2014", 3, "hidden"]], south: [] } as const;
    expect(told(counted("carers", [["2014", 5]], none))).toEqual([]);
  });
});

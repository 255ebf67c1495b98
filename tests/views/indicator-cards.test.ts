import { describe, expect, it } from "vitest";
import { missed, none } from "../../src/components/indicators/made-up.ts";
import { sortCards, type IndicatorCard } from "../../src/views/indicator-cards.ts";

function cards(card: IndicatorCard, count: number): IndicatorCard[] {
  return Array.from({ length: count }, () => card);
}

describe("the figures of a priority", () => {
  it("open with those that can be judged, where many cannot", () => {
    const { telling, quiet } = sortCards([...cards(none, 7), missed]);
    expect(telling).toEqual([missed]);
    expect(quiet).toHaveLength(7);
  });

  it("stand together where few cannot be judged, or none can", () => {
    expect(sortCards([...cards(none, 6), missed])).toEqual({
      telling: [...cards(none, 6), missed],
      quiet: [],
    });
    expect(sortCards(cards(none, 9)).telling).toHaveLength(9);
  });

  it("are not shut away for a direction or an overdue figure alone", () => {
    const { mark } = none;
    const rising = { ...none, mark: { ...mark, directionWord: "Improving" } };
    const overdue = { ...none, mark: { ...mark, shape: "overdue" as const } };
    expect(sortCards([...cards(none, 8), rising, overdue]).telling).toEqual([rising, overdue]);
  });
});

import { describe, expect, it } from "vitest";
import { isRated, verdictStrip } from "../../src/views/verdict-strip.ts";
import { madeUpCard, realCard } from "./cards.ts";

function labels(id: string): Record<string, string> {
  return Object.fromEntries(
    verdictStrip(realCard.indicators.of(id)).map(({ of, labels: said }) => [of, said.join("; ")]),
  );
}

describe("the strip under an indicator’s title", () => {
  it("says target, direction, comparison and freshness in a few words each", () => {
    expect(labels("breastfeeding-initiation")).toEqual({
      Target: "Target missed",
      "Direction of travel": "Improving",
      Compared: "No comparator printed",
      "How fresh": "Figure in 2013/14",
    });
  });

  it("says every comparison below the one word for them", () => {
    expect(labels("neet-16-to-18")["Compared"]).toBe(
      "Worse than statistical neighbours; Worse than England",
    );
  });

  it("says that a figure is missing and overdue", () => {
    expect(labels("healthy-start-women")["How fresh"]).toBe("No figure, next one overdue");
  });

  it("has four parts or more for every indicator, each in a few words", () => {
    for (const verdict of [...realCard.indicators.all, ...madeUpCard.indicators.all]) {
      const strip = verdictStrip(verdict);
      expect(strip.length).toBeGreaterThanOrEqual(4);
      const { id } = verdict.indicator;
      for (const label of strip.flatMap((one) => one.labels))
        expect(label.split(" ").length, `${id} ${label}`).toBeLessThan(13);
    }
  });

  it("knows where there is nothing to explain", () => {
    expect(isRated(realCard.indicators.of("breastfeeding-initiation"))).toBe(true);
    expect(isRated(realCard.indicators.of("healthy-start-women"))).toBe(false);
  });
});

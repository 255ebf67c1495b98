import { describe, expect, it } from "vitest";
import { memberBrief } from "../../src/views/members-brief.ts";
import { briefingView } from "../../src/views/members-briefing.ts";
import { realCard as card } from "./cards.ts";

describe("how services are viewed", () => {
  const printed = card.content.serviceViews.flatMap(({ views }) => views);

  it("stands on the members’ record of each priority that it speaks of, each sentence once", () => {
    const shown = card.priorities.flatMap(({ number }) =>
      briefingView(card, number).serviceViews.flatMap(({ lines }) =>
        lines.map(({ quotation, about }) => ({ number, quotation, about })),
      ),
    );
    const wanted = printed.filter((view) => view.milestone ?? view.priority);
    expect(shown.map((line) => line.quotation).sort()).toEqual(
      wanted.map((view) => view.quotation).sort(),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ about }) => about === null)).toEqual([]);
  });

  it("is led to from a briefing only where the papers have words on it", () => {
    for (const { number } of card.priorities) {
      const lines = briefingView(card, number).serviceViews.flatMap((group) => group.lines).length;
      const links = memberBrief(card, number).record.filter(({ text }) =>
        text.startsWith("How services are viewed"),
      );
      expect(links.map(({ text }) => text)).toEqual(
        lines === 0
          ? []
          : [`How services are viewed: ${lines} printed sentence${lines === 1 ? "" : "s"}`],
      );
    }
  });
});

import { plain } from "../../src/wording/counts.ts";
import { describe, expect, it } from "vitest";
import { memberBrief, withinWords } from "../../src/views/members-brief.ts";
import { membersFront } from "../../src/views/members-plan.ts";
import { inTwo } from "../../src/views/members-questions.ts";
import { madeUpCard, realCard } from "./cards.ts";

describe("a briefing", () => {
  it("starts with what misses its target, each with a question", () => {
    const [first] = memberBrief(realCard, 1).questions;
    expect(["clinic-candidate", "clinic-outcome", "off-target"]).toContain(first?.rule);
    expect(plain(first?.fact ?? [])).toMatch(/target/);
    expect(first?.ask).toMatch(/\?$/);
  });

  it("says how many questions are left out, and where they are", () => {
    const { moreQuestions } = memberBrief(realCard, 1);
    expect(moreQuestions?.text).toMatch(/^\d+ more questions? on this priority$/);
    expect(moreQuestions?.path).toBe("/members/questions/#priority-1");
  });

  it("leads to its record, for every priority of any plan", () => {
    for (const card of [realCard, madeUpCard]) {
      for (const { number } of card.priorities) {
        const paths = memberBrief(card, number).record.map(({ path }) => path);
        expect(paths.slice(-2)).toEqual([`/members/${number}/record/`, `/priorities/${number}/`]);
      }
    }
  });

  it("takes what fits a number of words, in order, and passes over what does not", () => {
    expect(withinWords(["a b", "c d e", "f"], 3, (text) => text)).toEqual(["a b", "f"]);
  });
});

describe("a question in two", () => {
  it("parts what raises it from what it asks", () => {
    expect(inTwo("It stood at 59.91%. What will bring it to its target, and by when?")).toEqual({
      fact: "It stood at 59.91%.",
      ask: "What will bring it to its target, and by when?",
    });
  });

  it("leaves a question that has no such start whole", () => {
    expect(inTwo("What comes next?")).toEqual({ fact: "", ask: "What comes next?" });
  });
});

describe("the members’ front page", () => {
  it("names five that are worst, and leads to all", () => {
    const { worst, offTrack } = membersFront(realCard);
    expect(worst).toHaveLength(5);
    expect(worst.every(({ ask }) => ask.endsWith("?"))).toBe(true);
    expect(offTrack.path).toBe("/members/off-track/");
  });
});

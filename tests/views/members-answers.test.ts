import { describe, expect, it } from "vitest";
import { membersAnswers } from "../../src/views/members-answers.ts";
import { plain } from "../../src/wording/counts.ts";
import { madeUpCard, realCard } from "./cards.ts";

const answerTo = (id: string) => {
  const found = membersAnswers(realCard).find((one) => one.id === id);
  return {
    said: found?.answer.map(plain).join(" "),
    places: found?.places.map(({ path }) => path),
  };
};

describe("questions that members put", () => {
  it.each([realCard, madeUpCard])("are ten, each answered with a place to look", (card) => {
    const answers = membersAnswers(card);
    expect(answers).toHaveLength(10);
    for (const { answer, places } of answers) {
      expect(answer.length).toBeGreaterThan(0);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it("Why is the target 0? names the figures and quotes the target", () => {
    const { said, places } = answerTo("target-of-none");
    expect(places).toContain("/indicators/secondary-schools-below-floor-standard/");
    expect(said).toMatch(/Secondary schools below .*: printed as “.*0/);
  });

  it("Is better the same as good? names what improves and still misses its target", () => {
    expect(answerTo("better-or-good").places).toContain("/indicators/breastfeeding-initiation/");
  });

  it("Compared with whom? names those that the papers print", () => {
    expect(answerTo("compared-with").said).toMatch(/England.* and [Ss]tatistical neighbours/);
  });

  it("What did the clinic decide? tells of each by what came of it", () => {
    const { said, places } = answerTo("clinic-decisions");
    for (const { name } of realCard.content.clinics) expect(said).toContain(name);
    expect(places).toContain("/members/clinics/");
  });
});

import { expect, test } from "vitest";
import { countDefinitions } from "../../src/domain/counts/counts.ts";
import { countTitle, countWords } from "../../src/wording/count-words.ts";
import { RULE_GROUPS, ruleWords } from "../../src/wording/rules/rules.ts";
import { cardOf, FICTIONAL } from "../content/plans.ts";
import { rotherham } from "../public-data/plans.ts";

const cards = [rotherham(), cardOf(FICTIONAL)];

test("every count has a title and a rule in whole sentences", () => {
  for (const card of cards) {
    const words = countWords(card);
    const all = countDefinitions(card).map(({ name }) => words.get(name));
    expect(all.filter((one) => !one?.title || !one.definition.endsWith("."))).toEqual([]);
  }
});

test("what is off track has the title of its count", () => {
  const [card] = cards;
  if (!card) return;
  const counted = countWords(card).get("exceptions-off-target");
  expect(counted?.title).toBe(countTitle(card, "off-target"));
});

test("every rule has a title, a sentence for everybody and at least one step", () => {
  for (const card of cards) {
    for (const rule of RULE_GROUPS.flatMap(({ rules }) => rules)) {
      const { title, says, steps } = ruleWords(card, rule);
      expect([title, says, ...steps].filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
      expect(steps.length, rule).toBeGreaterThan(0);
    }
  }
});

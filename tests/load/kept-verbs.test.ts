import { beforeEach, expect, test } from "vitest";
import { KNOWN_VERBS, verbRules } from "../../src/easy-read/verb-rules.ts";
import { withKeptVerbs } from "../../src/load/kept-verbs.ts";

const ONE_IDEA = "Kittiwake Bay opened a club for cats.";
const TWO_IDEAS = "The cats played and the kittens slept.";

beforeEach(() => KNOWN_VERBS.clear());

test("what is known of a sentence's verbs is the same the next time, without asking again", () => {
  const ask = () => [verbRules(ONE_IDEA), verbRules(TWO_IDEAS)];
  const first = withKeptVerbs(ask);
  expect(first).toMatchObject([[], [{ rule: "ER02" }]]);
  KNOWN_VERBS.clear();
  withKeptVerbs(() => {
    expect([...KNOWN_VERBS.keys()]).toEqual(expect.arrayContaining([ONE_IDEA, TWO_IDEAS]));
    expect(ask()).toEqual(first);
  });
});

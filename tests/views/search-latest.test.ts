import { describe, expect, test } from "vitest";
import { searchLatest } from "../../src/views/search-latest.ts";
import { cardOf, FICTIONAL } from "../content/plans.ts";
import { realCard } from "./cards.ts";

describe("what a result says of the latest", () => {
  const real = searchLatest(realCard);
  const fictional = searchLatest(cardOf(FICTIONAL));

  test("an indicator: its figure, its target and its verdict, with the sign of the verdict", () => {
    expect(real.get("/indicators/breastfeeding-initiation/")).toEqual({
      words: expect.stringMatching(/^\d.*% .*\. Target missed: .*%\. Improving\.$/),
      sign: "v-missed",
    });
  });

  test("a milestone: its rating and the report, or that the rating is not recorded", () => {
    const words = [...real].flatMap(([path, one]) => (path.startsWith("/m") ? [one.words] : []));
    expect(words).toContain("Rating not recorded in June 2014");
    const signs = [...fictional].map(([, { words: said, sign }]) => `${said}: ${sign}`);
    expect(signs).toContain("Green in June 2031: sign-green");
    expect(signs.filter((one) => /^Split rating: .+ in .+: $/.test(one)).length).toBeGreaterThan(0);
  });

  test("an indicator without a figure says so, once", () => {
    const words = [...real, ...fictional].map(([, one]) => one.words);
    expect(words.filter((one) => one.startsWith("No figure")).length).toBeGreaterThan(0);
    expect(words.filter((one) => /No figure.*No figure/.test(one))).toEqual([]);
  });
});

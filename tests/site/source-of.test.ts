import { describe, expect, test } from "vitest";
import { sourceOf } from "./source-of.ts";

describe("a finding on a built page names", () => {
  test("the line of the content that holds its words", () => {
    const html = "<p>How many 16 to 18 year olds are not in education, work or training?</p>";
    expect(sourceOf(html)).toMatch(/^content\/indicators\/neet-16-to-18\.json:\d+$/);
  });

  test("the line of the component that names what it is, also where the engine cut it short", () => {
    expect(sourceOf('<table class="figures many"><tr><td')).toMatch(
      /^src\/components\/indicators\/FigureTable\.astro:\d+$/,
    );
  });

  test("nothing, where nothing of it is known", () => {
    expect(sourceOf("<b></b>")).toBe("");
  });
});

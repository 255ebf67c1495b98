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

  test("the line that holds its words otherwise written, of what the page is about first", () => {
    const quoted = "<p>Children and Young People&#39;s Plan</p>";
    expect(sourceOf(quoted)).toMatch(/^content\/.*:\d+$/);
    const own = "<h1>16 to 18 year olds not in education, employment or training</h1>";
    expect(sourceOf(own, "content", "indicators/neet-16-to-18/index.html")).toMatch(
      /^content\/indicators\/neet-16-to-18\.json:\d+$/,
    );
  });

  test("the line of the program, where no content holds its words", () => {
    expect(sourceOf("<p>Corrected since it was published:</p>")).toMatch(
      /^src\/wording\/catalogue\/en-GB\/pages\.ts:\d+$/,
    );
  });

  test("nothing, where nothing of it is known", () => {
    expect(sourceOf("<b></b>")).toBe("");
  });
});

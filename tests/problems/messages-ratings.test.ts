import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";

/** What is told of one change in the key of the ratings. */
function ofKey(from: string, to: string): string {
  return told(change("plan.json", from, to));
}

describe("messages on the key of the ratings", () => {
  it("what a rating counts as that there is not", () => {
    expect(ofKey('"countsAs": "off-track"', '"countsAs": "late"')).toMatchInlineSnapshot(`
      "content/plan.json:46:19  "countsAs" is "late", which is not one of done, on-track, at-risk, off-track, not-started, no-news.
          Write one of done, on-track, at-risk, off-track, not-started, no-news: what the site makes of it. For example: "countsAs": "on-track""
    `);
  });

  it("a place in the order that is missing", () => {
    expect(ofKey('      "order": 3,\n', "")).toMatchInlineSnapshot(`
      "content/plan.json:42:5  The key "order" is missing.
          Write the rating's place from best to worst: 1 for the best. For example: "order": 1"
    `);
  });

  it("a place in the order twice, or beyond the last", () => {
    expect(ofKey('"order": 3', '"order": 2')).toMatchInlineSnapshot(`
      "content/plan.json:47:16  The order 2 stands twice in this key.
          Number the ratings from best to worst, each once. Not used yet: 3."
    `);
    expect(ofKey('"order": 4', '"order": 9')).toMatchInlineSnapshot(`
      "content/plan.json:60:16  The order of "blue" is 9, but there are only 4 ratings.
          Number the ratings from best to worst, each once. Not used yet: 4."
    `);
  });

  it("an order against what the ratings count as", () => {
    const message = told((files) => {
      change("plan.json", '"order": 3', '"order": 33')(files);
      change("plan.json", '"order": 1,', '"order": 3,')(files);
      change("plan.json", '"order": 33', '"order": 1')(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:34:16  "amber" counts as at-risk, but stands before "green", which counts as on-track.
          Order the ratings from best to worst: done, on-track, at-risk, off-track. Or change what one of them counts as.
      content/plan.json:47:16  "red" counts as off-track, but stands before "green", which counts as on-track.
          Order the ratings from best to worst: done, on-track, at-risk, off-track. Or change what one of them counts as."
    `);
  });

  it("a colour that is not in the palette", () => {
    expect(ofKey('"colour": "red"', '"colour": "crimson"')).toMatchInlineSnapshot(`
      "content/plan.json:49:17  "colour" is "crimson", which is not one of green, amber, red, blue, teal, purple, pink, grey.
          Write a colour of the palette: one of green, amber, red, blue, teal, purple, pink, grey. For example: "colour": "green""
    `);
  });

  it("a colour that says something else than the name, or than what it counts as", () => {
    expect(ofKey('"colour": "red"', '"colour": "green"')).toMatchInlineSnapshot(`
      "content/plan.json:49:17  The rating "Red" would be shown in green.
          Write "red"."
    `);
    const message = told((files) => {
      change("plan.json", '"name": "Red"', '"name": "Late"')(files);
      change("plan.json", '"colour": "red"', '"colour": "green"')(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:49:17  "red" counts as off-track, but would be shown in green.
          Write another colour, or correct what it counts as."
    `);
  });

  it("a shape that another rating has", () => {
    expect(ofKey('"shape": "octagon"', '"shape": "circle"')).toMatchInlineSnapshot(`
      "content/plan.json:48:16  Two ratings have the shape "circle", so that only their colour would tell them apart.
          content/plan.json:22 has it already. Change one of the two."
    `);
  });

  it("a name that another rating has", () => {
    expect(ofKey('"name": "Red"', '"name": "Green"')).toMatchInlineSnapshot(`
      "content/plan.json:44:15  Two ratings have the name "green".
          content/plan.json:18 has it already. Change one of the two."
    `);
  });

  it("a split rating in a plan that has none", () => {
    expect(ofKey('"splitRatings": true', '"splitRatings": false')).toContain(
      "This milestone has several ratings, but the plan has no split ratings.",
    );
  });

  it("a mistyped rating, and a mistyped column", () => {
    const message = told((files) => {
      change("updates/2031-06/ferry-pass.md", '"green"', '"gren"')(files);
      change("reports/2031-06.md", '      amber: "0.5"', '      ambr: "0.5"')(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-06.md:18:7  There is no key "ambr" here.
          Did you mean "amber"? The keys are: priority, green, amber, red, blue, total, explanation.
      content/updates/2031-06/ferry-pass.md:5:9  "rating" is not a rating: "gren".
          Did you mean "green"? Write green, amber, red or blue, or a list of them for a split rating. For example: rating: "green""
    `);
  });
});

import { describe, expect, it } from "vitest";
import { told } from "./damage.ts";
import { add } from "./paper-samples.ts";
import { SMALL_PLAN } from "./small-plan.ts";

type Data = Record<string, unknown>;

const FERRY = JSON.parse(SMALL_PLAN["indicators/ferry-use.json"] ?? "") as Data & {
  observations: Data[];
};

const [APRIL] = FERRY.observations;

function toldOf(more: Data): string {
  return told(add("indicators/ferry-use.json", { ...FERRY, ...more }));
}

function target(more: Data): string {
  return toldOf({ targets: [{ ...APRIL, ...more }] });
}

function comparator(more: Data): string {
  return toldOf({ comparators: [{ name: "England", ...APRIL, ...more }] });
}

describe("what a verdict rests on", () => {
  it("accepts every kind of target", () => {
    expect(target({ kind: "standing", beyond: true })).toBe("");
    expect(target({ kind: "planned" })).toBe("");
    const relative = { ...APRIL, value: undefined, kind: "relative", within: 2, lasting: true };
    expect(
      toldOf({
        targets: [{ ...relative, comparator: "England" }],
        comparators: [{ name: "England", ...APRIL }],
      }),
    ).toBe("");
    expect(target({ value: undefined, kind: "change", by: 10 })).toBe("");
    expect(comparator({ value: undefined, ours: "worse", by: 7.8 })).toBe("");
  });

  it("refuses keys of another kind of target", () => {
    expect(target({ by: 10 })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:45:13  "by" is for a target of the kind "change", but this one is "by-date".
          Write "kind": "change", or delete "by"."
    `);
    expect(target({ kind: "standing", within: 2 })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:46:17  "within" is for a target of the kind "relative", but this one is "standing".
          Write "kind": "relative", or delete "within"."
    `);
  });

  it("refuses a level without a number", () => {
    expect(target({ value: undefined, kind: "standing" })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:44:15  The target is "standing" and has no value.
          Write "value", or "kind": "words" if the source prints no number."
    `);
  });

  it("refuses a relative target that names nobody", () => {
    const relative = { ...APRIL, value: undefined, kind: "relative" };
    const comparators = [{ name: "Deutschland", ...APRIL }];
    expect(toldOf({ targets: [relative], comparators })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:41:5  The target is relative, and it does not say whose figure sets its level.
          Write "comparator" with one of: Deutschland."
    `);
  });

  it("refuses a comparator that is not there", () => {
    expect(target({ value: undefined, kind: "relative", comparator: "Englnd" }))
      .toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:45:21  No comparator of this indicator is called "Englnd".
          Add the figure under "comparators"."
    `);
  });

  it("refuses how ours stands to a figure that is printed", () => {
    expect(comparator({ ours: "worse" })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:46:15  Their figure is printed, 300, so "ours" follows from it.
          Delete "ours"."
    `);
    expect(comparator({ value: undefined, by: 2 })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:45:13  "by" says by how much, but nothing says whether ours is better or worse.
          Add "ours"."
    `);
  });

  it("refuses the gap of itself and of nothing", () => {
    expect(toldOf({ gapOf: "ferry-use" })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:18:12  The indicator is named as the gap of itself.
          Write the id of the indicator whose distance from the figure of others it is."
    `);
    expect(toldOf({ gapOf: "fery" })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:18:12  There is no indicator "fery".
          Write one of: ferry-use."
    `);
  });

  it("refuses a sentence without its figure", () => {
    expect(toldOf({ sentence: "Young people used the ferry" })).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:4:15  "sentence" is not written as it must be: "Young people used the ferry".
          Write what a person says of a figure, with {figure} in its place and no full stop; the site adds the time and the target. For example: "sentence": "{figure} of mothers smoked when their baby was born""
    `);
  });
});

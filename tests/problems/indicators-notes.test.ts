import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import { readFile } from "../../src/load/read-file.ts";
import { checkIndicatorNotes } from "../../src/problems/check-indicators-notes.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import type { IndicatorFile } from "../../src/problems/content-set.ts";
import { check, figure, HIDE } from "./indicator-samples.ts";

const missed = {
  observations: [figure("2013-12", 57)],
  targets: [figure("2013-12", 60, { kind: "standing" })],
};
const note = (text: string, more: object = {}): string =>
  check({ ...missed, ...more, editorNotes: [text] });

describe("a note beside the verdict", () => {
  test.each([
    "The figure meets its target.",
    "57 buddies are above the 60.",
    "The number is above the target.",
    "It reached the target in December.",
  ])("is told where it says the contrary: %s", (text) => {
    expect(note(text)).toContain(`By the rules of the site it is missed.`);
  });

  test.each([
    "The figure misses its target.",
    "57 is below the 60 of the report.",
    "The report says that the target was met.",
    "“It meets its target”, as printed.",
    "That may mean that it met the target.",
    "The report gives no date for this target.",
  ])("is left alone where it agrees or says nothing: %s", (text) => {
    expect(note(text)).not.toContain("By the rules");
  });

  test("turns round with the polarity", () => {
    expect(note("The number is below the target.", { polarity: "low" })).not.toContain("By the");
    expect(note("The number is above the target.", { polarity: "low" })).toContain("it is met");
  });

  test("of one figure is held against the verdict on that figure", () => {
    const of = (text: string): string =>
      check({
        ...missed,
        observations: [figure("2013-06", 65, { note: text }), figure("2013-12", 57)],
      });
    expect(of("It meets the target.")).not.toContain("By the rules");
    expect(of("It misses the target.")).toContain("it is met");
  });
});

test("two numbers that a note sets the wrong way round are told", () => {
  expect(note("The first (18.7%) was below the second (18.5).")).toContain("the wrong way round");
  expect(note("The first (18.5%) was below the second (18.7).")).not.toContain("wrong way");
  expect(note("In 2013 it was lower than in 2014.")).not.toContain("wrong way");
});

test("while a figure is withheld, a note that speaks of the lowest or the best is refused", () => {
  const hidden = { unit: { kind: "count" }, observations: [figure("2013-12", 3, HIDE)] };
  expect(note("This is the lowest so far.", hidden)).toContain("one of them is withheld");
  expect(note("“The lowest so far”, says the report.", hidden)).not.toContain("withheld.");
  expect(note("This is the lowest so far.")).not.toContain("withheld");
});

test.each(["content", "tests/fixtures/plans/saltmarsh"])("no note of %s is told", (folder) => {
  const { today } = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")) as Plan;
  const told = readdirSync(join(folder, "indicators")).flatMap((name) => {
    const place = `indicators/${name}`;
    const { file } = readFile(`${folder}/${place}`, place, readFileSync(join(folder, place)));
    return file ? checkIndicatorNotes(file as IndicatorFile, today).map(describeProblem) : [name];
  });
  expect(told).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { checkNotes } from "../../src/problems/check-notes.ts";
import type { ContentSet } from "../../src/problems/content-set.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { FICTIONAL, HERONSFORD, REAL, readPlan } from "../content/plans.ts";

const { set } = readPlan(REAL);

/** What is told where one note of an update, a milestone or what a report raises has other words. */
function told(
  list: "updates" | "milestones" | "highlights" | "reports",
  path: string,
  text: string,
) {
  const files = set[list].map((file) =>
    file.path.endsWith(path) ? { ...file, data: { ...file.data, editorNotes: [text] } } : file,
  );
  const changed = { ...set, [list]: files } as ContentSet;
  return checkNotes(changed).map(describeProblem).join("\n");
}

describe("a note on an update, beside the verdicts on what it prints", () => {
  const note = (text: string): string => told("updates", "2014-06/breast-buddies.md", text);

  test.each(["It meets the target.", "The number is above the 60.", "It exceeded its target."])(
    "is told where it says the contrary: %s",
    (text) => {
      expect(note(text)).toContain("By the rules of the site it is missed");
    },
  );

  test.each([
    "It misses the target.",
    "57 is below the 60 that the milestone is to maintain.",
    "The report says that the target was met.",
    "December 2013 printed 65, above the target of 60.",
    "It fell from 65 to 57.",
  ])("is left alone where it agrees, or tells what a paper says: %s", (text) => {
    expect(note(text)).toBe("");
  });
});

describe("a note that says which way figures went", () => {
  test.each([
    ["windows that overlap", "2014-06/dentist-attendance.md", "It fell from 74.0% to 73.7%."],
    ["another season", "2014-06/ldd-managed-transitions.md", "The share rose from 3% to 3.4%."],
    ["running totals", "2014-06/post-16-bespoke-packages.md", "The number increased to 22."],
  ])("is told where the rules compare none: %s", (_, path, text) => {
    expect(told("updates", path, text)).toContain("that the site does not compare");
  });

  test("is left alone where they compare one", () => {
    expect(told("updates", "2014-06/school-attendance.md", "It rose in one year.")).toBe("");
  });
});

describe("while a figure of the milestone is withheld", () => {
  const path = "2014-06/roma-neet-profile.md";
  test.each([
    "December 2013 printed a much lower share.",
    "The share then was smaller.",
    "This is the highest of all.",
    "It improved in between.",
  ])("a note that compares without the numbers is refused: %s", (text) => {
    expect(told("updates", path, text)).toContain("one of them is withheld");
    expect(told("milestones", "6/roma-neet-profile.md", text)).toContain("one of them is withheld");
    expect(told("updates", "2014-06/school-attendance.md", text)).not.toContain("withheld");
  });

  test("one that gives both numbers, or printed words, is left alone", () => {
    expect(told("updates", path, "From 12.9% to 7.0% is a fall of 5.9.")).toBe("");
    expect(told("updates", path, "“A much lower share” stands there.")).toBe("");
  });
});

test("two numbers the wrong way round are told in every note", () => {
  const text = "The 18.7% was below the 18.5%.";
  expect(told("milestones", "1/smoking-at-delivery.md", text)).toContain("the wrong way round");
  expect(told("reports", "2014-06.md", text)).toContain("the wrong way round");
  expect(told("highlights", "2015-01/5.md", text)).toContain("the wrong way round");
  expect(told("highlights", "2015-01/5.md", "62.2% is 1.9% above 60.3%.")).toBe("");
  expect(told("reports", "2014-06.md", "There are 15,300 children under 5.")).toBe("");
});

test.each([REAL, FICTIONAL, HERONSFORD])("no note of %s is told", (folder) => {
  expect(checkNotes(readPlan(folder).set).map(describeProblem)).toEqual([]);
});

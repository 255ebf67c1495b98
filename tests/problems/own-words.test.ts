import { expect, test } from "vitest";
import { withOwnWords } from "../../src/problems/own-words.ts";
import type { PlanFile } from "../../src/problems/content-set.ts";

const said = (message: string, words: object = WORDS): string => {
  const problem = { path: "p", line: 1, column: 1, code: "c", message, remedy: "" };
  return withOwnWords(problem, { data: { words, language: "en-GB" } } as unknown as PlanFile)
    .message;
};
const WORDS = {
  priority: { one: "Ziel", many: "Ziele" },
  action: { one: "Aufgabe", many: "Aufgaben" },
  milestone: { one: "Schritt", many: "Schritte" },
};

test.each([
  ["Priority 3 has no Easy Read page.", "Ziel 3 has no Easy Read page."],
  ["The report says nothing about priority 2.", "The report says nothing about Ziel 2."],
  ["A milestone or an action is missing.", "A Schritt or an Aufgabe is missing."],
  ["Count the delivery milestones of all priorities.", "Count the Schritte of all Ziele."],
])("%s", (message, own) => {
  expect(said(message)).toBe(own);
  expect(said(message, {})).toBe(message);
});

test("keys, paths and quoted words stay as files have them", () => {
  const message = 'Add milestones/<priority>/<milestone>.md, or delete "milestone" and “Action i”.';
  expect(said(message)).toBe(message);
});

import { expect, test } from "vitest";
import { formedPlaces, withForms } from "../../src/wording/catalogue/word-forms.ts";
import { EN_GB } from "../../src/wording/catalogue/en-GB.ts";
import { CY } from "../../src/wording/catalogue/cy.ts";

const formsIn = (text: string, values: Record<string, string>): unknown =>
  withForms(values, formedPlaces(text));

test("a phrase asks for the form of a word, and the code that fills the place knows of none", () => {
  expect(formsIn("{step_A} of {aim_a}, {step_cap}", { step: "step", aim: "aim" })).toMatchObject({
    step_A: "A step",
    aim_a: "an aim",
    step_cap: "Step",
  });
  expect(formsIn("i {members_soft}", { members: "cynghorwyr" })).toMatchObject({
    members_soft: "gynghorwyr",
  });
  expect(formsIn("{last_ac} {last}", { last: "ambr" })).toMatchObject({ last_ac: "ac" });
});

test("words that go by a count, or by a sentence with one, stand beside it and not in its place", () => {
  const count = { count: {}, words: "1 heb ddechrau" };
  const formed = (last: object): unknown => withForms({ last }, formedPlaces("{last_ac} {last}"));
  expect(formed(count)).toEqual({ last: count, last_ac: "ac" });
  expect(formed(["llai na ", count])).toMatchObject({ last_ac: "a" });
  expect(formed([count, " yn llai"])).toMatchObject({ last_ac: "ac" });
});

test("a word of another language keeps its form", () => {
  const own = { isOwn: () => false, own: (words: string) => words };
  expect(withForms({ members: "councillors" }, formedPlaces("{members_soft}"), own)).toMatchObject({
    members_soft: "councillors",
  });
});

const NAMES = "priority|milestone|milestoneInFull|concern|oneConcern|action|member";

test("no article stands before a name that a plan may have of its own", () => {
  const rule = new RegExp(`\\b[Aa]n? \\{(?:${NAMES})\\}`);
  expect(Object.entries(EN_GB).filter(([, text]) => rule.test(text))).toEqual([]);
});

test("Welsh prepositions soften the name after them", () => {
  const rule = new RegExp(
    `\\b(?:[io]|am|ar|at|gan|dros|drwy|wrth|heb|dan|neu) \\{(?:${NAMES}|members|milestones|priorities|concerns|body)\\}`,
    "i",
  );
  expect(Object.entries(CY).filter(([, text]) => rule.test(text))).toEqual([]);
});

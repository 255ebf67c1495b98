import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinedForms, markedWords } from "../../src/search/joined-words.ts";
import { plainLetters, queryWords } from "../../src/search/query.ts";
import { formsOf } from "../../src/search-index/joined-forms.ts";

const forms = formsOf(["Take-up of 16-18 year-olds", "a drop–in and a carer/parent group"]);

/** The words that a text is found by: those that stand there, as Pagefind cuts them, and the forms. */
function foundBy(text: string): ReadonlySet<string> {
  const plain = plainLetters(text);
  const single = plain.split(/[^\p{L}\p{N}]+/u);
  const joined = plain.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""));
  return new Set([...single, ...joined, ...forms(text).flatMap((form) => form.split(" "))]);
}

const WAYS: readonly (readonly string[])[] = [
  ["preschool", "pre-school", "pre school", "pre‑school", "Pre–School"],
  ["yearolds", "year-olds", "year olds"],
  ["coordinator", "co-ordinator", "co ordinator"],
  ["takeup", "take-up", "take up", "take/up"],
  ["dropin", "drop-in", "drop in"],
  ["breastfeeding", "breast-feeding", "breast feeding"],
  ["childcare", "child care", "child-care"],
  ["wellbeing", "well-being", "well being"],
  ["antenatal", "ante-natal", "ante natal"],
  ["multiagency", "multi-agency", "multi agency"],
  ["smokefree", "smoke-free", "smoke free"],
  ["children’s", "childrens", "children's", "children`s", "childrenʼs"],
  ["office", "oﬃce"],
  ["coeliac", "cœliac"],
];

describe("words that are joined or not", () => {
  const pairs = WAYS.flatMap((ways) => ways.flatMap((text) => ways.map((query) => [query, text])));
  test.each(pairs)("%j finds a text with %j", (query = "", text = "") => {
    const found = foundBy(`The ${text} of Rotherham`);
    expect(queryWords(query).filter((word) => !found.has(word))).toEqual([]);
  });

  test("small words are not joined to others, and ends of words are no words", () => {
    expect(forms("children in care of the school, rather than parents reading")).toEqual([]);
  });

  test("what any text joins with a mark is joined everywhere", () => {
    const marked = new Map(markedWords("a looked-after child; mother/baby"));
    const known = { marked, isWord: () => false, isFrequent: () => false };
    expect(joinedForms("looked after children", known)).toEqual(["lookedafter"]);
    expect(joinedForms("mother baby", known)).toEqual(["motherbaby"]);
  });

  test("no form joins other letters than the text has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const letters = plainLetters(text).replace(/[^\p{L}\p{M}]/gu, "");
        for (const form of forms(text)) {
          expect(letters).toContain(plainLetters(form).replace(/[^\p{L}\p{M}]/gu, ""));
        }
      }),
    );
  });

  test("single letters stay with their word, small words go", () => {
    expect(queryWords("e-safety")).toEqual(["esafety"]);
    expect(queryWords("0-19 year-olds")).toEqual(["019", "year", "olds"]);
    expect(queryWords("A&E")).toEqual(["a&e"]);
  });
});

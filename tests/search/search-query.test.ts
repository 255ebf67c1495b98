import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_STATE, fromParams, toParams } from "../../src/search/address.ts";
import { combine, nearest } from "../../src/search/combine.ts";
import {
  countValues,
  nameMark,
  NO_FILTERS,
  packFacets,
  passesFilters,
  unpackFacets,
  type Facets,
} from "../../src/search/facets.ts";
import { otherWords } from "../../src/search/other-words.ts";
import { numberForms } from "../../src/search/number-words.ts";
import { joinedWords, queryWords } from "../../src/search/query.ts";
import { SEARCH_KINDS, SEARCH_TARGETS, targetFilter } from "../../src/search/record.ts";
import { isKnown, likelyWords, slips } from "../../src/search/spelling.ts";
import { vocabulary } from "../../src/search/vocabulary.ts";
import { filtersIn, usefulFilters } from "../../src/search/worlds.ts";

const STATUSES = ["complete", "behind", "not-recorded", ...SEARCH_TARGETS.map(targetFilter)];
const REPORTS = ["2013-12", "2014-06", "2015-01"];
const facets = fc.record<Facets>({
  kind: fc.constantFrom(...SEARCH_KINDS),
  priority: fc.option(fc.integer({ min: 1, max: 12 })),
  status: fc.subarray(STATUSES),
  reports: fc.subarray(REPORTS),
  name: fc.constantFrom("", "1f3a9"),
});

describe("queries", () => {
  test.each([
    ["How do I get help to stop smoking?", ["stop", "smoking"]],
    ["A&E", ["a&e"]],
    ["A & E", ["a&e"]],
    ["A and E", ["a&e"]],
    ["N.E.E.T.", ["neet"]],
    ["S.E.N", ["sen"]],
    ["e.g. 2014. School", ["eg", "2014", "school"]],
    ["key-stage-2", ["key", "stage", "2"]],
    ["2-year-olds", ["2", "year", "olds"]],
    ["year11", ["year", "11"]],
    ["KS2", ["ks2"]],
    ["children’s centre", ["childrens", "centre"]],
    ["the", ["the"]],
    ["  ", []],
  ])("%j is searched for as %j", (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test.each([
    ["KS 2", ["ks2"]],
    ["year 11", []],
    ["pre school", ["preschool"]],
  ])("%j is looked for as one word too: %j", (query, words) => {
    expect(joinedWords(query)).toEqual(words);
  });

  test.each([
    ["Two-year-olds in early education", ["2"]],
    ["2 year olds", ["two"]],
    ["Obese children in year 6", ["six"]],
    ["key stage 2", ["two"]],
    ["children aged 4 to 5", ["four", "five"]],
    ["5 schools, in year 2013/14, 2.5 years, £6 years, 30 year olds", []],
  ])("ages and stages of %j are found as %j too", (text, forms) => {
    expect(numberForms(text)).toEqual(forms);
  });

  test("pages with all the words come first, then those with most", () => {
    const found = combine([
      [
        { id: "a", score: 5 },
        { id: "b", score: 9 },
      ],
      [{ id: "a", score: 5 }],
    ]);
    expect(found.map((hit) => hit.id)).toEqual(["a", "b"]);
    expect(nearest(found, 2).map((hit) => hit.id)).toEqual(["a", "b"]);
  });

  test("a page's name is known whatever its small words and marks", () => {
    expect(nameMark("What is a baseline?")).toBe(nameMark("Baseline"));
    expect(nameMark("NEETs")).toBe(nameMark("NEET"));
    expect(nameMark("target")).not.toBe(nameMark("baseline"));
  });
});

describe("spelling", () => {
  const known = vocabulary(["breastfeeding dentist", "breastfeeding apprenticeship"]);

  test("a slip leads to the word that was meant", () => {
    expect(likelyWords("brestfeeding", known)).toEqual(["breastfeeding"]);
    expect(likelyWords("dentits", known)).toEqual(["dentist"]);
    expect(likelyWords("xqzvw", known)).toEqual([]);
    expect(isKnown("dentists", known)).toBe(true);
    expect(isKnown("brestfeeding", known)).toBe(false);
  });

  test("two words that are typed as one are read apart, sooner than as another word", () => {
    const words = vocabulary(["looked after preschool", "free school key stage", "free"]);
    expect(likelyWords("lookedafter", words)).toEqual(["looked after"]);
    expect(likelyWords("freeschool", words)[0]).toBe("free school");
    expect(likelyWords("keystage", words)[0]).toBe("key stage");
  });

  test("slips are the same both ways, and none for the same word", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(slips(a, b, 99)).toBe(slips(b, a, 99));
        expect(slips(a, a, 2)).toBe(0);
      }),
    );
  });
});

describe("filters and addresses", () => {
  test("facets come back from their short form as they were", () => {
    const lists = { reports: REPORTS, statuses: STATUSES };
    fc.assert(
      fc.property(facets, (one) => {
        expect(unpackFacets(packFacets(one, lists), lists)).toEqual(one);
      }),
    );
  });

  test("a count is what ticking that value would show", () => {
    fc.assert(
      fc.property(fc.array(facets), (all) => {
        const counts = countValues(all, NO_FILTERS);
        const ticked = { ...NO_FILTERS, kind: ["milestone" as const] };
        const shown = all.filter((one) => passesFilters(one, ticked));
        expect(counts.get("kind=milestone") ?? 0).toBe(shown.length);
      }),
    );
  });

  test("an address brings back the state, and nothing unknown", () => {
    const state = {
      ...EMPTY_STATE,
      query: "school meals & more",
      filters: { ...NO_FILTERS, kind: ["milestone" as const], priority: [1], report: ["2014-06"] },
      sort: "latest" as const,
      shown: 30,
    };
    expect(fromParams(toParams(state))).toEqual(state);
    expect(fromParams("q=a&kind=nonsense&priority=x&shown=-1")).toEqual({
      ...EMPTY_STATE,
      query: "a",
    });
  });

  test("each version shows its own pages first", () => {
    const page = { priority: null, status: [], reports: [], name: "" };
    const standard: Facets = { ...page, kind: "milestone" };
    const easy: Facets = { ...page, kind: "easy-read" };
    expect(passesFilters(easy, filtersIn("standard", NO_FILTERS))).toBe(false);
    expect(passesFilters(standard, filtersIn("easy-read", NO_FILTERS))).toBe(false);
    const fallen = usefulFilters("easy-read", NO_FILTERS, [standard]);
    expect(fallen.fellBack).toBe(true);
    expect(passesFilters(standard, fallen.filters)).toBe(true);
  });
});

describe("other words", () => {
  const glossary = [
    {
      id: "camhs",
      term: "CAMHS",
      forms: ["CAMHs"],
      printed: [
        {
          meaning: "Child and Adolescent Mental Health Services",
          source: { document: "a", place: "b" },
        },
      ],
      editorNotes: [],
      text: "",
    },
  ];
  const other = otherWords([{ words: ["teeth"], means: ["dentist", "oral health"] }], glossary);

  test("residents' words are found by the plan's words, whole and in any number", () => {
    expect(other("Children see a dentist")).toEqual(["teeth"]);
    expect(other("Dentists")).toEqual(["teeth"]);
    expect(other("moral healthcare")).toEqual([]);
    expect(other("Teeth and dentist")).toEqual([]);
  });

  test("short forms and meanings stand for each other", () => {
    expect(other("All CAMHS referrals")).toContain("Child and Adolescent Mental Health Services");
    expect(other("child and adolescent mental health services")).toContain("CAMHS");
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  packHits,
  packStarts,
  partOfWord,
  SHARE_ERROR,
  unpackHits,
  unpackStarts,
} from "../../src/search/first-part.ts";
import { firstResult, partsBegun, partsFor } from "../../src/search/first-result.ts";
import { firstParts } from "../../src/search-index/first-parts.ts";
import { namingWords } from "../../src/search-index/first-words.ts";

const NAMES = ["School meals", "Free school meals", "Dentist visits", "Meals on wheels", "NEET"];

/** Words that stand in texts alone. */
const TEXTS = ["dental", "wheel"];

/** Results as an index has them; an Easy Read page has the name of another page. */
function results(names: readonly string[]) {
  return [...names, "School meals"].map((title, at) => ({
    id: `en_${at}`,
    url: `/${at}/`,
    meta: { title, kind: at === names.length ? "easy-read" : "page" },
    content: `${title}. What it is about.`,
  }));
}

/** What a word finds, in the plainest way: pages that have it in their name, shorter names first. */
function foundIn(all: ReturnType<typeof results>) {
  return (word: string) => {
    const hits = all
      .filter(({ meta }) => meta.title.toLowerCase().split(" ").includes(word))
      .map(({ id, meta }) => ({ id, score: 1 / meta.title.length }))
      .sort((a, b) => b.score - a.score);
    return hits.map(({ id, score }) => ({ id, score: score / (hits[0]?.score ?? 1) }));
  };
}

function index(names: readonly string[]) {
  const all = results(names);
  const find = foundIn(all);
  const made = firstParts(all, new Map(namingWords(all).map((word) => [word, find(word)])), TEXTS);
  const ask = async (query: string, world: "standard" | "easy-read" = "standard") =>
    await firstResult(query, world, made.starts, (part) => {
      const found = made.parts[part];
      return found ? Promise.resolve(found) : Promise.reject(new Error(`No part ${part}`));
    });
  return { ...made, ask };
}

describe("the first result from small files", () => {
  const { ask } = index(NAMES);

  test.each([
    ["school meals", "School meals"],
    ["meals free school", "Free school meals"],
    ["dentist", "Dentist visits"],
    ["dentists", "Dentist visits"],
    ["den", "Dentist visits"],
    ["neets", "NEET"],
    ["N.E.E.T.", "NEET"],
  ])("for %s is %s", async (query, title) => {
    expect((await ask(query))?.page.title).toBe(title);
  });

  test.each(["dental", "dentat", "zzxqj", "de", "", "school dentist", "2"])(
    "is left to the whole search for %j",
    async (query) => {
      expect(await ask(query)).toBeNull();
    },
  );

  test("understands a slip, and says what was meant", async () => {
    expect(await ask("dentits visit")).toMatchObject({
      page: { title: "Dentist visits" },
      corrected: "dentist visit",
    });
    expect((await ask("dentist"))?.corrected).toBeNull();
  });

  test("is of the version of the site that the reader is in", async () => {
    expect((await ask("school", "easy-read"))?.page.kind).toBe("easy-read");
    expect((await ask("school"))?.page.kind).toBe("page");
  });

  test("goes on in the standard version where Easy Read has nothing, and says so", async () => {
    expect(await ask("dentist", "easy-read")).toMatchObject({
      page: { title: "Dentist visits" },
      fellBack: true,
    });
    expect((await ask("school", "easy-read"))?.fellBack).toBe(false);
    // An Easy Read page has one of the two words, the only page with both is not of Easy Read.
    expect(await ask("free school", "easy-read")).toBeNull();
  });

  test("has most of the words where no page has all, and says so", async () => {
    expect(await ask("free school dentist")).toMatchObject({
      page: { title: "Free school meals" },
      complete: false,
    });
    expect((await ask("free school"))?.complete).toBe(true);
  });

  test("is not given for words of one letter, which begin too many", async () => {
    const plan = index(["Plan B", "Plan"]);
    expect(await plan.ask("b")).toBeNull();
    expect((await plan.ask("plan b"))?.page.title).toBe("Plan B");
  });
});

const letters = fc.constantFrom(..."abcdefgh");
const word = fc.array(letters, { minLength: 4, maxLength: 8 }).map((all) => all.join(""));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));

test("every name finds a page of that name, whatever the names are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 150 }), async (names) => {
      const { ask, results: placed, parts } = index(names);
      expect(placed).toHaveLength(names.length + 1);
      for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(20_000);
      for (const title of names.slice(0, 5)) {
        const found = await ask(title);
        // Where two names have the same words, only the whole search can say.
        if (found) expect(found.page.title.split(" ").sort()).toEqual(title.split(" ").sort());
      }
    }),
    { numRuns: 20 },
  );
});

test("what is written of a list is read again, in its order", () => {
  const hit = fc.record({
    id: fc.nat({ max: 200_000 }).map(String),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 64 }), (hits) => {
      const read = unpackHits(packHits(hits));
      expect(read.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
      read.forEach(({ score }, at) => {
        // Pages that are rounded to the same are kept apart by a hair.
        expect(Math.abs(score - (hits[at]?.score ?? 0))).toBeLessThanOrEqual(SHARE_ERROR + 1e-5);
      });
    }),
  );
});

describe("the files of a query", () => {
  const starts = unpackStarts(
    packStarts([
      { word: "a", page: 0 },
      { word: "d", page: 4 },
      { word: "de", page: 9 },
      { word: "s", page: 12 },
    ]),
  );

  test("are those that its words would stand in", () => {
    expect(partsFor("Dental school", starts)).toEqual([2, 3]);
    expect(partOfWord(starts, "0")).toBe(0);
  });

  test("are asked for once no further letter can lead elsewhere", () => {
    expect(partsBegun("d", starts)).toEqual([]);
    expect(partsBegun("de", starts)).toEqual([2]);
    expect(partsBegun("dab s", starts)).toEqual([1, 3]);
    expect(partsBegun("d ", starts)).toEqual([1]);
  });
});

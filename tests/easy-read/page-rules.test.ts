import { describe, expect, it } from "vitest";
import { pageBreaches } from "../../src/easy-read/page-rules.ts";
import { markBreaches } from "../../src/easy-read/mark-rules.ts";
import { hardWordBreaches } from "../../src/easy-read/word-rules.ts";
import { aPage, toldOf } from "./easy-plan.ts";

const rows = "- school: We want good schools.";

describe("ER15: a page for each priority", () => {
  it("lists a plan without Easy Read", () => {
    expect(toldOf({})).toEqual([
      "Look at: content/easy-read:1:1  This plan has no Easy Read pages.\n    Add easy-read/start.md and a page for each priority.",
    ]);
  });

  it("refuses a priority without a page once there is Easy Read", () => {
    const page = aPage(rows).replace('kind: "priority"\npriority: 1', 'kind: "start"');
    expect(toldOf({ "easy-read/start.md": page })).toEqual([
      'content/easy-read:1:1  Priority 1 has no Easy Read page.\n    Add easy-read/priority-1.md with kind: "priority" and priority: 1.',
    ]);
  });

  it("refuses two pages for one priority", () => {
    const told = toldOf({ "easy-read/one.md": aPage(rows), "easy-read/two.md": aPage(rows) });
    expect(told).toEqual([
      'content/easy-read/two.md:3:7  There is an Easy Read page for "priority 1" already: content/easy-read/one.md.\n    Keep one of the two.',
    ]);
  });

  it("refuses a priority's page without its number", () => {
    const page = aPage(rows).replace("priority: 1\n", "");
    expect(toldOf({ "easy-read/one.md": page })).toEqual([
      'content/easy-read/one.md:2:1  The key "priority" is missing.\n    Write the number of the priority that the page is about, without quotes. For example: priority: 1',
    ]);
  });
});

describe("rules about a whole page", () => {
  it("ER05: lists two bottoms", () => {
    expect(pageBreaches(["We help."], [10, 100, 10])).toEqual([
      {
        rule: "ER05",
        message: "This page counts out of 10 and out of 100.",
        remedy: "Keep one of them if you can.",
        severity: "warning",
      },
    ]);
    expect(pageBreaches(["We help."], [10, 10])).toEqual([]);
  });

  it("ER04: lists a number of more than 4 digits", () => {
    expect(markBreaches("We gave 21,500 meals.")[0]?.message).toBe("“21,500” is a long number.");
    expect(markBreaches("We gave 4,770 meals.")).toEqual([]);
  });

  it("ER07: lists more than 5 hard words and refuses more than 8", () => {
    const terms = "alpha bravo charlie delta echo foxtrot golf hotel india".split(" ");
    const told = (count: number): (string | undefined)[] => {
      const used = terms.slice(0, count);
      const pairs = used.flatMap((term) => [
        { words: `We use ${term}.`, bold: [term] },
        { words: `${term} means a word.`, bold: [] },
      ]);
      return hardWordBreaches(pairs, terms).map(({ breach }) => breach.severity ?? "error");
    };
    expect(told(5)).toEqual([]);
    expect(told(6)).toEqual(["warning"]);
    expect(told(9)).toEqual(["error"]);
  });
});

import { describe, expect, test } from "vitest";
import { sites, type BuiltSite } from "./built-sites.ts";
import { languagePart, pagesOf, readPage } from "./pages.ts";

const INLINE = /<\/?(?:a|b|i|em|strong|span|abbr|small|dfn|time)\b[^>]*>/g;

/** What a page says, with a bar where one part ends and another begins. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, "|")
    .replace(INLINE, "")
    .replace(/<[^>]*>/g, "|")
    .replace(/&nbsp;|\s+/g, " ");
}

/** A number and the word that it counts; what is part of a date, a range or a name is none. */
const COUNTED = /(?<![\p{L}\d.,:/£–-])(\d+) (\p{Ll}+s)\b/gu;

function countedOn(site: BuiltSite, page: string) {
  return [...wordsOf(readPage(site, page)).matchAll(COUNTED)].map(
    ({ 1: number = "", 2: word = "", index, input }) => {
      const before = input.slice(Math.max(0, index - 40), index);
      return { page, number, word, before };
    },
  );
}

/** Words that say something of the number before them, and count nothing. */
const VERBS: ReadonlySet<string> = new Set(["is", "has", "was", "does", "says", "as", "less"]);

/** Whether the number is the name of what stands before it: "priority 1 milestones". */
const isName = (before: string): boolean =>
  /(?:priority|action|milestone|step|outcome|theme|quarter|stage|level|table|part|group) $/i.test(
    before,
  );

describe.each(sites)("numbers and words of the $name", (site) => {
  // Welsh counts in the singular: "12 rhes".
  const english = pagesOf(site).filter((page) => languagePart(page) === "");
  const counted = english.flatMap((page) => countedOn(site, page));
  const isMany = ({ number }: { number: string }): boolean => Number(number) > 1;
  /** Every word that the site itself puts behind a number above one. */
  const plurals = new Set(
    counted.filter((one) => isMany(one) && !VERBS.has(one.word)).map(({ word }) => word),
  );

  test("agree: no page speaks of 1 of what it calls by a plural elsewhere", () => {
    expect(plurals.size).toBeGreaterThan(3);
    const wrong = counted
      .filter(({ number, word, before }) => number === "1" && plurals.has(word) && !isName(before))
      .map(({ page, number, word, before }) => `${page}: ${before}${number} ${word}`);
    expect(wrong).toEqual([]);
  });
});

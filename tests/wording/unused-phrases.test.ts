import { expect, test } from "vitest";
import { EN_GB } from "../../src/wording/catalogue/en-GB.ts";
import { filesBelow } from "../architecture/source-files.ts";

const texts = filesBelow("src")
  .filter(
    ({ path, text }) =>
      !path.startsWith("src/wording/catalogue/") && /phrase|say\(|plainly\(/i.test(text),
  )
  .map(({ text }) => text);

function found(rule: RegExp): string[] {
  return texts.flatMap((text) => [...text.matchAll(rule)].flatMap(([, name]) => name ?? []));
}

/** Names that stand in the code, and the beginnings, ends and middles of those that it puts together. */
const NAMED = new Set(found(/"([\w-]+)"/g));
const BEGUN = found(/`([a-z]+(?:-[a-z]+)*-)\$\{[^`{}]*\}`/g);
const ENDED = found(/`\$\{[^`{}]*\}(-[a-z]+(?:-[a-z]+)*)`/g);
const AMID = found(/`\$\{[^`{}]*\}(-[a-z]+-)\$\{[^`{}]*\}`/g);

function isSaid(name: string): boolean {
  const begun = BEGUN.some((start) => name.startsWith(start));
  const ended = ENDED.some((end) => name.endsWith(end));
  return NAMED.has(name) || begun || ended || AMID.some((part) => name.includes(part));
}

test("every phrase of the catalogue is said somewhere", () => {
  expect(Object.keys(EN_GB).filter((name) => !isSaid(name))).toEqual([]);
});

test("a phrase that nothing says is seen", () => {
  expect(isSaid("nothing-says-this")).toBe(false);
});

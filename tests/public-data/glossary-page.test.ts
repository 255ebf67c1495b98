import { expect, test } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import {
  glossaryLetterPage,
  glossaryLetters,
  glossaryPage,
  type GlossaryEntry,
} from "../../src/views/glossary.ts";
import { rotherham, saltmarsh } from "./plans.ts";

const real = rotherham();

const entriesOf = (card: ReportCard): GlossaryEntry[] =>
  glossaryLetters(card).flatMap((letter) => [...glossaryLetterPage(card, letter).entries]);

test("the glossary stands from A to Z", () => {
  const letters = glossaryPage(real).letters.map((one) => one.letter);
  expect(letters).toEqual([...letters].sort());
});

test("every term stands once, and its old place leads to it", () => {
  const ids = entriesOf(real).map(({ id }) => id);
  const listed = glossaryPage(real).letters.flatMap(({ terms }) => terms);
  expect(listed.map(({ id }) => id)).toEqual(ids);
  for (const { id, path } of listed)
    expect(path).toMatch(new RegExp(`^/glossary/[a-z0-9-]+/#${id}$`));
  expect(ids).toHaveLength(real.content.glossary.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a term shows each printed meaning with its document", () => {
  const entries = entriesOf(saltmarsh());
  const tide = entries.find((one) => one.id === "tide");
  expect(tide?.meanings.map((one) => [one.text, one.sources[0]?.document])).toEqual([
    [
      "Together In Delivering Early help",
      "Saltmarsh Isle Children and Young People's Plan 2030-33",
    ],
    ["Team for Improvement, Data and Engagement", "Saltmarsh Isle Indicator Book 2031"],
  ]);
});

test("forms that differ only in their apostrophe are shown once", () => {
  const entries = entriesOf(real);
  const forms = entries.find((one) => one.id === "cyps")?.forms.split("; ") ?? [];
  expect(new Set(forms.map((form) => form.replace(/’/g, "'"))).size).toBe(forms.length);
});

test("a meaning that two documents print alike is shown once, with both", () => {
  const entries = entriesOf(real);
  for (const { meanings } of entries) {
    expect(new Set(meanings.map((one) => one.text)).size).toBe(meanings.length);
  }
  const amber = entries.find((one) => one.term === "Amber (rating)");
  expect(amber?.meanings[0]?.sources.length).toBeGreaterThan(1);
});

import { describe, expect, test } from "vitest";
import { rotherham, saltmarsh } from "../public-data/plans.ts";
import { changesAgain, publishedChanges } from "./changes-again.ts";
import { dataOf } from "./data-of.ts";
import { exceptionsAgain } from "./exceptions-again.ts";
import { reportIds, text } from "./tables.ts";

describe.each([
  ["the real plan", rotherham()],
  ["the fictional plan", saltmarsh()],
])("%s: from the published tables alone", (_name, card) => {
  const data = dataOf(card);

  test("every exception comes out, with since when, in the same order of kinds", () => {
    const published = data
      .read("exceptions")
      .map(({ priority, kind, subject, since }) => ({ priority, kind, subject, since }));
    const byKind = (list: readonly { kind: unknown }[]): unknown[] => list.map(({ kind }) => kind);
    const again = exceptionsAgain(data);
    expect(new Set(published)).toEqual(new Set(again));
    expect(byKind(published)).toEqual(byKind(again));
  });

  test("every change between a report and each of the two before it comes out", () => {
    const ids = reportIds(data).sort();
    const pairs = ids.flatMap((to, at) =>
      ids.slice(Math.max(0, at - 2), at).map((from) => [from, to] as const),
    );
    expect(pairs.length).toBeGreaterThan(2);
    for (const [from, to] of pairs) {
      const rows = data.read(`changes-${from}--${to}`);
      expect(publishedChanges(rows), `${from} to ${to}`).toEqual(changesAgain(data, from, to));
    }
  });

  test("every question rests on an exception, a dropped milestone or the editors' words", () => {
    const questions = data.read("questions");
    const exceptions = data.read("exceptions");
    const written = questions.filter(({ rule }) => rule === "editor");
    const dropped = questions.filter(({ rule }) => rule === "dropped");
    const asked = questions.filter(({ rule }) => rule !== "editor" && rule !== "dropped");
    for (const question of asked) {
      const reasons = exceptions.filter((one) =>
        text(question, "question").startsWith(text(one, "reason")),
      );
      expect(reasons.length, text(question, "question")).toBeGreaterThan(0);
    }
    const left = exceptions.filter(
      (one) =>
        !asked.some((question) => text(question, "question").startsWith(text(one, "reason"))),
    );
    for (const one of left) {
      const quotes = written.map((question) => text(question, "because"));
      expect(quotes.some((quote) => text(one, "subject").includes(quote))).toBe(true);
    }
    const listing = [
      ...new Set(data.read("milestone-updates").map((row) => text(row, "report"))),
    ].sort();
    const changes = data.read(`changes-${listing.slice(-2).join("--")}`);
    expect(dropped.length).toBe(changes.filter(({ kind }) => kind === "milestone-dropped").length);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { compareContent } from "../../src/kinds/compare-content.ts";
import type { Content } from "../../src/domain/content.ts";
import { differingPart } from "../../src/views/change-lines.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

let content: Content;

beforeAll(() => {
  content = contentOf(FICTIONAL);
});

function state(changed: Partial<Content> = {}): Content {
  return { ...content, ...changed };
}

function summary(changed: Partial<Content>): string {
  return changeSummary(compareContent(state(), state(changed)));
}

function first<T>(list: readonly T[], test_: (item: T) => boolean): T {
  const found = list.find(test_);
  if (!found) throw new Error("The fixture plan has no such item.");
  return found;
}

describe("what the public will see change", () => {
  test("nothing, when nothing changes", () => {
    expect(summary({})).toContain("readers will see no difference");
  });

  test("nothing, when files are put in another order or lines are broken elsewhere", () => {
    const updates = content.updates.map((one) => ({
      ...one,
      text: one.text.replace(/(?<=[a-z]) (?=[a-z])/g, "\n"),
    }));
    expect(compareContent(state(), state({ updates: updates.reverse() }))).toEqual([]);
  });

  test("a rating that flips is named with both ratings, and as a change of history", () => {
    const target = first(content.updates, (one) => one.rating?.[0] === "green");
    const updates = content.updates.map((one) =>
      one === target ? { ...one, rating: ["red"] as const } : one,
    );
    const [change] = compareContent(state(), state({ updates }));
    expect(change).toMatchObject({ kind: "rating-changed", before: "green", after: "red" });
    expect(change?.history).toBe(first(content.reports, (one) => one.id === target.report).name);
  });

  test("a deleted figure comes first, whatever else changes", () => {
    const target = first(content.indicators, (one) => one.observations.length > 2);
    const indicators = content.indicators.map((one) =>
      one === target
        ? { ...one, name: `${one.name} now`, observations: one.observations.slice(1) }
        : one,
    );
    const changes = compareContent(state(), state({ indicators }));
    expect(changes[0]?.kind).toBe("figure-deleted");
    expect(changes.map((one) => one.kind)).toContain("words-changed");
    expect(summary({ indicators })).toMatch(/### Taken off the site \(1\)/);
  });

  test("a revised figure shows the old and the new print", () => {
    const target = first(content.indicators, (one) => one.observations[0]?.printed !== undefined);
    const [old, ...rest] = target.observations;
    const indicators = content.indicators.map((one) =>
      one === target && old ? { ...one, observations: [{ ...old, printed: "77%" }, ...rest] } : one,
    );
    const [change] = compareContent(state(), state({ indicators }));
    expect(change).toMatchObject({ kind: "figure-revised", before: old?.printed, after: "77%" });
  });

  test("a changed particular is named by its keys, with nothing beside it", () => {
    const documents = content.plan.documents.map((one) =>
      one.id === "progress-report-2030-06" ? { ...one, publisher: "A clerk" } : one,
    );
    const plan = { ...content.plan, today: "2031-12-11", documents };
    const said = summary({ plan });
    expect(said).toContain("“The plan’s own particulars”, today: “2031-12-10” → “2031-12-11”");
    expect(said).toContain(
      "“Paper: Saltmarsh Isle Plan: 1st Progress Report June 2030”, publisher:",
    );
    const ratings = content.plan.ratings.map((one) => ({ ...one, order: one.order + 1 }));
    expect(summary({ plan: { ...content.plan, ratings } })).toContain(
      "“Meaning of the ratings”, Amber, order: “2” → “3”",
    );
  });

  test("other polarity is a change of rule, since verdicts follow from it", () => {
    const target = first(content.indicators, (one) => one.polarity === "high");
    const indicators = content.indicators.map((one) =>
      one === target ? { ...one, polarity: "low" as const } : one,
    );
    const changes = compareContent(state(), state({ indicators }));
    expect(changes.at(-1)).toMatchObject({ kind: "rule-changed", before: "high", after: "low" });
  });

  test("a verdict that follows from a changed figure is told in words", () => {
    const target = first(
      content.indicators,
      (one) => one.polarity === "high" && one.targets.length > 0 && one.unit.kind === "percent",
    );
    const observations = target.observations.map((one) =>
      one.value === undefined ? one : { ...one, value: 0.1, printed: "0.1%" },
    );
    const indicators = content.indicators.map((one) =>
      one === target ? { ...one, observations } : one,
    );
    const kinds = compareContent(state(), state({ indicators })).map((one) => one.kind);
    expect(kinds).toContain("verdict-changed");
  });

  test("a concern that is dropped is told as deleted", () => {
    const target = first(content.highlights, (one) => one.concerns.length > 0);
    const highlights = content.highlights.map((one) =>
      one === target ? { ...one, concerns: one.concerns.slice(1) } : one,
    );
    const [change] = compareContent(state(), state({ highlights }));
    expect(change).toMatchObject({ kind: "highlight-deleted", before: target.concerns[0] });
  });

  test("a milestone that leaves the plan is told", () => {
    const changes = compareContent(state(), state({ milestones: content.milestones.slice(1) }));
    expect(changes[0]?.kind).toBe("milestone-deleted");
  });

  test("text cannot smuggle mark-up or a mention into the pull request", () => {
    const target = first(content.updates, () => true);
    const updates = content.updates.map((one) =>
      one === target ? { ...one, text: "<img src=x> [x](y) @everyone" } : one,
    );
    const text = summary({ updates });
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toMatch(/(?<!\\)\[x/);
    expect(text).not.toContain("@everyone");
  });
});

describe("a list in another order", () => {
  test("is named with what it holds, before and after", () => {
    const [one, two, ...rest] = content.plan.documents;
    if (!one || !two) throw new Error("The fixture plan has two documents.");
    const told = summary({ plan: { ...content.plan, documents: [two, one, ...rest] } });
    expect(told).toContain("order of documents");
    expect(told).not.toContain("readers will see no difference");
  });
});

describe("the part of a long text that differs", () => {
  test("is shown with a few words around it", () => {
    const words = "one two three four five six seven eight nine ten eleven twelve";
    expect(differingPart(words, words.replace("seven", "SEVEN"))).toEqual({
      before: "… three four five six seven eight nine ten eleven …",
      after: "… three four five six SEVEN eight nine ten eleven …",
    });
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import {
  compareContent,
  type PublishedState,
} from "../../src/domain/content-changes/compare-content.ts";
import { ofHistory } from "../../src/domain/content-changes/history.ts";
import { uncorrectedReports } from "../../src/domain/content-changes/uncorrected.ts";
import type { Content } from "../../src/domain/content.ts";
import type { Correction } from "../../src/domain/correction.ts";
import { correctionLink } from "../../src/views/correction-link.ts";
import { changeSummary, differingPart } from "../../src/views/change-summary.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

let content: Content;

beforeAll(() => {
  content = contentOf(FICTIONAL);
});

function state(changed: Partial<Content> = {}): PublishedState {
  return { content: { ...content, ...changed }, pages: [] };
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

describe("a published report that changes", () => {
  const damaged = (): PublishedState => {
    const [first_, ...rest] = content.updates;
    if (!first_) throw new Error("The fixture plan has no updates.");
    return state({ updates: [{ ...first_, text: "Other words." }, ...rest] });
  };
  const correction = (report: string): Correction => ({
    id: "new",
    report,
    date: "2032-01-01",
    kind: "error",
    what: "Words were wrong.",
    approvedBy: "Head of Performance",
    text: "They were mistyped.",
  });

  test("needs a new entry in the corrections ledger", () => {
    const changes = compareContent(state(), damaged());
    const name = first(content.reports, (one) => one.id === content.updates[0]?.report).name;
    const found = uncorrectedReports(content, damaged().content, changes);
    expect(found).toEqual([{ report: content.updates[0]?.report, name }]);
    expect(changeSummary(changes, found)).toContain(`report of ${name} changes without a reason`);
  });

  test("on GitHub the summary leads straight to a half-filled correction", () => {
    const env = {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "council/card",
      GITHUB_HEAD_REF: "cms/updates/x",
    };
    const link = correctionLink("2030-06", env);
    expect(link).toMatch(/^https:\/\/github\.com\/council\/card\/new\/cms\/updates\/x\?filename=/);
    expect(new URL(link ?? "").searchParams.get("value")).toContain('report: "2030-06"');
    expect(changeSummary([], [])).not.toContain("Write the reason now");
    const changes = compareContent(state(), damaged());
    const text = changeSummary(changes, [{ report: "2030-06", name: "June 2030", link }]);
    expect(text).toContain(`[Write the reason now](${link})`);
    expect(correctionLink("2030-06", {})).toBeUndefined();
  });

  test("is in order with an entry for that report, and only for that report", () => {
    const after = (report: string): Content => ({
      ...damaged().content,
      corrections: [...content.corrections, correction(report)],
    });
    const right = content.updates[0]?.report ?? "";
    const wrong = first(content.reports, (one) => one.id !== right).id;
    const changes = compareContent(state(), damaged());
    expect(uncorrectedReports(content, after(right), changes)).toEqual([]);
    expect(uncorrectedReports(content, after(wrong), changes)).toHaveLength(1);
  });

  test("is not needed while the report still waits for its moment", () => {
    const report = content.updates[0]?.report;
    const reports = content.reports.map((one) =>
      one.id === report ? { ...one, publishFrom: "2032-01-01T09:00:00+00:00" } : one,
    );
    const before = state({ reports });
    const after = state({ ...damaged().content, reports });
    const changes = compareContent(before, after);
    const missing = (now: string): number => {
      const told = ofHistory(changes, reports, now);
      expect(told).toHaveLength(changes.length);
      return uncorrectedReports(before.content, after.content, told).length;
    };
    expect(missing("2032-01-01T08:59:00+00:00")).toBe(0);
    expect(missing("2032-01-01T09:00:00+00:00")).toBe(1);
  });

  test("an old entry does not excuse a new change", () => {
    const old = { ...content, corrections: [correction(content.updates[0]?.report ?? "")] };
    const after = { ...damaged().content, corrections: old.corrections };
    const changes = compareContent({ content: old, pages: [] }, { content: after, pages: [] });
    expect(uncorrectedReports(old, after, changes)).toHaveLength(1);
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

import { beforeAll, describe, expect, test } from "vitest";
import { compareContent } from "../../src/kinds/compare-content.ts";
import { ofHistory } from "../../src/domain/content-changes/history.ts";
import { uncorrectedChanges } from "../../src/domain/content-changes/uncorrected.ts";
import type { Content } from "../../src/domain/content.ts";
import type { MilestoneUpdate } from "../../src/domain/update.ts";
import type { Correction } from "../../src/domain/correction.ts";
import { correctionLink } from "../../src/views/new-file-links.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { contentOf, FICTIONAL } from "../content/plans.ts";

let content: Content;

beforeAll(() => {
  content = contentOf(FICTIONAL);
});

function state(changed: Partial<Content> = {}): Content {
  return { ...content, ...changed };
}

function first<T>(list: readonly T[], test_: (item: T) => boolean): T {
  const found = list.find(test_);
  if (!found) throw new Error("The fixture plan has no such item.");
  return found;
}

/** A change whose reason belongs in the folder of the content. */
function inContent<T>(change: T): T & { folder: string } {
  return { ...change, folder: "content" };
}

describe("a published report that changes", () => {
  const damaged = (): Content => {
    const [first_, ...rest] = content.updates;
    if (!first_) throw new Error("The fixture plan has no updates.");
    return state({ updates: [{ ...first_, text: "Other words." }, ...rest] });
  };
  let updated: MilestoneUpdate;
  let about: { milestone: string };
  beforeAll(() => {
    updated = first(content.updates, () => true);
    about = { milestone: updated.milestone };
  });
  const correction = (report: string): Correction => ({
    id: "new",
    report,
    ...about,
    fields: ["text"],
    date: "2032-01-01",
    kind: "error",
    what: "Words were wrong.",
    approvedBy: "Head of Performance",
    text: "They were mistyped.",
  });

  test("needs a new entry in the corrections ledger", () => {
    const changes = compareContent(state(), damaged());
    const name = first(content.reports, (one) => one.id === content.updates[0]?.report).name;
    const found = uncorrectedChanges(content, damaged(), changes);
    expect(found).toMatchObject([{ report: updated.report, name, about, fields: ["text"] }]);
    const text = changeSummary(changes, found.map(inContent));
    expect(text).toContain(`report of ${name} changes without a reason`);
    expect(text).toContain(`\`milestone: "${updated.milestone}"\`, \`fields: ["text"]\``);
  });

  test("where very many reasons are missing, they stand in a list at the end", () => {
    const changes = compareContent(state(), damaged());
    const [one] = uncorrectedChanges(content, damaged(), changes);
    if (!one) throw new Error("Nothing is missing.");
    const ids = Array.from({ length: 159 }, (_, at) => `milestone-${at}`);
    const many = ids.map((milestone) => inContent({ ...one, about: { milestone } }));
    const text = changeSummary(changes, many);
    expect(text).toContain("changes without a reason, in 159 places.");
    expect(text.match(/changes without a reason/g)).toHaveLength(1);
    const list = text.slice(text.indexOf("### Reasons that are missing (159)"));
    for (const id of ids) expect(list).toContain(`\`milestone: "${id}"\``);
    expect(text.indexOf("### Words that change")).toBeLessThan(text.indexOf(list));
  });

  test("on GitHub the summary leads straight to a half-filled correction", () => {
    const env = {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "council/card",
      GITHUB_HEAD_REF: "cms/updates/x",
    };
    const needed = { report: "2030-06", about, fields: ["text"] as const, says: [] };
    const link = correctionLink(needed, [], "content", env);
    expect(link).toMatch(/^https:\/\/github\.com\/council\/card\/new\/cms\/updates\/x\?filename=/);
    const value = new URL(link ?? "").searchParams.get("value");
    expect(value).toContain('report: "2030-06"');
    expect(value).toContain(`milestone: "${updated.milestone}"\nfields:\n  - "text"`);
    expect(changeSummary([], [])).not.toContain("Write the reason now");
    const changes = compareContent(state(), damaged());
    const text = changeSummary(changes, [inContent({ ...needed, name: "June 2030", link })]);
    expect(text).toContain(`[Write the reason now](${link})`);
    expect(correctionLink(needed, [], "content", {})).toBeUndefined();
  });

  test("the second correction of the same thing gets a file of its own", () => {
    const env = {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "council/card",
      GITHUB_HEAD_REF: "x",
    };
    const needed = { report: "2030-06", about: { milestone: "ferry" }, fields: ["text"] as const };
    const nameWith = (taken: readonly string[]): string | null =>
      new URL(correctionLink(needed, taken, "my-plan", env) ?? "").searchParams.get("filename");
    expect(nameWith([])).toBe("my-plan/corrections/2030-06-ferry-text.md");
    expect(nameWith(["2030-06-ferry-text", "2030-06-ferry-text-3"])).toBe(
      "my-plan/corrections/2030-06-ferry-text-2.md",
    );
  });

  test("is in order with an entry for that report, and only for that report", () => {
    const after = (report: string): Content => ({
      ...damaged(),
      corrections: [...content.corrections, correction(report)],
    });
    const right = content.updates[0]?.report ?? "";
    const wrong = first(content.reports, (one) => one.id !== right).id;
    const changes = compareContent(state(), damaged());
    expect(uncorrectedChanges(content, after(right), changes)).toEqual([]);
    expect(uncorrectedChanges(content, after(wrong), changes)).toHaveLength(1);
  });

  test("is in order only with an entry for what changed: not for another milestone or part", () => {
    const changes = compareContent(state(), damaged());
    const entries: Partial<Correction>[] = [
      { milestone: undefined },
      { milestone: "another" },
      { fields: ["rating"] },
      { fields: undefined },
      { indicator: "another" },
    ];
    for (const entry of entries) {
      const corrections = [{ ...correction(updated.report), ...entry }];
      const after = { ...damaged(), corrections };
      expect(uncorrectedChanges(content, after, changes)).toHaveLength(1);
    }
  });

  test("a comma does not excuse a rating", () => {
    const updates = content.updates.map((one) =>
      one === updated ? { ...one, text: `${one.text},`, rating: ["red" as const] } : one,
    );
    const corrections = [...content.corrections, correction(updated.report)];
    const after = { ...content, updates, corrections };
    const changes = compareContent(state(), after);
    const rated = uncorrectedChanges(content, after, changes);
    expect(rated.map((one) => one.fields)).toEqual(
      String(updated.rating) === "red" ? [] : [["rating"]],
    );
  });

  test("needs an entry too where it is hidden, renamed, re-measured or judged by other rules", () => {
    const [report, indicator] = [content.reports[0], content.indicators[0]];
    const [milestone, priority, clinic] = [
      content.milestones[0],
      content.priorities[0],
      content.clinics[0],
    ];
    const questions = content.questions[0];
    const meaning = content.plan.ratings[0];
    if (!report || !indicator || !milestone || !priority || !clinic || !questions || !meaning) {
      throw new Error("The fixture plan lacks something.");
    }
    const replaced = <T>(list: readonly T[], from: T, to: T): T[] =>
      list.map((one) => (one === from ? to : one));
    const cases: readonly (readonly [Partial<Content>, object])[] = [
      [
        {
          reports: replaced(content.reports, report, {
            ...report,
            publishFrom: "2099-01-01T00:00:00Z",
          }),
        },
        { about: {}, fields: ["moment"] },
      ],
      [
        { reports: replaced(content.reports, report, { ...report, name: "Another name" }) },
        { about: {}, fields: ["title"] },
      ],
      [
        { indicators: content.indicators.filter((one) => one !== indicator) },
        { about: { indicator: indicator.id }, fields: ["removed"] },
      ],
      [
        {
          indicators: replaced(content.indicators, indicator, {
            ...indicator,
            unit: { ...indicator.unit, people: false },
          }),
        },
        { about: { indicator: indicator.id }, fields: ["unit"] },
      ],
      [
        {
          milestones: replaced(content.milestones, milestone, {
            ...milestone,
            wording: "Other words",
          }),
        },
        { about: { milestone: milestone.id }, fields: ["wording"] },
      ],
      [
        {
          priorities: replaced(content.priorities, priority, { ...priority, title: "Other words" }),
        },
        { about: { priority: priority.number }, fields: ["wording"] },
      ],
      [
        { clinics: replaced(content.clinics, clinic, { ...clinic, name: "Other words" }) },
        { about: { clinic: clinic.id }, fields: ["details"] },
      ],
      [
        { questions: replaced(content.questions, questions, { ...questions, questions: [] }) },
        { fields: ["text"] },
      ],
      [
        {
          indicators: replaced(content.indicators, indicator, {
            ...indicator,
            question: "Other words?",
            definition: { ...indicator.definition, text: "Other words." },
          }),
        },
        { about: { indicator: indicator.id }, fields: ["details"] },
      ],
      [{ corrections: [] }, { report: "2030-12", fields: ["removed"] }],
      [
        { corrections: content.corrections.map((one) => ({ ...one, text: "Nothing happened." })) },
        { report: "2030-12", fields: ["details"] },
      ],
      [{ earlierPlans: [] }, { fields: ["removed"] }],
      [
        { earlierPlans: content.earlierPlans.map((one) => ({ ...one, name: "Other words" })) },
        { about: {}, fields: ["text"] },
      ],
      [
        { serviceViews: content.serviceViews.map((one) => ({ ...one, inShort: "They like it." })) },
        { about: {}, fields: ["text"] },
      ],
      [
        {
          plan: {
            ...content.plan,
            documents: content.plan.documents.map((one) => ({ ...one, date: "May 2041" })),
          },
        },
        { about: {}, fields: ["title"] },
      ],
      [
        {
          plan: {
            ...content.plan,
            ratings: replaced(content.plan.ratings, meaning, {
              ...meaning,
              meaning: "Other words",
            }),
          },
        },
        { about: {}, fields: ["wording"] },
      ],
    ];
    for (const [part, needed] of cases) {
      const after = { ...content, ...part };
      const changes = compareContent(state(), after);
      expect(uncorrectedChanges(content, after, changes)).toEqual([
        expect.objectContaining(needed),
      ]);
    }
  });

  test("is not needed while the report still waits for its moment", () => {
    const report = content.updates[0]?.report;
    const reports = content.reports.map((one) =>
      one.id === report ? { ...one, publishFrom: "2032-01-01T09:00:00+00:00" } : one,
    );
    const before = state({ reports });
    const after = state({ ...damaged(), reports });
    const changes = compareContent(before, after);
    const missing = (now: string): number => {
      const told = ofHistory(changes, reports, now);
      expect(told).toHaveLength(changes.length);
      return uncorrectedChanges(before, after, told).length;
    };
    expect(missing("2032-01-01T08:59:00+00:00")).toBe(0);
    expect(missing("2032-01-01T09:00:00+00:00")).toBe(1);
  });

  test("an old entry does not excuse a new change", () => {
    const old = { ...content, corrections: [correction(content.updates[0]?.report ?? "")] };
    const after = { ...damaged(), corrections: old.corrections };
    const changes = compareContent(old, after);
    expect(uncorrectedChanges(old, after, changes)).toHaveLength(1);
    const renamed = { ...after, corrections: old.corrections.map((one) => ({ ...one, id: "b" })) };
    expect(uncorrectedChanges(old, renamed, changes)).toHaveLength(1);
  });
});

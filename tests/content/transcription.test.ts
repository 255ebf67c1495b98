import { describe, expect, it } from "vitest";
import type { Milestone } from "../../src/domain/milestone.ts";
import type { MilestoneUpdate } from "../../src/domain/update.ts";
import { readExtract, readProgressReport, tidy, wordsOnly } from "./extract.ts";
import { readRealContent } from "./real-content.ts";

/** The columns of the printed overviews, in their order. */
const COLUMNS = ["green", "amber", "red", "blue"] as const;

const content = readRealContent();
const milestones = new Map(content.milestones.map((one) => [one.id, one]));

function milestoneOf(update: MilestoneUpdate): Milestone {
  const found = milestones.get(update.milestone);
  if (!found) throw new Error(`There is no milestone ${update.milestone}.`);
  return found;
}

function groupName(milestone: Milestone): string | undefined {
  const priority = content.priorities.find((one) => one.number === milestone.priority);
  const action = priority?.actions.find((one) => one.id === milestone.action);
  return action?.groups.find((one) => one.id === milestone.group)?.name;
}

/** Curly and straight quotes are the same words; each report prints its own. */
function straight(text: string): string {
  return tidy(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

const REPORTS = [
  { id: "2013-12", document: "progress-report-2013-12", counts: [52, 16, 19, 29, 40] },
  { id: "2014-06", document: "progress-report-2014-06", counts: [52, 15, 22, 30, 40] },
];

describe.each(REPORTS)("the progress report of $id", ({ id, document, counts }) => {
  const extract = readProgressReport(document);
  const report = content.reports.find((one) => one.id === id);
  const updates = content.updates.filter((one) => one.report === id);
  const key = (priority: number, number: number): string => `${priority}.${number}`;
  const byKey = new Map(
    updates.map((update) => [key(milestoneOf(update).priority, update.number), update]),
  );

  it("has every update of the extract, and no other", () => {
    const printed = extract.milestones.map((one) => key(one.priority, one.number)).sort();
    expect([...byKey.keys()].sort()).toEqual(printed);
    const perPriority = [1, 2, 3, 5, 6].map(
      (priority) => updates.filter((one) => milestoneOf(one).priority === priority).length,
    );
    expect(perPriority).toEqual(counts);
    expect(updates).toHaveLength(counts.reduce((a, b) => a + b));
  });

  it.each(extract.milestones)("carries priority $priority, milestone $number word for word", (printed) => {
    const update = byKey.get(key(printed.priority, printed.number));
    if (!update) throw new Error("The content has no such update.");
    const milestone = milestoneOf(update);
    expect(wordsOnly(update.text)).toBe(wordsOnly(printed.text));
    expect(tidy(update.wording ?? milestone.wording)).toBe(printed.wording);
    expect(update.leads).toEqual(printed.leads);
    const link = printed.link?.replace(/^\(\((.*)\)\)$/, "($1)");
    expect(update.links.map((one) => one.printed)).toEqual(link ? [link] : []);
    expect(milestone.action).toBe(printed.action);
    expect(groupName(milestone)).toBe(printed.group);
    expect(straight(wordsOnly(milestone.text))).toBe(straight(wordsOnly(printed.detail)));
    expect(update.source).toEqual({
      document,
      place: `Priority ${printed.priority}, delivery milestone ${printed.number}`,
    });
  });

  it("keeps the points of each update as separate points, at the same depth", () => {
    const points = (text: string): string[] =>
      text.replace(/\[\?\] /g, "").split("\n").flatMap((line) => /^\s*- \S+/.exec(line)?.[0] ?? []);
    for (const printed of extract.milestones) {
      const update = byKey.get(key(printed.priority, printed.number));
      expect(points(update?.text ?? "")).toEqual(points(printed.text));
    }
  });

  it("carries the overview figures as printed", () => {
    const rows = extract.rows.slice(0, -2).map((cells) => [cells[0]?.[0], ...cells.slice(1)]);
    const table = report?.overview;
    expect(
      table?.rows.map((row) => [String(row.priority), ...COLUMNS.map((key) => row.figures[key]), row.total]),
    ).toEqual(rows);
    const total = table?.total;
    expect(["Total", ...COLUMNS.map((key) => total?.figures[key]), total?.total]).toEqual(
      extract.rows.at(-2),
    );
    const percent = table?.percent;
    expect(["%", ...COLUMNS.map((key) => percent?.figures[key]), ""]).toEqual(
      extract.rows.at(-1),
    );
  });

  it("carries every note printed under the overview", () => {
    const kept = [...(report?.overview?.notes ?? []), ...(report?.exceptions ?? []).flatMap((one) => one.printed ?? [])];
    expect(tidy(kept.join(" "))).toBe(tidy(extract.notes.join(" ")));
  });

  it("carries the introduction", () => {
    expect(wordsOnly(report?.text ?? "")).toBe(wordsOnly(extract.intro));
  });

  it("carries the leads printed beside sub-headings", () => {
    const name = (priority: number, action: string, group: string): string | undefined =>
      content.priorities
        .find((one) => one.number === priority)
        ?.actions.find((one) => one.id === action)
        ?.groups.find((one) => one.id === group)?.name;
    const kept = (report?.sharedLeads ?? []).map(({ priority, action, group, leads }) => ({
      priority,
      action,
      name: name(priority, action, group),
      leads,
    }));
    expect(kept).toEqual(extract.groups);
  });

  it("has the priorities, their leads and their actions", () => {
    for (const printed of extract.priorities) {
      const priority = content.priorities.find((one) => one.number === printed.number);
      expect(straight(priority?.title ?? "")).toBe(straight(printed.title));
      expect(straight(priority?.leads.join("/") ?? "")).toBe(straight(printed.leads));
    }
    const kept = content.priorities.flatMap((priority) =>
      priority.actions.map((action) => ({
        priority: priority.number,
        id: action.id,
        text: straight([action.text, ...action.points].join(" ")),
      })),
    );
    const printed = extract.actions.map(({ priority, id, text, detail }) => ({
      priority,
      id,
      text: straight(`${text} ${wordsOnly(detail)}`),
    }));
    expect(kept).toEqual(printed);
  });
});

describe("the highlight report of January 2015", () => {
  const extract = readExtract("highlight-report-2015-01");
  const points = (text: string): string[] =>
    text.split("\n").flatMap((line) => /^- (.*)/.exec(line)?.[1] ?? []).map(tidy);
  const section = (number: number): string =>
    extract.split(new RegExp(`^### 7\\.${number} `, "m"))[1]?.split(/^(?:### |7\.15)/m)[0] ?? "";

  it.each([1, 2, 3, 4, 5, 6, 7])("carries the highlights of priority %i", (priority) => {
    const kept = content.highlights.find((one) => one.priority === priority);
    expect(kept?.workingWell.map(tidy)).toEqual(points(section(2 * priority - 1)));
    expect(kept?.concerns.map(tidy)).toEqual(points(section(2 * priority)));
    expect(kept?.workingWell.length).toBeGreaterThan(0);
    expect(kept?.source.document).toBe("highlight-report-2015-01");
  });

  it("carries the sections around the highlights", () => {
    const report = content.reports.find((one) => one.id === "2015-01");
    const body = extract.slice(extract.indexOf("## 5. Summary:"));
    const [before = "", rest = ""] = body.split(/^### 7\.1 /m);
    const after = rest.slice(rest.indexOf("\n7.15 "));
    const heads = (text: string): string => text.replace(/^## \d+\. (.*):$/gm, "## $1");
    expect(wordsOnly(report?.text ?? "")).toBe(wordsOnly(heads(before + after)));
  });

  it("carries the words on priorities 4 and 7", () => {
    const seventh = content.priorities.find((one) => one.number === 7);
    const all = wordsOnly(extract);
    expect(all).toContain(seventh?.addedIn?.printed);
    expect(all).toContain(tidy(`${seventh?.title ?? ""} ${seventh?.text ?? ""}`));
    expect(all).toContain(`7.7 ${content.priorities.find((one) => one.number === 4)?.title ?? ""}`);
  });
});

describe("the meanings of the ratings", () => {
  it.each(content.plan.ratings)("gives $rating in the plan's own words", ({ meaning, source }) => {
    expect(tidy(readExtract(source.document))).toContain(meaning);
  });
});

describe("the indicators", () => {
  const texts = new Map<string, string>();
  const textOf = (document: string): string => {
    const known = texts.get(document) ?? wordsOnly(readExtract(document));
    texts.set(document, known);
    return known;
  };
  const quotations = content.indicators.flatMap((indicator) => {
    const figures = [
      ...indicator.observations,
      ...indicator.targets,
      ...indicator.baselines,
      ...indicator.comparators,
      ...(indicator.nextDue ? [indicator.nextDue] : []),
    ];
    return figures.map(({ source, quotation }) => ({
      id: indicator.id,
      document: source.document,
      quotation,
    }));
  });

  it("quote only words that the extract of their document has", () => {
    const strange = quotations.filter(
      ({ document, quotation }) => !textOf(document).includes(wordsOnly(quotation)),
    );
    expect(strange).toEqual([]);
    expect(quotations.length).toBeGreaterThan(300);
  });
});

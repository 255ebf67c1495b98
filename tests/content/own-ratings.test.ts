import { plain } from "../../src/wording/counts.ts";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { easyStatus } from "../../src/domain/easy-read/status.ts";
import { ratingTotals } from "../../src/domain/rating-totals.ts";
import { uncorrectedChanges } from "../../src/domain/content-changes/uncorrected.ts";
import { readShare } from "../../src/domain/share.ts";
import { decapConfig } from "../../src/editor/decap-config.ts";
import { compareContent } from "../../src/kinds/compare-content.ts";
import { KINDS } from "../../src/kinds/kinds.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { readContent } from "../../src/load/read-content.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { dataSets } from "../../src/public-data/data-sets.ts";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { ratingChoices } from "../../src/spreadsheet/write-workbook.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { ratingsByReport } from "../../src/views/rating-chart.ts";
import { offTrackGroups } from "../../src/views/members-off-track.ts";
import { questionGroups } from "../../src/views/members-questions.ts";
import { indicatorView } from "../../src/views/indicator.ts";
import { homeView } from "../../src/views/home.ts";
import { reportOverview } from "../../src/views/report-overview.ts";
import { planOnAPage } from "../../src/views/members-plan-on-a-page.ts";
import { milestoneView } from "../../src/views/milestone.ts";
import { priorityList } from "../../src/views/priority-list.ts";
import { priorityView } from "../../src/views/priority.ts";
import { reportPriorityView } from "../../src/views/report.ts";
import { searchFilters } from "../../src/views/search-filters.ts";
import { cardOf, HERONSFORD, readPlan } from "./plans.ts";

const card = cardOf(HERONSFORD);

/** Names of the milestones that the latest report rates so. */
function named(key: string): string[] {
  const entries = card.latest.entries.filter(({ update }) => update.rating?.[0] === key);
  return entries.map(({ milestone }) => milestone.wording);
}

function columnsOf(model: ReportCard): string[] | undefined {
  return reportOverview(model, model.latest)?.table.columns.map(({ name }) => name);
}

describe("a plan that rates complete, on track, slipping, behind and not started", () => {
  test("passes the check", () => {
    expect(readPlan(HERONSFORD).problems.map(describeProblem)).toEqual([]);
  });

  test("tells members of what is behind, and of nothing else", () => {
    const groups = offTrackGroups(card);
    expect(groups.map(({ id, heading }) => [id, heading])).toEqual([
      ["milestone-off-track", "Steps rated behind"],
    ]);
    expect(named("behind")).toHaveLength(2);
    expect(groups.flatMap(({ lines }) => lines.map(({ subject }) => subject))).toEqual(
      named("behind"),
    );
  });

  test("asks about nothing that is complete, and says nowhere that there is no information", () => {
    const asked = questionGroups(card).flatMap(({ questions }) => questions.map(({ text }) => text));
    expect(asked).toHaveLength(named("behind").length);
    const told = [...asked, ...offTrackGroups(card).flatMap(({ lines }) => lines)].map((one) =>
      JSON.stringify(one),
    );
    expect(named("complete")).toHaveLength(2);
    for (const wording of named("complete")) expect(told.join("\n")).not.toContain(wording);
    expect(told.join("\n")).not.toMatch(/no information|no update|\b(?:red|amber|blue|green)\b/i);
  });

  test("has its steps right below its priorities, and speaks of no actions", () => {
    const [priority] = card.priorities;
    if (!priority) throw new Error("The plan has no priority.");
    const view = priorityView(card, priority);
    expect([view.partsHeading, view.actions.length, view.milestones.length]).toEqual(["Steps", 0, 2]);
    const part = reportPriorityView(card, card.latest, priority);
    expect(part.actions.map(({ heading, items }) => [heading, items.length])).toEqual([[null, 2]]);
    const [step] = card.milestonesOf(priority.number);
    expect(step && milestoneView(card, step).action).toBeNull();
    expect(plain(priorityList(card)[0]?.holds ?? [])).toBe("2 steps.");
    const pages = [homeView(card), view, part, planOnAPage(card)];
    expect(pages.map((page) => JSON.stringify(page)).join("\n")).not.toMatch(
      /"[^":]*\bactions\b[^":]*"(?!:)/i,
    );
  });

  test("explains its data in its own words", () => {
    const sets = dataSets(card);
    const titles = sets.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Steps", "Step updates"]));
    const told = sets.flatMap(({ title, about, keys }) => [title, about, ...keys.map((one) => one.about)]);
    const strange = /(?<![/\w-])(?:delivery )?milestones?(?![-/:\w])|England|(?<![\w-])members?\b/i;
    expect(told.filter((text) => strange.test(text))).toEqual([]);
  });

  test("counts in euros and in days", () => {
    const shown = (id: string): string => indicatorView(card, card.indicators.of(id)).headline;
    expect(shown("cost-of-heating")).toContain("€1,395");
    expect(shown("days-until-a-lamp-is-mended")).toContain("9 days in 2039/40; the target was 10 days.");
  });

  test("answers on the front page in its own words", () => {
    expect(homeView(card).actionsHeading).toBe("Steps");
    expect(plain(homeView(card).actions ?? [])).toBe(
      "2 of 8 steps are behind in July to September 2040, as before. More complete or on track than in April to June 2040: 4 of 8, was 3.",
    );
  });

  test("has its ratings as columns, filters and keys of the data, in the order of its key", () => {
    expect(columnsOf(card)).toEqual(["Complete", "On track", "Slipping", "Behind", "Not started", "Total"]);
    const filters = searchFilters(card).find(({ name }) => name === "status")?.choices ?? [];
    expect(filters.slice(0, 5).map(({ value }) => value)).toEqual([
      ...["complete", "on-track", "slipping", "behind", "not-started"],
    ]);
    // A target can be behind as well: no two boxes may stand for one value.
    expect(new Set(filters.map(({ value }) => value)).size).toBe(filters.length);
    const overview = dataSets(card).find(({ name }) => name === "overview");
    expect(overview?.keys.map(({ name }) => name)).toEqual([
      ...["report", "priority", "complete", "on-track", "slipping", "behind", "not-started", "total", "basis"],
    ]);
  });
});

/** What the key alone brings about: no part of the program knows a rating by name. */
function followsEverywhere(more: ReportCard): void {
  // Charts.
  expect(JSON.stringify(ratingsByReport(more))).toContain("Paused");
  // Lists and reader of the workbook.
  const [steps] = templateFor(more, "2040-q3");
  const cells = steps?.rows.find((row) => row[0] === "play-areas");
  expect(cells).toContain("paused");
  expect(ratingChoices(more.content.plan)).toContain("paused");
  // The form.
  const options = { repository: "a/b", branch: "main", contentFolder: "content", title: "Edit" };
  const place = { signInUrl: undefined, siteUrl: "https://example.org/", plan: more.content.plan };
  expect(JSON.stringify(decapConfig(KINDS, { ...options, ...place }))).toContain('"Paused"');
  // Easy Read: what counts as off track has problems.
  const totals = ratingTotals(more.content.plan.ratings, ({ key }) => readShare(key === "paused" ? "2" : "0"));
  expect(easyStatus(totals)).toBe("lot");
  // Data, questions, and what a proposal says.
  expect(JSON.stringify(dataSets(more).find(({ name }) => name === "ratings")?.rows(more))).toContain(
    "The step waits for a decision.",
  );
  expect(JSON.stringify(questionGroups(more))).toContain("was rated paused");
  const changes = compareContent(card.content, more.content);
  const summary = changeSummary(changes, [], { before: card.content, after: more.content });
  expect(summary).toContain("Renew four play areas (July to September 2040): “on track” → “paused”");
  // Where an old table has nothing of it, it says what it said.
  expect(summary).not.toContain("overview (April to June 2040)");
  const needed = uncorrectedChanges(card.content, more.content, changes).filter(
    ({ report }) => report === "2040-q2",
  );
  expect(needed.flatMap(({ fields }) => fields)).not.toContain("overview");
}

describe("a rating more", () => {
  const folder = mkdtempSync(join(tmpdir(), "ratings-"));
  cpSync(HERONSFORD, folder, { recursive: true });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function edit(path: string, from: RegExp, to: string): void {
    const text = readFileSync(join(folder, path), "utf8");
    const changed = text.replace(from, to);
    expect(changed, path).not.toBe(text);
    writeFileSync(join(folder, path), changed);
  }

  test("takes files of the content folder only", () => {
    const paused = {
      key: "paused",
      name: "Paused",
      meaning: "The step waits for a decision.",
      countsAs: "off-track",
      order: 6,
      shape: "diamond",
      colour: "purple",
      source: { document: "plan-2040-43", place: "How we rate" },
    };
    edit("plan.json", /\n {2}\],\n {2}"splitRatings"/, `,\n${JSON.stringify(paused)}],"splitRatings"`);
    const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")) as object;
    writeFileSync(join(folder, "plan.json"), `${JSON.stringify(plan, null, 2)}\n`);
    for (const report of ["2040-q2", "2040-q3"]) {
      const count = (indent: string, at: string): string => `${indent}not-started: "${at}"\n`;
      edit(`reports/${report}.md`, /^( +)not-started: "(\d)"\n/gm, `${count("$1", "$2")}$1paused: "0"\n`);
    }
    edit("updates/2040-q3/play-areas.md", /rating: "on-track"/, 'rating: "paused"');
    edit("reports/2040-q3.md", /(priority: 2[^]*?on-track: )"1"([^]*?paused: )"0"/, '$1"0"$2"1"');
    edit("reports/2040-q3.md", /( {2}total:\n[^]*?on-track: )"2"([^]*?paused: )"0"/, '$1"1"$2"1"');
    const { set, problems } = readContent(folder, folder);
    expect(problems.map(describeProblem)).toEqual([]);
    const more = buildReportCard(toContent(set, undefined));
    expect(columnsOf(more)).toContain("Paused");
    const [group] = offTrackGroups(more);
    expect(group?.heading).toBe("Steps rated behind or paused");
    expect(group?.lines.map(({ subject }) => subject)).toContain("Renew four play areas");
    expect(plain(homeView(more).actions ?? [])).toBe(
      "More behind or paused than in April to June 2040: 3 of 8, was 2.",
    );
    followsEverywhere(more);
  });
});

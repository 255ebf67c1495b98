import { describe, expect, test } from "vitest";
import { recordHtml } from "../../src/search/record-html.ts";
import { searchRecords } from "../../src/search/records.ts";
import { cardOf, FICTIONAL } from "../content/plans.ts";

const card = cardOf(FICTIONAL);
const records = searchRecords(card, [{ words: ["cigarettes"], means: ["smoke", "smoking"] }]);

function record(path: string) {
  const found = records.find((one) => one.path === path);
  if (!found) throw new Error(`No record leads to ${path}.`);
  return found;
}

describe("search records", () => {
  test("there is one for each milestone, whatever the number of its reports", () => {
    const { milestones } = card.content;
    const kinds = records.filter((one) => one.kind === "milestone");
    expect(kinds).toHaveLength(milestones.length);
    expect(new Set(records.map((one) => one.path)).size).toBe(records.length);
  });

  test("the latest report comes first and weighs most", () => {
    const { sections, reports } = record("/milestones/stop-smoking-in-pregnancy/");
    const anchors = sections.flatMap((one) => one.anchor ?? []);
    expect(anchors).toEqual(["report-2031-06", "report-2030-12", "report-2030-06"]);
    expect(sections[0]?.weight).toBeGreaterThan(sections.at(-1)?.weight ?? 1);
    expect(reports).toEqual(["2030-06", "2030-12", "2031-06"]);
  });

  test("residents' words stand beside the plan's words", () => {
    expect(record("/milestones/stop-smoking-in-pregnancy/").words).toContain("cigarettes");
    expect(record("/milestones/ferry-pass/").words).not.toContain("cigarettes");
  });

  test("a split rating counts under each of its ratings", () => {
    const split = card.content.updates.find(
      (one) => one.report === "2031-06" && new Set(one.rating).size > 1,
    );
    const { status } = record(`/milestones/${split?.milestone ?? ""}/`);
    expect([...status].sort()).toEqual([...new Set(split?.rating)].sort());
  });

  test("no figure of an indicator and no mark of withheld words is in the index", () => {
    const html = records.map((one) => recordHtml(one)).join("\n");
    expect(html).not.toContain("words left out");
    const quotations = card.content.indicators.flatMap((one) =>
      one.observations.filter((figure) => figure.missing === "suppressed"),
    );
    for (const { quotation } of quotations) expect(html).not.toContain(quotation);
    const indicators = records.filter((one) => one.kind === "indicator");
    const printed = card.content.indicators.flatMap((one) =>
      one.observations.flatMap((figure) => figure.printed ?? []),
    );
    const percents = printed.filter((figure) => /^\d+\.\d+%$/.test(figure));
    const text = indicators.map((one) => recordHtml(one)).join("\n");
    expect(percents.filter((figure) => text.includes(figure))).toEqual([]);
  });

  test("what the content says is written as text, never as HTML", () => {
    const html = recordHtml({ ...record("/priorities/1/"), title: '<img src="x"> & more' });
    expect(html).toContain("&lt;img src=&quot;x&quot;&gt; &amp; more");
  });
});

import { describe, expect, test } from "vitest";
import { plain } from "../../src/wording/counts.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import {
  editionIndicator,
  editionIndicators,
  editionPriorities,
  editionPriority,
} from "../../src/views/edition-pages.ts";
import { milestoneCite, priorityCite } from "../../src/views/edition-links.ts";
import { indicatorView } from "../../src/views/indicator.ts";
import { closedWords, toldCorrections } from "../../src/views/edition.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";

const real = cardOf(REAL);

function indicatorIn(report: string, id: string) {
  const found = editionIndicators(real).find(
    (one) => one.report === report && one.of.indicator.id === id,
  );
  if (!found) throw new Error(`The edition ${report} has no page of ${id}.`);
  return editionIndicator(real, report, found.of);
}

describe("the pages of an edition", () => {
  test("of an indicator has the figures that were known, and none that came later", () => {
    const then = indicatorIn("2013-12", "neet-16-to-18");
    expect(then.title).toBe(
      "16 to 18 year olds not in education, employment or training, as of 15 January 2014",
    );
    expect(then.view.headline).toContain("6.4%");
    expect(JSON.stringify(then.view.table)).not.toMatch(/\b6\.2%|June 2014|2015/);
    expect(JSON.stringify(indicatorIn("2014-06", "neet-16-to-18").view.table)).toContain("6.2%");
  });

  test("of a priority has each milestone in the words and order of its report, and links of the edition", () => {
    const then = editionPriority(real, "2014-06", real.priority(1));
    expect(then.milestones?.all).toHaveLength(52);
    expect(then.milestones?.all.map(({ number }) => number)).toEqual(
      Array.from({ length: 52 }, (_, at) => at + 1),
    );
    expect(then.figures.every(({ path }) => path.startsWith("/editions/"))).toBe(true);
    expect(plain(then.verdict)).toContain("December 2013");
    expect(JSON.stringify(then)).not.toMatch(/January 2015(?! )/);
  });

  test.each([REAL, FICTIONAL])("are made of %s, and each link of one leads to one", (plan) => {
    const card = cardOf(plan);
    const pages = [
      ...editionIndicators(card).map(({ report, of }) => editionIndicator(card, report, of).path),
      ...editionPriorities(card).map(({ report, of }) => editionPriority(card, report, of).path),
    ];
    expect(new Set(pages).size).toBe(pages.length);
    const links = [
      ...card.priorities.map((one) => priorityCite(card, one).path),
      ...card.content.milestones.flatMap((one) => milestoneCite(card, one)?.path ?? []),
      ...card.indicators.all.map((one) => indicatorView(card, one).citePath),
    ].filter((path) => path.startsWith("/editions/"));
    const known = new Set(pages);
    expect(links.map((path) => path.replace(/#.*/, "")).filter((one) => !known.has(one))).toEqual(
      [],
    );
    expect(links.length).toBeGreaterThan(10);
  });

  test("tell what was corrected, and when", () => {
    const card = buildReportCard({
      ...real.content,
      corrections: [
        {
          id: "neet",
          report: "2014-06",
          date: "2015-01-02",
          kind: "error",
          indicator: "neet-16-to-18",
          what: "The figure was given as 6.3%; it is 6.2%.",
          approvedBy: "Head of Performance",
          text: "It was misread.",
        },
      ],
    });
    const told = [
      {
        text: "2 January 2015: The figure was given as 6.3%; it is 6.2%.",
        path: "/corrections/#neet",
      },
    ];
    expect(toldCorrections(card, "2014-06", "indicators/neet-16-to-18")).toEqual(told);
    expect(toldCorrections(card, "2014-06")).toEqual(told);
    expect(toldCorrections(card, "2014-06", "indicators/mmr-vaccination")).toEqual([]);
    expect(toldCorrections(card, "2013-12", "indicators/neet-16-to-18")).toEqual([]);
  });

  test("say since when nothing of them changes in silence", () => {
    expect(closedWords(real, "2014-06")).toContain("was closed on");
    expect(closedWords(cardOf(FICTIONAL), "2031-12")).toContain("not closed yet");
  });
});

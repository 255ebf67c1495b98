import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { href, hrefInPlan } from "../../src/addresses/href.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { writeHostFiles } from "../../src/hosting/host-files.ts";
import { innerSites } from "../../src/hosting/inner-sites.ts";
import { writeRobots } from "../../src/hosting/sitemap.ts";
import { setsFor, type ReadContent } from "../../src/load/check-files.ts";
import { publishedContent, publishedPlans } from "../../src/load/published-content.ts";
import { publishedFiles } from "../../src/load/published-files.ts";
import { readContent } from "../../src/load/read-content.ts";
import { carriedOverView } from "../../src/views/carried-over.ts";
import { easyReadFrame } from "../../src/views/easy-read-frame.ts";
import { homeView } from "../../src/views/home.ts";
import type { PlansLine } from "../../src/views/other-plans.ts";
import { siteFrame } from "../../src/views/site.ts";
import { bytesOf, Checker, textOf, type Folder } from "../mutation/content-folder.ts";
import { FALLS, LATER, twoPlans, withData } from "./two-plans.ts";

const LATER_ID = "2043-46";
const checker = new Checker();
const both = twoPlans();
const read = checker.check(both);
const NOW = { today: undefined, now: undefined, preview: false };

/** The model of one of the plans, as a build publishes it. */
function cardOf(id: string, from: ReadContent = read, now?: string): ReportCard {
  const { own, others } = setsFor(id, new Map([["first", from.set], ...from.others]));
  const settings = { ...NOW, now };
  const content = publishedContent(own, settings, others.values());
  return buildReportCard(content, publishedPlans({ plan: id, set: own, others }, settings));
}

/** What the check says of a changed folder: path, line and message of each problem. */
function told(folder: Folder): string[] {
  return checker.check(folder).problems.map((one) => `${one.path}:${one.line} ${one.message}`);
}

/** An indicator file of one of the plans with other figures. */
function withFigures(path: string, values: Readonly<Record<string, number | null>>): Folder {
  const before = JSON.parse(textOf(both.get(path))) as { observations: { source: object }[] };
  const observations = Object.entries(values).map(([period, value]) => ({
    period,
    ...(value === null ? { missing: "suppressed" } : { value, printed: `${value}` }),
    source: before.observations[0]?.source,
    quotation: `${period}: ${value ?? "not shown"}`,
  }));
  return withData(both, path, { observations });
}

describe("a body with a plan that has ended and one that goes on", () => {
  test("is checked as one folder, with every message at its own plan’s file", () => {
    expect(read.problems).toEqual([]);
    const wrong = new Map([...both, [`${LATER}/updates/2043-q3/crossings.md`, bytesOf("x")]]);
    expect(told(wrong).every((line) => line.startsWith(`content/${LATER}/`))).toBe(true);
  });

  test("says on every page of the ended plan that it has ended, and leads to today’s", () => {
    const addressOf = ({ link }: PlansLine, base: string): string | null =>
      link && hrefInPlan(link.path, link.to, link.here, base);
    const frame = siteFrame(cardOf("first"), "/priorities/1/");
    expect(frame.ended?.words).toBe("This plan ended in 2043. The plan of today:");
    expect(frame.ended && addressOf(frame.ended, "/card/")).toBe("/card/2043-46/");
    expect(frame.before).toBeNull();
    expect(easyReadFrame(cardOf("first")).ended?.words).toContain("This plan ended in 2043.");
    const later = siteFrame(cardOf(LATER_ID), "/priorities/1/");
    expect(later.ended).toBeNull();
    expect(later.before?.words).toBe("The plan before:");
    expect(later.before && addressOf(later.before, "/card/2043-46/")).toBe("/card/");
  });

  test("shows the plan of today first on the front page of the ended one", () => {
    const { today } = homeView(cardOf("first"));
    expect(today?.link.text).toBe("Heronsford Neighbourhoods Plan 2043-46");
    expect(today?.priorities.map(({ path }) => path)).toContain("/priorities/4/");
    expect(homeView(cardOf(LATER_ID)).today).toBeNull();
  });

  test("carries an indicator over with the earlier figures, and what is withheld stays so", () => {
    const card = cardOf(LATER_ID);
    const view = carriedOverView(card, card.indicators.of("falls"));
    expect(view?.earlier?.rows).toEqual([
      { period: "2038", figure: "31" },
      { period: "2039", figure: "27" },
      { period: "2040", figure: "c" },
    ]);
    expect(view?.earlier?.confidential).toMatch(/^c means confidential/);
    expect(view?.earlier?.chart?.title).toBe("Falls on the streets, Heronsford, 2038 to 2043");
    expect(view?.earlier?.link).toMatchObject({
      path: "/indicators/falls/",
      to: { plan: "first" },
    });
    const first = cardOf("first");
    const on = carriedOverView(first, first.indicators.of("falls"));
    expect(on).toMatchObject({ earlier: null, later: { to: { plan: LATER_ID } } });
  });

  test("checks figures in the browser against the files of one plan", () => {
    const files = publishedFiles(cardOf(LATER_ID).content);
    const inputs = new Map(files.map(({ path, text }) => [path, bytesOf(text)]));
    expect(checker.check(inputs).problems.map(({ code }) => code)).not.toContain("unknown-plan");
  });
});

describe("what waits or is withheld in one plan", () => {
  const waiting = new Map(both);
  const report = "reports/2040-q3.md";
  const moment = 'form: "milestones"\npublishFrom: "2044-01-01T09:00:00+00:00"\n';
  waiting.set(report, bytesOf(textOf(both.get(report)).replace('form: "milestones"\n', moment)));

  test("is not shown by the other before its moment", () => {
    const set = checker.check(waiting);
    const card = cardOf(LATER_ID, set, "2043-12-01T00:00:00Z");
    expect(carriedOverView(card, card.indicators.of("falls"))).toBeNull();
    const after = cardOf(LATER_ID, set, "2044-02-01T00:00:00Z");
    expect(carriedOverView(after, after.indicators.of("falls"))).not.toBeNull();
  });

  test("waits in the other too, where it cites the same paper", () => {
    const plan = JSON.parse(textOf(waiting.get(`${LATER}/plan.json`))) as {
      documents: { id: string }[];
    };
    const first = JSON.parse(textOf(waiting.get("plan.json"))) as { documents: { id: string }[] };
    const paper = first.documents.find(({ id }) => id === "report-2040-q3");
    const documents = [...plan.documents, { ...paper, id: "last-of-the-old" }];
    const source = { document: "last-of-the-old", place: "Measures" };
    const baselines = [{ period: "2039", value: 27, printed: "27", source, quotation: "27" }];
    const cited = withData(
      withData(waiting, `${LATER}/plan.json`, { documents }),
      `${LATER}/${FALLS}`,
      { baselines },
    );
    const set = checker.check(cited);
    const shown = (now: string): number =>
      cardOf(LATER_ID, set, now).indicators.of("falls").indicator.baselines.length;
    expect([shown("2043-12-01T00:00:00Z"), shown("2044-02-01T00:00:00Z")]).toEqual([0, 1]);
  });

  test("is not printed by the other", () => {
    const given = withFigures(`${LATER}/${FALLS}`, { 2040: 24, 2042: 22 });
    expect(told(given)).toEqual([
      expect.stringMatching(
        /^content\/plans\/2043-46\/indicators\/falls\.json:\d+ The figure for 2040 is withheld in the other plan, and stands here\.$/,
      ),
    ]);
  });

  test("cannot be worked out from both", () => {
    const quarters = { "2039/40 Q1": 9, "2039/40 Q2": 8, "2039/40 Q3": 7, "2039/40 Q4": null };
    const first = new Map(both).set(FALLS, withFigures(FALLS, quarters).get(FALLS) as Uint8Array);
    expect(told(first)).toEqual([]);
    const year = withFigures(`${LATER}/${FALLS}`, { "2039/40": 33, 2042: 22 });
    const path = `${LATER}/${FALLS}`;
    first.set(path, year.get(path) as Uint8Array);
    expect(told(first).join("\n")).toContain("can be worked out from the figures of both plans");
  });
});

describe("what is wrong between plans is told with its place and remedy", () => {
  const plan = `${LATER}/plan.json`;
  const falls = `${LATER}/${FALLS}`;
  test.each([
    [
      "no end",
      "plan.json",
      { ended: undefined },
      "does not say that it has ended",
      /"ended": "2043"/,
    ],
    [
      "no plan before",
      plan,
      { planBefore: undefined },
      "does not say which plan it follows",
      /first/,
    ],
    ["an unknown one", plan, { planBefore: "2036-39" }, 'no plan "2036-39"', /Write one of: first/],
    ["itself", plan, { planBefore: LATER_ID }, "cannot follow itself", /first/],
    ["a first one that follows", "plan.json", { planBefore: LATER_ID }, "follows none", /Delete/],
    ["a later end", "plan.json", { ended: "2045" }, "speaks from 2043-11-10", /"today"/],
    [
      "another unit",
      falls,
      { unit: { kind: "percent" } },
      '"unit" is not the same',
      /falls\.json:\d+/,
    ],
    [
      "another polarity",
      falls,
      { polarity: "high" },
      '"polarity" is not the same',
      /"carriedOver"/,
    ],
    ["another measure", falls, { definition: { text: "Falls." } }, '"definition" is not', /words/],
    ["an unknown indicator", falls, { carriedOver: "first/fall" }, 'no indicator "fall"', /falls/],
    ["another unknown plan", falls, { carriedOver: "2036-39/falls" }, "no plan", /first/],
    ["its own plan", falls, { carriedOver: "2043-46/falls" }, "not from its own", /first/],
  ])("%s", (_, path, data, message, remedy) => {
    const { problems } = checker.check(withData(both, path, data));
    const found = problems.filter((one) => one.message.includes(message));
    expect(problems.map((one) => one.message)).toEqual(found.map((one) => one.message));
    expect(found).toHaveLength(1);
    expect(found[0]?.remedy).toMatch(remedy);
    expect(found[0]?.line).toBeGreaterThan(Object.values(data).includes(undefined) ? 0 : 1);
  });

  test("a page of the first plan at a later one’s address, and folders of another name", () => {
    const about = both.get("pages/about.mdx") as Uint8Array;
    expect(told(new Map([...both, [`pages/${LATER_ID}.mdx`, about]])).join("\n")).toContain(
      "A later plan has its pages at this address.",
    );
    const named = new Map([...both, ["plans/next/plan.json", both.get("plan.json") as Uint8Array]]);
    expect(told(named)).toEqual([
      'content/plans/next/plan.json:1 "next" is not the name of a later plan’s folder.',
    ]);
  });
});

describe("addresses of plans", () => {
  test.each([
    ["/", "first", "en-GB", LATER_ID, "en-GB", "/2043-46/about/"],
    ["/cy/", "first", "cy", LATER_ID, "cy", "/2043-46/cy/about/"],
    ["/card/2043-46/", LATER_ID, "en-GB", "first", "en-GB", "/card/about/"],
    ["/card/2043-46/cy/", LATER_ID, "cy", "first", "en-GB", "/card/about/"],
    ["/card/2043-46/cy/", LATER_ID, "cy", "2046-49", "cy", "/card/2046-49/cy/about/"],
  ] as const)("from %s", (base, own, language, plan, other, address) => {
    const first = "en-GB";
    const to = { plan, language: other, first } as const;
    expect(hrefInPlan("/about/", to, { plan: own, language, first }, base)).toBe(address);
    expect(href("/about/", base)).toBe(`${base}about/`);
  });
});

describe("files for hosts", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-card-two-plans-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("guard the pages of every plan, and let its charts be framed", () => {
    for (const at of ["embed", "about", "cy/embed", "2043-46/embed", "2043-46/cy/embed"]) {
      mkdirSync(join(folder, at), { recursive: true });
    }
    writeFileSync(join(folder, "index.html"), "");
    const { content, plans } = cardOf("first");
    writeHostFiles(folder, false, innerSites(content.plan, plans.others));
    const headers = readFileSync(join(folder, "_headers"), "utf8");
    for (const at of ["", "/cy", "/2043-46", "/2043-46/cy"]) {
      expect(headers).toMatch(new RegExp(`^${at}/embed/\\*\\n.*frame-ancestors \\*`, "m"));
      expect(headers).toMatch(new RegExp(`^${at}/\\n.*frame-ancestors 'none'`, "m"));
    }
    expect(headers).not.toMatch(/^\/2043-46\/\*/m);
    const settings = { siteUrl: "https://example.org", basePath: "/card/", preview: false };
    writeRobots(folder, [LATER_ID], settings);
    expect(readFileSync(join(folder, "robots.txt"), "utf8").match(/Sitemap: .*/g)).toEqual([
      "Sitemap: https://example.org/card/sitemap.xml",
      "Sitemap: https://example.org/card/2043-46/sitemap.xml",
    ]);
  });

  test("the folder of a later plan is read with the plans beside it", () => {
    const content = join(folder, "content");
    for (const [path, bytes] of both) {
      mkdirSync(join(content, path, ".."), { recursive: true });
      writeFileSync(join(content, path), bytes);
    }
    const seen = readContent(join(content, LATER), folder);
    expect([seen.plan, seen.shown, [...seen.others.keys()]]).toEqual([
      LATER_ID,
      `content/${LATER}`,
      ["first"],
    ]);
    expect(seen.set.plan?.data.period).toBe(LATER_ID);
    expect(seen.problems).toEqual([]);
  });
});

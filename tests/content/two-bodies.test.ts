import { describe, expect, test } from "vitest";
import type { Content } from "../../src/domain/content.ts";
import type { Area } from "../../src/domain/areas.ts";
import { timeOf } from "../../src/domain/report-id.ts";
import { inLaterPlan } from "../../src/load/plan-folders.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { homeView } from "../../src/views/home.ts";
import { plain } from "../../src/wording/counts.ts";
import { bytesOf, Checker, readFolder, textOf } from "../mutation/content-folder.ts";
import { twoPlans, withData } from "../plans/two-plans.ts";
import { contentOf, FICTIONAL, HERONSFORD } from "./plans.ts";

const saltmarsh = contentOf(FICTIONAL);
const heronsford = contentOf(HERONSFORD);

/** What both bodies have of something: nothing, where they differ in all of it. */
function shared(of: (content: Content) => readonly unknown[]): unknown[] {
  const [one, other] = [of(saltmarsh), of(heronsford)];
  expect(one.length + other.length, "There is nothing to compare.").toBeGreaterThan(0);
  return one.filter((each) => other.includes(each));
}

/** A list without what stands in it twice, in one order. */
function kindsOf(of: (content: Content) => readonly string[]): [string[], string[]] {
  const sorted = (content: Content): string[] => [...new Set(of(content))].sort();
  return [sorted(saltmarsh), sorted(heronsford)];
}

/** Currencies that figures of money are in. */
function currencies({ indicators }: Content): string[] {
  const money = indicators.filter(({ unit }) => unit.kind === "money");
  return money.map(({ unit }) => unit.currency ?? "GBP");
}

describe("the two made-up bodies have nothing in common that a plan can choose:", () => {
  test("names, keys and meanings of ratings, how many there are, and whether they are split", () => {
    expect(shared(({ plan }) => plan.ratings.map(({ key }) => key))).toEqual([]);
    expect(shared(({ plan }) => plan.ratings.map(({ name }) => name))).toEqual([]);
    expect(shared(({ plan }) => plan.ratings.map(({ meaning }) => meaning))).toEqual([]);
    expect([saltmarsh, heronsford].map(({ plan }) => plan.ratings.length)).toEqual([4, 5]);
    const [one, other] = kindsOf(({ plan }) => plan.ratings.map(({ countsAs }) => countsAs));
    expect([...one, ...other]).toEqual(
      expect.arrayContaining(["done", "on-track", "at-risk", "off-track", "not-started", "no-news"]),
    );
    expect([saltmarsh, heronsford].map(({ plan }) => plan.splitRatings)).toEqual([true, false]);
    const split = ({ updates }: Content): boolean =>
      updates.some(({ rating }) => (rating?.length ?? 0) > 1);
    expect([saltmarsh, heronsford].map(split)).toEqual([true, false]);
  });

  test("every word for levels and readers, the question of the front page among them", () => {
    const { words } = saltmarsh.plan;
    const same = (Object.keys(words) as (keyof typeof words)[]).filter(
      (key) => JSON.stringify(words[key]) === JSON.stringify(heronsford.plan.words[key]),
    );
    // The second body has no actions, and so no name for them.
    expect(same).toEqual(["action"]);
  });

  test("actions: one has them, the other has its milestones right below its priorities", () => {
    const actions = ({ priorities }: Content): number =>
      priorities.flatMap((one) => one.actions).length;
    expect(actions(saltmarsh)).toBeGreaterThan(1);
    expect(actions(heronsford)).toBe(0);
  });

  test("what reports are named by", () => {
    expect(kindsOf(({ reports }) => reports.map(({ id }) => timeOf(id)))).toEqual([
      ["month"],
      ["quarter"],
    ]);
  });

  test("units, money and polarity of the figures", () => {
    const [units, otherUnits] = kindsOf(({ indicators }) => indicators.map(({ unit }) => unit.kind));
    expect(units).not.toContain("duration");
    expect(otherUnits).toContain("duration");
    expect(kindsOf(currencies)).toEqual([["GBP"], ["EUR"]]);
    expect(kindsOf(({ indicators }) => indicators.map(({ polarity }) => polarity))).toEqual([
      ["high", "low", "none", "range"],
      ["high", "low"],
    ]);
  });

  test("colours, font, and a logo beside the name or a wordmark", () => {
    expect(saltmarsh.plan.look).toBeUndefined();
    expect(Object.keys(heronsford.plan.look ?? {}).sort()).toEqual([
      ...["colour", "font", "linkColour", "logoHoldsName"],
    ]);
    expect(shared(({ logos }) => logos.map(({ drawing }) => drawing))).toEqual([]);
  });

  test("languages", () => {
    expect(kindsOf(({ plan }) => (plan.languages ?? []).map(({ code }) => code))).toEqual([
      [],
      ["cy"],
    ]);
    expect(shared(({ translations }) => translations)).toEqual([]);
  });

  test("the map: its parts, what they are called, and where they lie", () => {
    expect(shared(({ areas }) => areas.flatMap(({ title, one }) => [title, one]))).toEqual([]);
    const parts = ({ areas }: Content): Area[] => areas.flatMap((one) => one.areas);
    expect(shared((content) => parts(content).flatMap(({ id, name }) => [id, name]))).toEqual([]);
    const rings = (content: Content): string[] =>
      parts(content).flatMap(({ outline }) => outline.coordinates.flat().map(String));
    expect(shared(rings)).toEqual([]);
  });

  test("the number of plans: the second body has one that has ended and one that goes on", () => {
    const plansOf = (paths: Iterable<string>): Set<string> =>
      new Set([...paths].map((path) => inLaterPlan(path)?.plan ?? "first"));
    expect(plansOf(readFolder(FICTIONAL).keys()).size).toBe(1);
    expect(plansOf(twoPlans().keys())).toEqual(new Set(["first", "2043-46"]));
  });
});

/** The second body’s plan again, with two reports that are named by years. */
function yearly(): Map<string, Uint8Array> {
  const inYears = (text: string): string =>
    text
      .replaceAll("2040-q2", "2040")
      .replaceAll("2040-q3", "2041")
      .replaceAll("April to June 2040", "2040")
      .replaceAll("July to September 2040", "2041")
      .replaceAll("2040-11-10", "2042-01-10");
  const years = new Map(
    [...readFolder(HERONSFORD)].map(([path, bytes]) => [
      inYears(path),
      path.endsWith(".svg") ? bytes : bytesOf(inYears(textOf(bytes))),
    ]),
  );
  // The Welsh names of its reports are of quarters.
  return withData(years, "translations/cy.json", { reports: [] });
}

test("a third body can name its reports by years", () => {
  const { set, problems } = new Checker().check(yearly());
  expect(problems).toEqual([]);
  const card = buildReportCard(toContent(set, undefined));
  expect(card.reports.map(({ report }) => report.id)).toEqual(["2040", "2041"]);
  expect(plain(homeView(card).actions ?? [])).toBe(
    "2 of 8 steps are behind in 2041, as before. More complete or on track than in 2040: 4 of 8, was 3.",
  );
});

import { afterAll, describe, expect, inject, test } from "vitest";
import { LISTENING_SCRIPT_PATH } from "../../src/addresses/paths.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";
import { heardAgain, longRows, spokenPhrases, withoutEnds } from "./spoken.ts";

afterAll(closeBrowser);

/** How many phrases somebody has the patience for until the page has answered. */
const SOON = 25;

/** One page of each kind that answers something, with what is heard soon. */
const PAGES: readonly { path: string; soon: readonly RegExp[] }[] = [
  { path: "", soon: [/meet their target/, /off target/, /red/i] },
  { path: "priorities/1/", soon: [/red than in December 2013/, /\bAmber\b/] },
  {
    path: "milestones/access-to-contraception/",
    soon: [/^Latest rating$/, /^Rating not recorded$/],
  },
  { path: "indicators/neet-16-to-18/", soon: [/no target now/i, /5\.9%/, /last target was 6\.5%/] },
  {
    path: "indicators/breastfeeding-initiation/",
    soon: [/Target missed/, /59\.91%/, /target was 65\.5%/],
  },
  { path: "indicators/", soon: [/meet their target/, /off target/] },
  { path: "members/", soon: [/red/, /off target/] },
  {
    path: "members/1/",
    soon: [/red than in December 2013/, /11\.5 of 52/],
  },
  { path: "easy-read/priorities/1/", soon: [/Some work to do/] },
  { path: "easy-read/", soon: [/Some work to do/] },
  { path: "priorities/4/", soon: [/1 concern/, /No ratings in June 2014/] },
  { path: "indicators/status/off-target/", soon: [/11 of 114 indicators/, /misses its target/] },
  { path: "indicators/priority/1/", soon: [/1 meets its target/, /3 are off target/] },
  { path: "reports/2014-06/", soon: [/^link, Green 40$/] },
  { path: "reports/2014-06/priority-2/", soon: [/single milestones: not recorded/] },
  { path: "editions/2014-06/", soon: [/As it was on 30 June 2014/] },
  { path: "members/off-track/", soon: [/16 red/, /11 are off/] },
  { path: "members/answers/", soon: [/^Because a report prints 0/, /printed as “No secondary/] },
  { path: "priorities/7/", soon: [/2 concerns/, /No ratings in June 2014/] },
  { path: "glossary/", soon: [/explains \d+ words/] },
  { path: "members/improved/", soon: [/better than before/, /against a target of 65\.5%/] },
  { path: "members/plan-on-a-page/", soon: [/16 red/, /11 are off/] },
  { path: "members/1/record/", soon: [/11\.5 red/, /1 meets its target/] },
  { path: "archive/plan-2010-13/", soon: [/32 aspirations/] },
  { path: "corrections/", soon: [/No published report has been corrected/] },
];

/** Sentences that may be heard again: each belongs to another thing. */
const EACH_ITS_OWN: readonly RegExp[] = [
  // The place of another quotation, in the same paper.
  /^Source: /,
  // Another report's number of the milestone.
  /^Number \d+ of its /,
  // The verdict on another priority, between its figures.
  /^(?:are|More) .* than in .*:$/,
  // The question to ask of another figure.
  /^What will bring the figure to its target/,
];

async function hear(path: string): Promise<WatchedPage & { phrases: string[] }> {
  const watched = await openPage();
  await watched.page.goto(new URL(path, inject("realUrl")).href);
  return { ...watched, phrases: await spokenPhrases(watched.page) };
}

/** Phrases as the sentence that they make: a link in it is a phrase of its own. */
function asOne(phrases: readonly string[]): string {
  return phrases
    .map((phrase) => phrase.replace(/^link, /, ""))
    .join("")
    .replace(/\s/g, "");
}

describe("who listens to a page", () => {
  test.concurrent.each(PAGES)("/$path hears the answer soon, and nothing twice", async (one) => {
    const { page, phrases } = await hear(one.path);
    const first = withoutEnds(phrases).slice(0, SOON);
    for (const words of one.soon) expect(first.some((phrase) => words.test(phrase))).toBe(true);
    const again = heardAgain(phrases);
    expect(again.filter((words) => !EACH_ITS_OWN.some((own) => own.test(words)))).toEqual([]);
    expect(await longRows(page, 40)).toEqual([]);
    await page.context().close();
  });

  test("hears a chart as one short name, once", async () => {
    const { page, phrases } = await hear("indicators/neet-16-to-18/");
    const charts = phrases.filter((phrase) => /^(?:image|img|graphics)/.test(phrase));
    expect(charts).toEqual([expect.stringMatching(/^image, Chart of 8 figures: .{10,60}$/)]);
    const [name = ""] = charts;
    const inside = phrases.slice(phrases.indexOf(name) + 1, phrases.indexOf(`end of ${name}`));
    // Nothing of what is drawn is said besides: what has a name of its own is one thing.
    expect(inside.filter((phrase) => !name.endsWith(phrase))).toEqual([]);
    await page.context().close();
  });

  test("hears what the script for listeners says, at every step", async () => {
    const { page } = await openPage();
    await page.goto(new URL(LISTENING_SCRIPT_PATH, inject("realUrl")).href);
    const steps = await page.evaluate(() =>
      [...document.querySelectorAll("main ol > li")].map((step) => ({
        path: step.querySelector("a")?.getAttribute("href") ?? "",
        heard: [...step.querySelectorAll("ul li")].map((words) => words.textContent.trim()),
      })),
    );
    expect(steps.length).toBeGreaterThan(10);
    for (const [path, same] of Map.groupBy(steps, (one) => one.path)) {
      await page.goto(new URL(path, inject("realUrl")).href);
      const said = asOne(withoutEnds(await spokenPhrases(page, "body")));
      for (const words of same.flatMap(({ heard }) => heard))
        expect(said.includes(asOne([words])), `${path}: ${words}`).toBe(true);
    }
    await page.context().close();
  });
});

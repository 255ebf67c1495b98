import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Engine, SweptFault, SweptRule, Sweep, Way } from "../../src/domain/evidence/sweep.ts";
import { measureBudgets } from "../site/page-budgets.ts";
import { realSite } from "../site/built-sites.ts";
import { readPage } from "../site/pages.ts";
import { sourceOf } from "../site/source-of.ts";
import { axeRules, ENGINES } from "./engines.ts";
import { knownFault } from "./known-faults.ts";
import { AS_ITS_READER_SET_IT, ON_THE_OPEN_PAGE, WITHOUT_SCRIPTS } from "./modes.ts";
import { keptResult } from "./results.ts";
import { sweptOfEditions, sweptPages } from "./swept-pages.ts";
import type { Look } from "./sweep-page.ts";

/** Where a sweep leaves its results: `npm run evidence` puts them into the content. */
export const RECORD = ".build/sweep.json";

/** Where it leaves the place in the content or the program that each finding comes from. */
const PLACES = ".build/sweep-places.txt";

type PageLook = Look & { page: string };

const NAMES: Readonly<Record<Look["by"], string>> = {
  axe: ENGINES.axe.name,
  ibm: ENGINES.ibm.name,
  own: "Our own checks",
};

/** Every look at the site as it stands, and on which days the pages were looked at, first to last. */
function looksOf(
  pages: readonly string[],
  browser: string,
): { looks: PageLook[]; days: readonly string[] } {
  const kept = pages.flatMap((page) => {
    const result = keptResult(readPage(realSite, page), browser);
    return result ? [{ page, ...result }] : [];
  });
  const looks = kept.flatMap(({ page, looks: own }) => own.map((one) => ({ ...one, page })));
  return { looks, days: kept.map(({ date }) => date).sort() };
}

function countPages(looks: readonly { page: string }[]): number {
  return new Set(looks.map(({ page }) => page)).size;
}

/** Which rules axe is asked, where it is not all: nothing that the others read differs there. */
function askedIn(name: string): string {
  const ways = [...ON_THE_OPEN_PAGE, ...AS_ITS_READER_SET_IT, WITHOUT_SCRIPTS];
  const rules = ways.find((one) => one.name === name)?.rules ?? "all";
  if (rules === "colours") return " (its rules on colours)";
  if (rules === "room") return " (its rules on places and sizes)";
  return rules === "all" ? "" : " (all but its rules on colours)";
}

function waysOf(looks: readonly PageLook[]): Way[] {
  return [...Map.groupBy(looks, ({ mode }) => mode)].map(([name, own]) => ({
    name,
    by: [
      ...new Set(own.map(({ by }) => (by === "axe" ? `${NAMES.axe}${askedIn(name)}` : NAMES[by]))),
    ],
    pages: countPages(own),
  }));
}

/** An engine's words on one line, with the names of elements as words: content holds no HTML. */
function plainWords(text: string): string {
  return text
    .replace(/<(\/?\w+)>/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Rules with the number of pages each, the most frequent first. */
function rulesOf(looks: readonly PageLook[], which: "broken" | "unsure"): SweptRule[] {
  const all = looks.flatMap(({ page, by, ...look }) =>
    look[which].map(({ rule, what }) => ({ page, by: NAMES[by], rule, what })),
  );
  return [...Map.groupBy(all, ({ by, rule }) => `${by} ${rule}`).values()]
    .flatMap((same): SweptRule[] => {
      const [first] = same;
      if (!first) return [];
      const { by, rule, what } = first;
      return [{ by, rule, what: plainWords(what), pages: countPages(same) }];
    })
    .sort((a, b) => b.pages - a.pages || (a.rule < b.rule ? -1 : 1));
}

function engines(): Engine[] {
  const axe = `WCAG 2.2 at A and AA, and good practice: ${String(axeRules().length)} rules`;
  return [
    { ...ENGINES.axe, rules: axe },
    { ...ENGINES.ibm, rules: "WCAG 2.2 at A and AA, on a wide screen" },
  ];
}

function faultsOf(looks: readonly PageLook[]): SweptFault[] {
  const key = (name: string): string =>
    Object.entries(NAMES).find(([, own]) => own === name)?.[0] ?? name;
  return rulesOf(looks, "broken").map((one) => {
    const reason = knownFault(key(one.by), one.rule)?.reason;
    return reason === undefined ? one : { ...one, reason };
  });
}

/** The first page of each place that was found, so that a part of every page is told once. */
function placesOf(looks: readonly PageLook[]): string[] {
  const told = new Map<string, string>();
  for (const { page, by, broken, unsure } of looks)
    for (const { rule, what, places, around } of [...broken, ...unsure])
      for (const [at, place] of places.entries()) {
        const key = `${by} ${rule} ${around?.[at] ?? place}`;
        if (told.has(key)) continue;
        const source = sourceOf(place, realSite.contentDir, page, around?.[at]) || "not known";
        told.set(key, `${NAMES[by]}, ${rule}: ${plainWords(what)}\n  ${page}, from ${source}`);
      }
  return [...told.values()].sort();
}

/** Writes what all sweeps of the site as it stands have found so far. */
export function writeRecord(browser: string): void {
  const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();
  const pages = sweptPages(realSite);
  const { pages: looked, of } = sweptOfEditions(realSite);
  const date = new Date().toISOString().slice(0, 10);
  const { looks, days } = looksOf(pages, browser);
  const earlier = days.filter((day) => day < date);
  const record: Sweep = {
    commit: git("rev-parse", "HEAD"),
    ...(git("status", "--porcelain") ? { changed: "with changes that were not committed" } : {}),
    date,
    ...(earlier[0] === undefined ? {} : { earlier: { pages: earlier.length, since: earlier[0] } }),
    browser,
    pages: pages.length,
    editions: { looked: looked.length, of },
    engines: engines(),
    ways: waysOf(looks),
    faults: faultsOf(looks),
    forPeople: rulesOf(looks, "unsure"),
    budgets: measureBudgets(realSite),
  };
  mkdirSync(".build", { recursive: true });
  writeFileSync(PLACES, `${placesOf(looks).join("\n")}\n`);
  writeFileSync(RECORD, JSON.stringify(record, null, 2));
}

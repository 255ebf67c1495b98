import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { EVERYDAY } from "../browser/axe.ts";
import { bringWordsAround, type WithWordsAround } from "../browser/words-around.ts";
import { bringAlike } from "./alike.ts";
import type { Mode } from "./modes.ts";

/** A rule that a page breaks, or that the engine leaves to a person. */
export interface Finding {
  /** The engine's own name of the rule. */
  rule: string;
  /** What is wrong, in the engine's words. */
  what: string;
  /** The first elements that break it, as they stand on the page. */
  places: string[];
  /** Each of them with its words, or what stands around it, to say where it comes from. */
  around?: string[];
  /** How many elements do. */
  count: number;
}

/** What an engine says of a page. */
export interface Verdict {
  broken: Finding[];
  /** What only a person can judge. */
  unsure: Finding[];
}

const require = createRequire(import.meta.url);

interface Package {
  version: string;
}

const IBM_SOURCE = readFileSync(require.resolve("accessibility-checker-engine/ace.js"), "utf8");

/** IBM's rules for WCAG 2.2, at levels A and AA. */
const IBM_RULES = "WCAG_2_2";

/** Engines that judge pages. */
export const ENGINES = {
  axe: { name: "axe-core", version: axe.version },
  ibm: {
    name: "IBM accessibility-checker-engine",
    version: (require("accessibility-checker-engine/package.json") as Package).version,
  },
} as const;

/** Puts the engines into the page that is open. */
export async function bringEngines(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await bringAlike(page);
  await bringWordsAround(page);
}

/** Rules that axe is still trying out, or is about to drop: asked by tag, it leaves them out. */
const LEFT_OUT = ["experimental", "deprecated"];

/** Names of axe's rules that are tried on each page. */
export function axeRules(): string[] {
  return axe
    .getRules([...EVERYDAY])
    .filter(({ tags }) => !tags.some((tag) => LEFT_OUT.includes(tag)))
    .map(({ ruleId }) => ruleId);
}

/** What `bringEngines` puts into a page. */
interface InPage extends WithWordsAround {
  axe: typeof axe;
  oneOfEachLook: () => Element[];
}

/**
 * axe's rules that read colours, and those that read where things are and how large. All others read
 * what the page is made of and whether it is shown, which is the same where nothing but colours or
 * room differs: `rules-read.test.ts` watches what each rule reads.
 */
export const BY_NAME = {
  colours: ["color-contrast", "link-in-text-block"],
  room: [
    ...["target-size", "scrollable-region-focusable", "skip-link"],
    // Whether the words of a field can be seen, or something lies over the whole page.
    ...["label", "select-name", "landmark-one-main", "page-has-heading-one"],
  ],
} as const;

/** What axe is told about which rules to try. */
function runOnly({ rules, without = [] }: Mode): RunOptions {
  if (rules === "colours" || rules === "room")
    return { runOnly: { type: "rule", values: [...BY_NAME[rules]] } };
  const off = rules === "all" ? without : [...without, ...BY_NAME.colours];
  return {
    runOnly: { type: "tag", values: [...EVERYDAY] },
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  };
}

/** axe's verdict on the page as it stands, by its rules for levels A and AA, and good practice. */
export function askAxe(page: Page, mode: Mode): Promise<Verdict> {
  return page.evaluate(
    async ({ options, alike }) => {
      const { axe: tool, oneOfEachLook, wordsAround } = globalThis as unknown as InPage;
      const what = alike ? { include: oneOfEachLook() } : document;
      const found = await tool.run(what, options);
      const tell = ({ id, help, nodes }: (typeof found.violations)[number]): Finding => ({
        rule: id,
        what: help,
        places: nodes.slice(0, 3).map(({ html }) => html.slice(0, 400)),
        around: nodes
          .slice(0, 3)
          .map(({ target }) => wordsAround(document.querySelector(String(target[0])))),
        count: nodes.length,
      });
      return { broken: found.violations.map(tell), unsure: found.incomplete.map(tell) };
    },
    {
      alike: mode.rules === "colours",
      // Only a rule about locked orientation reads style sheets, and it is none of these.
      options: {
        ...runOnly(mode),
        resultTypes: ["violations", "incomplete"],
        preload: false,
      } satisfies RunOptions,
    },
  );
}

/** A result of IBM's engine. */
interface IbmResult {
  ruleId: string;
  message: string;
  snippet: string;
  /** Ways to the element: "/html[1]/body[1]/p[2]". */
  path: { dom: string };
  /** Filled here: the element with its words. */
  around?: string;
  value: [string, string];
}

/** The verdict of IBM's engine on the page as it stands. */
export async function askIbm(page: Page): Promise<Verdict> {
  await page.evaluate(IBM_SOURCE);
  const results = await page.evaluate(async (policy) => {
    interface Ace {
      Checker: new () => {
        check: (what: Document, policies: string[]) => Promise<{ results: IbmResult[] }>;
      };
    }
    const { ace, wordsAround } = globalThis as unknown as WithWordsAround & { ace: Ace };
    const at = (path: string): Node | null =>
      document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
    const { results: all } = await new ace.Checker().check(document, [policy]);
    return all
      .filter(({ value }) => value[1] !== "PASS")
      .map(({ ruleId, message, snippet, path, value }) => ({
        ...{ ruleId, message, snippet, path, value },
        around: wordsAround(at(path.dom)),
      }));
  }, IBM_RULES);
  const tell = (ones: readonly IbmResult[]): Finding[] =>
    [...Map.groupBy(ones, ({ ruleId }) => ruleId)].map(([rule, same]) => ({
      rule,
      what: same[0]?.message ?? "",
      places: same.slice(0, 3).map(({ snippet }) => snippet.slice(0, 400)),
      around: same.slice(0, 3).map(({ around = "" }) => around),
      count: same.length,
    }));
  const fails = results.filter(({ value }) => value[1] === "FAIL");
  return { broken: tell(fails), unsure: tell(results.filter((one) => !fails.includes(one))) };
}

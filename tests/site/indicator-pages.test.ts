import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/domain/indicator.ts";
import { tellingWords } from "../../src/domain/indicators/mask.ts";
import { isWithheld } from "../../src/domain/indicators/small-numbers.ts";
import { fixtureSite, realSite, sites } from "./built-sites.ts";
import { filesOf, pagesOf, readPage, weigh } from "./pages.ts";

/** Bytes of the first round trip of a new connection: the page, its styles and its picture. */
const FIRST_ROUND_TRIP = 14_600;

const isIndicator = (page: string): boolean => /^indicators\/[^/]+\/index\.html$/.test(page);

describe.each(pagesOf(realSite).filter(isIndicator))("%s", (page) => {
  const html = readPage(realSite, page);
  const root = parse(html);

  test("comes whole in the first round trip and asks for nothing more", () => {
    expect(weigh(html, FIRST_ROUND_TRIP)).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
    expect(root.querySelectorAll("script[src], img, link[rel=stylesheet]").map(String)).toEqual([]);
  });

  test("has its picture in two widths, or says that there is none", () => {
    const pictures = root.querySelectorAll("svg.chart");
    expect(pictures.every((one) => one.querySelector("title")?.text)).toBe(true);
    if (pictures.length !== 2)
      expect(root.querySelector("main")?.text).toMatch(/nothing to draw|No figure is published/);
  });
});

/** The indicators as the files have them, withheld figures and all. */
function indicatorsOf(folder: string): Indicator[] {
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) =>
    name.endsWith(".json"),
  );
  return names.map((name) => {
    const read = JSON.parse(readFileSync(join(folder, name), "utf8")) as Partial<Indicator>;
    return { observations: [], ...read } as unknown as Indicator;
  });
}

describe.each(sites)("withheld figures of the $name", ({ dist, contentDir, ...site }) => {
  const secrets = indicatorsOf(join(contentDir, "indicators")).flatMap(({ observations, unit }) =>
    observations.filter((one) => isWithheld(one, unit)).flatMap((one) => tellingWords(one) ?? []),
  );
  const own = filesOf({ dist, contentDir, ...site }).filter((path) =>
    /^(?:indicators|data)\/.*\.(?:html|csv|json|svg)$/.test(path),
  );

  test("are in no page, picture or file of the indicators", () => {
    const found = own.filter((path) => {
      const text = readFileSync(join(dist, path), "utf8");
      return secrets.some((telling) => text.match(telling) !== null);
    });
    expect(found).toEqual([]);
  });
});

test("the canary of the fixture plan is in no byte of the built site", () => {
  const found = filesOf(fixtureSite).filter((path) =>
    readFileSync(join(fixtureSite.dist, path)).includes("15.789"),
  );
  expect(found).toEqual([]);
});

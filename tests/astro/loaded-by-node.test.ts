import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { addressForNode } from "../../src/astro/loaded-by-node.ts";
import { filesBelow, roomOf } from "../architecture/source-files.ts";

const page = resolve("src/pages/index.astro");

/** Code and modules that the bundler alone understands. */
const ASKS_BUNDLER = /\bimport\.meta\.(?:env|glob)\b|\?(?:url|raw|inline)["']/;
const MADE_BY_BUNDLER = /^(?:virtual|astro):|\.(?:astro|s?css)$/;

it("leaves rules, views and words to Node, and nothing else", () => {
  const view = pathToFileURL(resolve("src/views/home.ts")).href;
  expect(addressForNode("../views/home.ts", page)).toBe(view);
  expect(addressForNode("../layouts/full-address.ts", page)).toBeNull();
  expect(addressForNode("../../scripts/own-files.ts", page)).toBeNull();
});

it("bundles every file that asks the bundler for something", () => {
  const asking = filesBelow("src").filter(
    ({ path, text, imports }) =>
      /(?<!\.d)\.ts$/.test(path) &&
      roomOf(path) !== "bench" &&
      (ASKS_BUNDLER.test(text) || imports.some((one) => MADE_BY_BUNDLER.test(one))),
  );
  const paths = asking.map(({ path }) => path);
  expect(paths).toContain("src/addresses/href.ts");
  expect(paths).toContain("src/load/page-text.ts");
  const left = paths.filter((path) => addressForNode(resolve(path), page) !== null);
  expect(left).toEqual([]);
});

import { afterAll, describe, expect, inject, test } from "vitest";
import { readPath } from "../../src/addresses/path-to.ts";
import { sites } from "../site/built-sites.ts";
import { addressOf, pagesOf, readPage } from "../site/pages.ts";
import { fits, WIDEST_READINGS } from "./fits.ts";
import { closeBrowser } from "./open.ts";

afterAll(closeBrowser);

/** The longest page of each kind, on any site. `npm run sweep` tries all. */
const longest = new Map<string, { address: string; host: () => string; length: number }>();
for (const site of sites) {
  const host = (): string => inject("urls")[site.name] ?? "";
  for (const page of pagesOf(site)) {
    const path = `/${page.replace(/index\.html$/, "")}`;
    const kind = readPath(path)?.name ?? path;
    const { length } = readPage(site, page);
    if (length <= (longest.get(kind)?.length ?? 0)) continue;
    longest.set(kind, { address: addressOf(site, page), host, length });
  }
}

describe("with the reader’s own text size and spacing", () => {
  test.concurrent.each([...longest.values()])("$address fits every screen", (one) =>
    fits(new URL(one.address, one.host()).href, WIDEST_READINGS),
  );

  test("every kind of page is among them", () => {
    expect(longest.size).toBeGreaterThan(35);
  });
});

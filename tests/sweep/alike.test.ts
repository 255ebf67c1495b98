import { afterAll, expect, test } from "vitest";
import { closeBrowser, openPage } from "../browser/open.ts";
import { askAxe, bringEngines } from "./engines.ts";
import { PLAIN } from "./modes.ts";

afterAll(closeBrowser);

const COLOURS = { ...PLAIN, rules: "colours" } as const;

/** Many paragraphs that look alike, and some others. */
async function pageWith(others: string) {
  const { page } = await openPage();
  const alike = "<p>Words that can be read</p>".repeat(50);
  await page.setContent(`<html lang="en"><body><main>${alike}${others}</main></body></html>`);
  await bringEngines(page);
  return page;
}

test("of words that look alike one is judged, and each that looks otherwise", async () => {
  const page = await pageWith('<p style="color:#777">Grey words</p>');
  const judged = await page.evaluate(() =>
    (globalThis as unknown as { oneOfEachLook: () => Element[] })
      .oneOfEachLook()
      .map(({ textContent }) => textContent),
  );
  expect(judged).toEqual(["Words that can be read", "Grey words"]);
});

test.each([
  ["by itself", '<p style="color:#bbb">Pale words</p>'],
  ["by what it stands in", '<div style="background:#333"><p>Dark words</p></div>'],
  [
    "by what lies under it",
    '<div style="position:absolute;top:0;left:0;width:900px;height:60px;background:#222;z-index:-1"></div>',
  ],
])("words are found too pale %s", async (_, others) => {
  const page = await pageWith(others);
  const { broken } = await askAxe(page, COLOURS);
  expect(broken.map(({ rule }) => rule)).toEqual(["color-contrast"]);
});

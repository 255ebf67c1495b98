import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTags, tagsIn, wordsIn } from "../../src/pdf/tags.ts";
import { printPdf, startPrinter } from "../../scripts/print-pdf.ts";
import { readingOrderFaults } from "../../src/pdf/reading-order.ts";

const TABLE = `<table><thead><tr><th scope="col">Island</th><th scope="col">Boats</th></tr></thead>
  <tbody><tr><th scope="row">Gull Isle</th><td>12</td></tr></tbody></table>`;

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ferries</title></head><body>
  <h1>Ferries</h1><main>
  <section><h2>1. Boats</h2><ol style="list-style: none">
    <li><span>1.1</span> <span>Twelve boats sail.</span></li>
    <li><span>1.2</span> <span>“Naïve” tourists – (all) of them – wave.</span></li>
  </ol></section>
  <section><h2>2. Islands</h2>${TABLE}</section></main>
  <svg aria-hidden="true" width="50" height="20"><text y="15">12</text></svg>
</body></html>`;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "reading-order-"));
beforeAll(async () => {
  browser = await startPrinter();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function print(html: string): Promise<Buffer> {
  const file = join(folder, "page.html");
  writeFileSync(file, html);
  return printPdf(browser, file);
}

async function faults(html: string): Promise<string[]> {
  return readingOrderFaults(readTags(await print(html)), html);
}

/** Changes bytes of a PDF without moving any. Throws if they are not there. */
function doctor(pdf: Buffer, pattern: RegExp, change: (...found: string[]) => string): Buffer {
  const source = pdf.toString("latin1");
  const changed = source.replace(pattern, change);
  if (changed === source || changed.length !== source.length) throw new Error("Nothing changed.");
  return Buffer.from(changed, "latin1");
}

test("a page that is read out as it stands has no fault", async () => {
  expect(await faults(PAGE)).toEqual([]);
});

test("every letter of the page comes out of the PDF", async () => {
  const { root } = readTags(await print(PAGE));
  expect(tagsIn(root).map(({ name }) => name)).toContain("H1");
  expect(wordsIn(root)).toContain("“Naïve” tourists – (all) of them – wave.");
});

test("styles that put parts in another order are found", async () => {
  const shuffled = PAGE.replace("<main>", '<main style="display: flex">').replace(
    "<section>",
    '<section style="order: 2">',
  );
  expect(await faults(shuffled)).toEqual([
    "“2. Islands” is read out after ““Naïve” tourists – (all) of them – wave.”, but stands before it on paper.",
  ]);
});

test("tags in another order than the page are found", async () => {
  // The two sections, as the tag of the main part lists them.
  const pdf = doctor(
    await print(PAGE),
    /(\/S \/L\n[^]*?\/K \[)(\d+ 0 R)( )(\d+ 0 R)(\])/,
    (_, head = "", one = "", space = "", two = "", end = "") => head + two + space + one + end,
  );
  const found = readingOrderFaults(readTags(pdf), PAGE);
  expect(found).toContain("Paragraph 1.1 is read out after paragraph 1.2.");
  expect(found[0]).toMatch(/^The PDF is not read out in the order of the page/);
});

test("words that no tag names are found", async () => {
  const pdf = doctor(await print(PAGE), /\/K 0>>/, () => "/K 9>>");
  expect(readingOrderFaults(readTags(pdf), PAGE)).toEqual(
    expect.arrayContaining([
      "No tag names these words of page 1: “Ferries”.",
      expect.stringMatching(/^The headings differ/),
    ]),
  );
});

test("words that are painted without a mark are found", async () => {
  const hidden = PAGE.replace("</main>", '<p aria-hidden="true">Only for eyes</p></main>');
  const html = hidden.replace(' aria-hidden="true">Only', ">Only");
  const found = readingOrderFaults(readTags(await print(hidden)), html);
  expect(found).toContain("Page 1 has words without a tag: “Onlyforeyes”.");
});

test("a table that reads a figure before its heading is found", async () => {
  const turned = PAGE.replace(
    '<th scope="row">Gull Isle</th><td>12</td>',
    '<td>12</td><th scope="row">Gull Isle</th>',
  );
  expect(await faults(turned)).toEqual([
    expect.stringMatching(/^A table reads figures before their headings: Island/),
  ]);
});

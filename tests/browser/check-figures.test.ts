import { writeXlsx } from "hucre/xlsx";
import type { BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { contentOf } from "../spreadsheet/plan.ts";
import { violationsOf } from "./axe.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";

let opened: Promise<WatchedPage> | undefined;

afterAll(async () => {
  await (await opened)?.page.context().close();
  await closeBrowser();
});

const REPORT = "2014-06";
const card = buildReportCard(contentOf("content"));
const RESULT = "#check-figures-result";

type Value = string | number | null;

/** The sheets of the template as somebody leaves them. */
interface Filled {
  milestones: Value[][];
  indicators: Value[][];
}

async function workbook(fill: (sheets: Filled) => void = () => undefined): Promise<Buffer> {
  const [milestones = [], indicators = []] = templateFor(card, REPORT).map(({ form, rows }) => [
    form.columns.map((column): Value => column.heading),
    ...rows.map((row): Value[] => [...row] as Value[]),
  ]);
  fill({ milestones, indicators });
  const sheets = [
    { name: "Milestones", rows: milestones },
    { name: "Indicators", rows: indicators },
  ];
  return Buffer.from(await writeXlsx({ sheets }));
}

/** Writes a value into a cell: "D7" counts as Excel does. */
function put(rows: Value[][], cell: string, value: Value): void {
  const row = rows[Number(cell.slice(1)) - 1];
  if (!row) throw new Error(`The template has no ${cell}.`);
  row[cell.charCodeAt(0) - 65] = value;
}

const address = (): string => `${inject("realUrl")}check-figures/`;

async function open(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await openPage(options);
  await watched.page.goto(address());
  return watched;
}

/** On a page that is opened for this alone. */
async function onNew(
  run: (watched: WatchedPage) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> {
  const watched = await open(options);
  try {
    await run(watched);
    expect(watched.complaints).toEqual([]);
  } finally {
    await watched.page.context().close();
  }
}

/** On one page for all, as somebody tries file after file: it takes longer to open than to read one. */
async function on(run: (watched: WatchedPage) => Promise<void>): Promise<void> {
  opened ??= open();
  const watched = await opened;
  await forget(watched.page);
  await run(watched);
  expect(watched.complaints).toEqual([]);
}

/** What is said of the next file is not taken for what was said of the last. */
async function forget(page: Page): Promise<void> {
  await page.locator(RESULT).evaluate((result) => {
    result.replaceChildren();
  });
}

/** Chooses a file for the report of June 2014 and waits for what the page says of it. */
async function choose(page: Page, buffer: Buffer, name = "figures.xlsx"): Promise<string> {
  await page.locator("#report").selectOption(REPORT);
  await page.locator("#workbook").setInputFiles({ name, mimeType: "", buffer });
  return said(page);
}

async function said(page: Page): Promise<string> {
  await page.locator(`${RESULT} h2`).waitFor();
  return page.locator(RESULT).innerText();
}

describe("a filled workbook", () => {
  test("is shown before and after, with every figure that changes and every one that stays", async () => {
    let name = "";
    let leads = "";
    const file = await workbook(({ milestones }) => {
      name = String(milestones[1]?.[7]);
      leads = String(milestones[1]?.[5] ?? "");
      put(milestones, "F2", "Somebody else");
    });
    await on(async ({ page }) => {
      const text = await choose(page, file);
      expect(text).toContain("No problems found");
      expect(text).toContain("1 figure or text will change. 1 figure needs a second look.");
      const cells = page.locator(`${RESULT} > .table-scroll tbody tr`);
      expect(await cells.count()).toBe(1);
      expect(await cells.locator("th").innerText()).toBe(`${name}, leads`);
      const told = (await cells.locator("td").allInnerTexts()).slice(0, 2);
      expect(told).toEqual([leads.replaceAll(" | ", ", "), "Somebody else"]);
      expect(text).toMatch(/\d+ milestones and indicators stay as published\./);
    });
  });

  test("with a word for a number names the sheet and the cell, and the way out", async () => {
    const file = await workbook(({ indicators }) => put(indicators, "D7", "n/k"));
    await on(async ({ page }) => {
      const text = await choose(page, file);
      expect(text).toContain("1 problem to mend");
      expect(text).toContain(
        "sheet Indicators, cell D7: expected a number, found 'n/k'. If there is no figure, leave D7 empty and choose a reason in column F.",
      );
      expect(text).not.toContain("will change");
    });
  });

  test("with a figure ten times the last one asks for a second look", async () => {
    const file = await workbook(({ indicators }) => {
      const row =
        indicators.findIndex(
          (one, at) => at > 0 && typeof one[10] === "string" && /^\d/.test(one[10]),
        ) + 1;
      const old = Number.parseFloat(String(indicators[row - 1]?.[10]).replaceAll(",", ""));
      put(indicators, `C${row}`, "2014/15");
      put(indicators, `D${row}`, old * 10);
      put(indicators, `E${row}`, null);
      put(indicators, `F${row}`, null);
      put(indicators, `G${row}`, `The figure is ${old * 10}.`);
      put(indicators, `H${row}`, null);
    });
    await on(async ({ page }) => {
      const text = await choose(page, file);
      expect(text).toContain("1 figure needs a second look.");
      expect(text).toContain("about ten times the last figure");
    });
  });

  test("can be dropped anywhere on the page", async () => {
    const file = await workbook(({ indicators }) => put(indicators, "D7", "n/k"));
    await on(async ({ page }) => {
      await page.locator("#report").selectOption(REPORT);
      const transfer = await page.evaluateHandle(
        (bytes) => {
          const made = new DataTransfer();
          made.items.add(new File([new Uint8Array(bytes)], "figures.xlsx"));
          return made;
        },
        [...file],
      );
      await page.locator("h1").dispatchEvent("drop", { dataTransfer: transfer });
      expect(await said(page)).toContain("sheet Indicators, cell D7");
    });
  });

  test("goes nowhere: the page asks for its own files only, and sends nothing", async () => {
    const file = await workbook();
    await onNew(async ({ page }) => {
      await page.waitForLoadState("networkidle");
      const sent: Request[] = [];
      page.on("request", (request) => sent.push(request));
      await choose(page, file);
      const told = sent.map((one) => `${one.method()} ${new URL(one.url()).pathname}`);
      expect(
        told.filter((one) => !/^GET \/(?:check-figures\/content\.json|_astro\/\S+)$/.test(one)),
      ).toEqual([]);
      expect(sent.filter((one) => one.postDataBuffer() !== null)).toEqual([]);
      expect(new URL(page.url()).search).toBe("");
    });
  });
});

describe("a file that is no filled template", () => {
  test.each([
    ["a letter", "letter.docx", Buffer.from("Dear all")],
    [
      "a picture with the name of a workbook",
      "figures.xlsx",
      Buffer.from("\u0089PNG not a workbook"),
    ],
    ["an empty file", "figures.xlsx", Buffer.alloc(0)],
    ["a table of something else", "figures.csv", Buffer.from("Name,Age\nAnn,7\n")],
  ])("%s is refused in plain words", async (_, name, bytes) => {
    await on(async ({ page }) => {
      const text = await choose(page, bytes, name);
      expect(text).toContain("1 problem to mend");
      expect(text).not.toMatch(/undefined|Error|could not load/);
      expect(text.split("\n").at(-1)?.length).toBeGreaterThan(30);
    });
  });
});

describe("the page", () => {
  test("works by keyboard", async () => {
    const file = await workbook(({ indicators }) => put(indicators, "D7", "n/k"));
    await on(async ({ page }) => {
      await choose(page, await workbook());
      await page
        .locator("#workbook")
        .setInputFiles({ name: "figures.xlsx", mimeType: "", buffer: file });
      await page.locator(`${RESULT} li`).first().waitFor();
      await page.locator("#report").focus();
      await page.keyboard.press("Tab");
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.id ?? document.activeElement?.tagName ?? "");
      expect(await focused()).toBe("workbook");
      await page.keyboard.press("Tab");
      await forget(page);
      await page.keyboard.press("Enter");
      expect(await said(page)).toContain("cell D7");
      expect(await page.locator(RESULT).getAttribute("role")).toBe("status");
    });
  });

  test.each([
    ["with problems", (sheets: Filled) => put(sheets.indicators, "D7", "n/k")],
    [
      "with figures before and after",
      ({ milestones }: Filled) => put(milestones, "F2", "Somebody else"),
    ],
  ])("has no accessibility violation %s, and fits a narrow screen", async (_, fill) => {
    const file = await workbook(fill);
    await onNew(
      async ({ page }) => {
        await choose(page, file);
        for (const folded of await page.locator(`${RESULT} summary`).all()) await folded.click();
        expect(await violationsOf(page)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBe(0);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test("says without JavaScript what to do instead, and shows no form that does nothing", async () => {
    await onNew(
      async ({ page }) => {
        const text = await page.locator("main").innerText();
        expect(text).toContain("This page needs JavaScript.");
        expect(text).toContain("send the workbook in: the same checks run then");
        expect(await page.locator("#check-figures").isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

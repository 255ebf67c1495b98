/**
 * `npm run pack`: prints the committee pack of the built site as a tagged PDF, beside the page.
 * Run `npm run build` first.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { pdfFacts } from "../src/pdf/facts.ts";
import { readTags } from "../src/pdf/tags.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { printPdf, startPrinter } from "./print-pdf.ts";
import { readingOrderFaults } from "../src/pdf/reading-order.ts";

async function main(): Promise<void> {
  const { distDir } = settingsOrExit();
  const folder = resolve(distDir, "members/pack");
  const page = resolve(folder, "index.html");
  if (!existsSync(page)) {
    console.error('There is no committee pack yet. Run "npm run build" first.');
    process.exitCode = 1;
    return;
  }
  const browser = await startPrinter();
  try {
    const pdf = await printPdf(browser, page);
    const { pages, tagged, title, bookmarks } = pdfFacts(pdf);
    if (!tagged || title === null || bookmarks === 0) {
      throw new Error(
        "The browser wrote a PDF without tags, a title or bookmarks. Use a newer one.",
      );
    }
    const faults = readingOrderFaults(readTags(pdf), readFileSync(page, "utf8"));
    if (faults.length > 0) {
      throw new Error(
        `A screen reader would not read the pack as it stands:\n${faults.join("\n")}`,
      );
    }
    const file = resolve(folder, "committee-pack.pdf");
    // Beside the site first: a full disk must not leave half a pack among what is published.
    const fresh = `${distDir}.pack`;
    writeFileSync(fresh, pdf);
    renameSync(fresh, file);
    console.log(
      `${title}: ${pages} pages, tagged, ${bookmarks} bookmarks, read out in order.\nIt is in ${file}.`,
    );
  } finally {
    await browser.close();
  }
}

await main();

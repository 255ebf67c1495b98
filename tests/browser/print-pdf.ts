import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.ts";

/** Starts a browser without the network and without scripts. */
export async function startPrinter(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/**
 * Prints an HTML file from the disk as a tagged PDF with bookmarks, on the paper that its own
 * styles ask for. The network is off and scripts are off, so only what the file holds is printed.
 */
export async function printPdf(browser: Browser, file: string): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  } finally {
    await context.close();
  }
}

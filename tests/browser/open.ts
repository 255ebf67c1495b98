import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject } from "vitest";
import type { FoundBrowser } from "../../scripts/find-browser.ts";

let browser: Promise<Browser> | undefined;

function launch(): Promise<Browser> {
  const found = JSON.parse(inject("browser")) as FoundBrowser;
  const { executablePath, args, env } = found;
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/** A page that remembers everything that should not happen on this site. */
export interface WatchedPage {
  page: Page;
  /** Console errors, policy violations, failed requests and requests to other hosts. */
  complaints: string[];
  /** Paths of all requests, in order. */
  requests: string[];
}

/** Opens a fresh page. Close it with `page.context().close()`. */
export async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  browser ??= launch();
  const context = await (await browser).newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  // Machines that run tests can be slow; nothing here is about time.
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    // The committee pack is one file and names no icon; browsers then ask for one by themselves.
    const ownQuestion = message.location().url.endsWith("/favicon.ico");
    if (message.type() === "error" && !ownQuestion) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left gives up what it was still asking for: that is no fault of the site.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    requests.push(url.pathname);
    if (url.hostname !== "127.0.0.1") complaints.push(`other host: ${request.url()}`);
  });
  return { page, complaints, requests };
}

/** The browser and its version: "Chromium 153.0.8023.0". */
export async function browserName(): Promise<string> {
  browser ??= launch();
  return `Chromium ${(await browser).version()}`;
}

/** Closes the browser after a test file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

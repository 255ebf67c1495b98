import process from "node:process";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** Chromium's own preset "Slow 4G": 562.5 ms, 1.44 Mbit/s down, 0.675 Mbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const SLOWER_PROCESSOR = 4;

/** Starts the browser that benchmarks drive. */
export async function benchmarkBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/** Gives a page the line and the processor of a slow phone. */
export async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_PROCESSOR });
  return session;
}

/** The value that a share of all values does not exceed; 0.5 is the one in the middle. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/**
 * `npm run bench -- --pages`: what pages cost in a browser. Serves the built site (DIST_DIR, default
 * "dist") as web hosts do, opens the heaviest page of each kind on a slow line and processor, in
 * turn with the same words written by hand, and prints how long it blocks its reader, its largest
 * paint, and how far anything moved. `-- --pages /glossary/` measures the pages that are named.
 *
 * The best and the middle of all runs are printed: what else the computer does adds to the middle.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import type { Browser } from "playwright-core";
import { readPath } from "../src/addresses/path-to.ts";
import type { PageName } from "../src/addresses/templates.ts";
import { plainPage } from "../src/bench/plain-page.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { benchmarkBrowser, quantile, slow } from "./benchmark-browser.ts";
import { serveCompressed, type Served } from "./benchmark-server.ts";

const ROUNDS = 5;
/** How long a page is watched after it has loaded, in milliseconds. */
const WATCHED = 5000;
/** A task that is longer blocks its reader by what it takes longer. */
const UNNOTICED = 50;

const KINDS: readonly PageName[] = [
  ...(["home", "priority", "indicators", "indicator", "report", "report-priority"] as const),
  ...(["milestone", "members", "pack", "search", "glossary", "easy-read"] as const),
];

/** What a page did, in milliseconds; `shift` as browsers count it. */
interface Cost {
  blocked: number;
  paint: number;
  shift: number;
}

/** The heaviest page of each kind, by its path. */
function heaviest(dist: string): string[] {
  const largest = new Map<string, { path: string; bytes: number }>();
  for (const file of globSync("**/index.html", { cwd: dist })) {
    const path = `/${file.slice(0, -"index.html".length)}`;
    const kind = readPath(path)?.name ?? "";
    const bytes = readFileSync(join(dist, file)).length;
    if (bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { path, bytes });
  }
  return KINDS.flatMap((kind) => largest.get(kind)?.path ?? []);
}

/** Runs inside the page, before anything of it. */
function watch(): void {
  const seen = { tasks: [] as number[], paint: 0, shift: 0 };
  const look = (type: string, use: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  look("longtask", ({ duration }) => seen.tasks.push(duration));
  look("largest-contentful-paint", ({ startTime }) => (seen.paint = startTime));
  look("layout-shift", (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  (globalThis as unknown as { seen: typeof seen }).seen = seen;
}

async function open(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slow(page);
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForTimeout(WATCHED);
  const { tasks, paint, shift } = await page.evaluate(
    () =>
      (globalThis as unknown as { seen: { tasks: number[]; paint: number; shift: number } }).seen,
  );
  await context.close();
  const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - UNNOTICED), 0);
  return { blocked, paint, shift };
}

/** The best and the middle of all runs. */
function spread(costs: readonly Cost[], of: (cost: Cost) => number): [number, number] {
  const values = costs.map(of);
  return [quantile(values, 0), quantile(values, 0.5)];
}

function line(path: string, ours: readonly Cost[], plain: readonly Cost[]): string {
  const pair = (values: readonly number[], digits: number): string =>
    values.map((value) => value.toFixed(digits)).join(" / ");
  const paints = spread(ours, ({ paint }) => paint);
  const plainPaints = spread(plain, ({ paint }) => paint);
  const shift = Math.max(...ours.map((cost) => cost.shift));
  return [
    path.padEnd(44),
    pair(
      spread(ours, ({ blocked }) => blocked),
      0,
    ).padStart(11),
    pair(
      spread(plain, ({ blocked }) => blocked),
      0,
    ).padStart(11),
    pair(paints, 0).padStart(12),
    pair(
      paints.map((paint, at) => paint / (plainPaints[at] ?? paint)),
      2,
    ).padStart(12),
    shift.toFixed(4).padStart(8),
  ].join(" ");
}

/** Measures pages of the built site; those of each kind that weigh most, where none is named. */
export async function measurePages(named: readonly string[]): Promise<void> {
  const { basePath, distDir } = settingsOrExit();
  const paths = named.length > 0 ? named : heaviest(distDir);
  const missing = paths.find((path) => !existsSync(join(distDir, path, "index.html")));
  if (missing !== undefined) {
    console.error(
      `${distDir} has no page ${missing}. Build the site, and write a page as /glossary/.`,
    );
    process.exit(1);
  }
  const written = resolve(".build/bench-plain");
  for (const path of paths) {
    const file = join(written, path, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainPage(readFileSync(join(distDir, path, "index.html"), "utf8")));
  }
  const [ours, plain] = [
    await serveCompressed(distDir, basePath),
    await serveCompressed(written, "/"),
  ];
  const browser = await benchmarkBrowser();
  const at = ({ url }: Served, path: string): string => `${url}${path.slice(1)}`;
  console.log(
    "Best and middle of 5 runs: blocking ms, by hand, largest paint ms, of that by hand; most shift",
  );
  for (const path of paths) {
    // Compressing a page for the first time takes the server a while.
    await Promise.all([fetch(at(ours, path)), fetch(at(plain, path))]);
    const costs = { ours: [] as Cost[], plain: [] as Cost[] };
    for (let round = 0; round < ROUNDS; round++) {
      costs.ours.push(await open(browser, at(ours, path)));
      costs.plain.push(await open(browser, at(plain, path)));
    }
    console.log(line(path, costs.ours, costs.plain));
  }
  await browser.close();
  ours.stop();
  plain.stop();
  rmSync(written, { recursive: true, force: true });
}

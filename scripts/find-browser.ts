import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";

/** A browser for tests and for printing, and what it needs to start. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(":");
  return ["chromium", "google-chrome", "google-chrome-stable"]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function plain(executablePath: string): FoundBrowser {
  return { executablePath, args: ARGS, env: {} };
}

/**
 * Tells a browser where fonts are: those of the machine, and those that came with the browser. Its
 * own list names other folders, and without any font it breaks off.
 *
 * @returns the folder of the list, for FONTCONFIG_PATH
 */
function listFonts(folder: string): string {
  const fonts = join(folder, "fonts");
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", fonts];
  const list = folders.map((one) => `<dir>${one}</dir>`).join("");
  const cache = `<cachedir>${join(folder, "fonts-cache")}</cachedir>`;
  mkdirSync(fonts, { recursive: true });
  writeFileSync(
    join(fonts, "fonts.conf"),
    `<?xml version="1.0"?><fontconfig>${list}${cache}</fontconfig>\n`,
  );
  return fonts;
}

/** The browser that comes with a development package: Linux on 64-bit Intel only. */
async function packaged(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const require = createRequire(import.meta.url);
  const main = require.resolve("@sparticuz/chromium");
  const root = main.slice(
    0,
    main.lastIndexOf(join("@sparticuz", "chromium")) + "@sparticuz/chromium".length,
  );
  const { version } = require(join(root, "package.json")) as { version: string };
  // A folder named by version, since an older unpacked browser would be taken for this one.
  const folder = join(tmpdir(), `report-card-browser-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  const {
    default: chromium,
    inflate,
    setupLambdaEnvironment,
  } = await import("@sparticuz/chromium");
  await inflate(join(root, "bin", "al2023.tar.br"));
  setupLambdaEnvironment(join(folder, "al2023", "lib"));
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  const env = {
    LD_LIBRARY_PATH: process.env["LD_LIBRARY_PATH"] ?? "",
    FONTCONFIG_PATH: listFonts(folder),
  };
  const found = { executablePath, args: ARGS, env };
  if (starts(found)) return found;
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

function starts(browser: FoundBrowser): boolean {
  const env = { ...process.env, ...browser.env };
  return spawnSync(browser.executablePath, ["--version"], { env, timeout: 60_000 }).status === 0;
}

/**
 * Finds a browser: the one that BROWSER_PATH names, one on the PATH, or the one of the development
 * package. It never installs one: what the system has is for its owner to decide.
 *
 * @throws Error that says how to get one: browser tests are never skipped, and no pack is left out
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = settingsOrExit().browserPath ?? onPath();
  if (named) return plain(named);
  const found = await packaged();
  if (found) return found;
  throw new Error(
    "No browser was found. Install Chromium (on Debian: apt-get install chromium), or set BROWSER_PATH to the file of one, and run this again.",
  );
}

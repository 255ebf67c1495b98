/**
 * `npm run bench`: builds made-up plans of 200, 1,000, 5,000 and 20,000 milestones, each in a process
 * of its own, and prints what it took. `-- 200 1000` measures those sizes only; `--check` measures
 * the content check instead of the build; `--against <commit>` builds that version in turn with this
 * one; `--bare` builds a site of the same pages and words with nothing but Astro and Pagefind;
 * `--profile` prints which rooms of the code the processor's time went to. `--search` measures the
 * search of the site that was built last instead.
 */
import { execFileSync } from "node:child_process";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { bareSite } from "../src/bench/bare-site.ts";
import { madePlan } from "../src/bench/made-plan.ts";
import { measure, type Measured } from "../src/bench/measure.ts";
import { sharesByRoom } from "../src/bench/profile.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

const SIZES = ["200", "1000", "5000", "20000"];
const PAGES = "tests/fixtures/plans/saltmarsh/pages";

const { values, positionals } = optionsOrExit({
  allowPositionals: true,
  options: {
    bare: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    search: { type: "boolean", default: false },
    against: { type: "string" },
  },
});

function writeFiles(
  folder: string,
  files: readonly { path: string; bytes: Uint8Array | string }[],
): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Writes a plan of so many milestones. */
function writePlan(folder: string, milestones: number): void {
  const pages = readdirSync(PAGES).map((name) => ({
    path: `pages/${name}`,
    bytes: readFileSync(join(PAGES, name)),
  }));
  writeFiles(folder, madePlan(milestones, pages));
}

function written(dist: string): { pages: number; bytes: number } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
  return { pages: files.filter((one) => one.name.endsWith(".html")).length, bytes };
}

/** The other version of the program, beside this one and with the same packages. */
function otherVersion(work: string, commit: string): string {
  const folder = join(work, "other");
  execFileSync("git", ["worktree", "add", "--detach", folder, commit], { stdio: "ignore" });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

function row(
  name: string,
  size: string,
  took: Measured,
  made: { pages: number; bytes: number },
): string {
  const figure = (value: number | null, digits: number): string => value?.toFixed(digits) ?? "?";
  return [
    name.padEnd(12),
    size.padStart(10),
    String(made.pages).padStart(7),
    figure(took.wallSeconds, 1).padStart(8),
    figure(took.cpuSeconds, 1).padStart(8),
    figure(took.peakMegabytes, 0).padStart(8),
    (made.bytes / 1e6).toFixed(1).padStart(8),
  ].join(" ");
}

/** What `npm run` would start, with the flags that it has there. */
function ownCommand(cwd: string, name: "build" | "check"): string {
  const read = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")) as {
    scripts: Record<typeof name, string>;
  };
  return read.scripts[name];
}

async function run(work: string, name: string, cwd: string, size: string): Promise<void> {
  const dist = join(cwd, ".build", "bench");
  const profiles = join(work, "profiles");
  rmSync(profiles, { recursive: true, force: true });
  const env = {
    ...process.env,
    CONTENT_DIR: join(work, size),
    DIST_DIR: dist,
    ...(values.profile ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` } : {}),
  };
  const took = await measure(ownCommand(cwd, values.check ? "check" : "build"), { cwd, env });
  if (took.status !== 0) throw new Error(`${name}, ${size} milestones:\n${took.out}`);
  console.log(row(name, size, took, values.check ? { pages: 0, bytes: 0 } : written(dist)));
  if (!values.profile) return;
  const texts = readdirSync(profiles).map((file) => readFileSync(join(profiles, file), "utf8"));
  for (const { room, share } of sharesByRoom(texts)) {
    console.log(`    ${(share * 100).toFixed(1).padStart(5)} %  ${room}`);
  }
}

/** Builds the pages and words of the site that was built last with nothing but Astro and Pagefind. */
async function runBare(size: string): Promise<void> {
  const folder = resolve(".build/bare");
  rmSync(folder, { recursive: true, force: true });
  const built = resolve(".build/bench");
  const pages = globSync("**/*.html", { cwd: built }).map((name) => join(built, name));
  const files = bareSite(pages.map((file) => readFileSync(file, "utf8")));
  writeFiles(
    folder,
    files.map(({ path, text }) => ({ path, bytes: text })),
  );
  const [astro, pagefind] = ["astro", "pagefind"].map((name) => resolve("node_modules/.bin", name));
  const command = `"${astro}" build --silent && "${pagefind}" --site dist --silent`;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const took = await measure(command, { cwd: folder, env });
  if (took.status !== 0) throw new Error(`bare, ${size} milestones:\n${took.out}`);
  console.log(row("bare", size, took, written(join(folder, "dist"))));
  rmSync(folder, { recursive: true, force: true });
}

/** The largest plan that is of any use, and that this computer can write. */
const LARGEST = 50_000;
const wrong = positionals.find((size) => !/^[1-9]\d{0,4}$/.test(size) || Number(size) > LARGEST);
if (wrong !== undefined) {
  console.error(`"${wrong}" is no number of milestones. Write one from 1 to ${LARGEST}.`);
  process.exit(1);
}

if (values.search) {
  await import("./benchmark-search.ts");
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), "report-card-bench-"));
try {
  const other = values.against ? otherVersion(work, values.against) : null;
  console.log("version      milestones   pages   wall s    CPU s  peak MB   MB out");
  for (const size of positionals.length > 0 ? positionals : SIZES) {
    writePlan(join(work, size), Number(size));
    await run(work, "this", process.cwd(), size);
    if (values.bare && !values.check) await runBare(size);
    if (other) await run(work, values.against ?? "", other, size);
  }
} finally {
  if (values.against) {
    execFileSync("git", ["worktree", "remove", "--force", join(work, "other")], {
      stdio: "ignore",
    });
  }
  rmSync(work, { recursive: true, force: true });
}

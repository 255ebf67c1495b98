/**
 * `npm run bench`: builds made-up plans of 200, 1,000, 5,000 and 20,000 milestones, each in a process
 * of its own, and prints what it took. `-- 200 content` measures that size only, and the site's own
 * content; `--check` measures the content check instead of the build; `--against <commit>` builds that
 * version in turn with this one; `--bare` builds a site of the same pages and words with nothing but
 * Astro and Pagefind; `--runs 3` measures everything three times in turn, with nothing kept between,
 * and prints the medians; `--changed` builds once more after each build, with one sentence changed;
 * `--profile` prints which rooms of the code the processor's time went to.
 * `--search` measures the search of the site that was built last instead, and `--pages` what its
 * pages cost in a browser.
 *
 * Everything is written below `.build/`. Many disks take several times as long to make a file where
 * thousands were deleted minutes before: mount memory there to measure the program and not the disk.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
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
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { bareSite } from "../src/bench/bare-site.ts";
import { madePlan } from "../src/bench/made-plan.ts";
import { measure } from "../src/bench/measure.ts";
import { sharesByRoom } from "../src/bench/profile.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";

const SIZES = ["200", "1000", "5000", "20000"];
/** What stands for the site's own content where a size is asked for. */
const OWN = "content";
const PAGES = "tests/fixtures/plans/saltmarsh/pages";

const { values, positionals } = optionsOrExit({
  allowPositionals: true,
  options: {
    bare: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    changed: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    search: { type: "boolean", default: false },
    pages: { type: "boolean", default: false },
    against: { type: "string" },
    runs: { type: "string", default: "1" },
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

/** What one run took, and what it made. */
interface Figures {
  took: Record<"wallSeconds" | "cpuSeconds" | "peakMegabytes", number | null>;
  made: Record<"pages" | "bytes", number | null>;
}

function row(name: string, size: string, { took, made }: Figures): string {
  const figure = (value: number | null, digits: number): string => value?.toFixed(digits) ?? "?";
  return [
    name.padEnd(16),
    size.padStart(8),
    figure(made.pages, 0).padStart(7),
    figure(took.wallSeconds, 1).padStart(8),
    figure(took.cpuSeconds, 1).padStart(8),
    figure(took.peakMegabytes, 0).padStart(8),
    figure(made.bytes === null ? null : made.bytes / 1e6, 1).padStart(8),
  ].join(" ");
}

/** The median of each figure; null where no run tells it. */
function medians(figures: readonly Figures[]): Figures {
  const middle = (all: readonly (number | null)[]): number | null => {
    const known = all.filter((one) => one !== null).sort((a, b) => a - b);
    return known[Math.floor(known.length / 2)] ?? null;
  };
  return {
    took: {
      wallSeconds: middle(figures.map(({ took }) => took.wallSeconds)),
      cpuSeconds: middle(figures.map(({ took }) => took.cpuSeconds)),
      peakMegabytes: middle(figures.map(({ took }) => took.peakMegabytes)),
    },
    made: {
      pages: middle(figures.map(({ made }) => made.pages)),
      bytes: middle(figures.map(({ made }) => made.bytes)),
    },
  };
}

/** What `npm run` would start, with the flags that it has there. */
function ownCommand(cwd: string, name: "build" | "check"): string {
  const read = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")) as {
    scripts: Record<typeof name, string>;
  };
  return read.scripts[name];
}

/** What is measured of one version: the command, the content, and what it is called in the table. */
interface Case {
  name: string;
  /** The folder of that version of the program. */
  cwd: string;
  /** A number of milestones, or "content": the name of the plan below the work folder. */
  size: string;
  /** The site's folder. */
  dist: string;
  /** Whether one sentence is changed first, and what the run before kept is used; else nothing is. */
  isChanged: boolean;
}

/** Forgets what earlier builds and checks of a version kept to save time. */
function forget({ cwd }: Case, compiled: string): void {
  for (const name of ["kept", "kept-pages"]) {
    rmSync(join(cwd, ".build", name), { recursive: true, force: true });
  }
  rmSync(compiled, { recursive: true, force: true });
}

/** Changes one sentence of a plan, as an editor would: what the first word of its glossary means. */
function changeSentence(folder: string): void {
  const [first = ""] = globSync("glossary/*.md", { cwd: folder }).sort();
  const file = join(folder, first);
  writeFileSync(file, readFileSync(file, "utf8").replace(/\.?\s*$/, ", in short.\n"));
}

/** Measures one run of a case, and prints its line. */
async function run(work: string, one: Case): Promise<Figures> {
  const profiles = join(work, "profiles");
  const compiled = join(work, "compiled");
  rmSync(profiles, { recursive: true, force: true });
  if (one.isChanged) changeSentence(join(work, one.size));
  else {
    rmSync(one.dist, { recursive: true, force: true });
    forget(one, compiled);
  }
  const env = {
    ...process.env,
    CONTENT_DIR: join(work, one.size),
    DIST_DIR: one.dist,
    NODE_COMPILE_CACHE: compiled,
    ...(values.profile ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` } : {}),
  };
  const command = ownCommand(one.cwd, values.check ? "check" : "build");
  const took = await measure(command, { cwd: one.cwd, env });
  if (took.status !== 0) throw new Error(`${one.name}, ${one.size}:\n${took.out}`);
  const figures = { took, made: values.check ? { pages: null, bytes: null } : written(one.dist) };
  console.log(row(one.name, one.size, figures));
  if (values.profile) {
    const texts = readdirSync(profiles).map((file) => readFileSync(join(profiles, file), "utf8"));
    for (const { room, share } of sharesByRoom(texts)) {
      console.log(`    ${(share * 100).toFixed(1).padStart(5)} %  ${room}`);
    }
  }
  return figures;
}

/** Builds the pages and words of a built site with nothing but Astro and Pagefind. */
async function runBare(work: string, { size, dist }: Case): Promise<Figures> {
  const folder = join(work, "bare");
  rmSync(folder, { recursive: true, force: true });
  const pages = globSync("**/*.html", { cwd: dist }).map((name) => join(dist, name));
  const files = bareSite(pages.map((file) => readFileSync(file, "utf8")));
  writeFiles(
    folder,
    files.map(({ path, text }) => ({ path, bytes: text })),
  );
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const [astro, pagefind] = ["astro", "pagefind"].map((name) => resolve("node_modules/.bin", name));
  const command = `"${astro}" build --silent && "${pagefind}" --site dist --silent`;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const took = await measure(command, { cwd: folder, env });
  if (took.status !== 0) throw new Error(`bare, ${size}:\n${took.out}`);
  const figures = { took, made: written(join(folder, "dist")) };
  console.log(row("bare", size, figures));
  return figures;
}

/** Measures a plan of one size, in every version that was asked for, and prints the medians. */
async function runSize(work: string, size: string, other: string | null): Promise<void> {
  if (size === OWN) cpSync(settingsOrExit().contentDir, join(work, size), { recursive: true });
  else writePlan(join(work, size), Number(size));
  const here: Case = {
    name: "this",
    cwd: process.cwd(),
    size,
    dist: join(work, "built"),
    isChanged: false,
  };
  const there: Case = {
    ...here,
    name: values.against ?? "",
    cwd: other ?? "",
    dist: join(other ?? "", ".build", "bench"),
  };
  const runs = new Map<string, Figures[]>();
  const keep = (name: string, figures: Figures): void => {
    runs.set(name, [...(runs.get(name) ?? []), figures]);
  };
  for (let at = 0; at < Number(values.runs); at++) {
    keep(here.name, await run(work, here));
    if (values.changed)
      keep("changed", await run(work, { ...here, name: "changed", isChanged: true }));
    if (values.bare && !values.check) keep("bare", await runBare(work, here));
    if (other) keep(there.name, await run(work, there));
  }
  if (values.runs === "1") return;
  for (const [name, figures] of runs) console.log(row(`${name}, median`, size, medians(figures)));
}

if (values.search) {
  const { measureSearch } = await import("./benchmark-search.ts");
  await measureSearch(positionals);
  process.exit(0);
}
if (values.pages) {
  const { measurePages } = await import("./benchmark-pages.ts");
  await measurePages(positionals);
  process.exit(0);
}

/** The largest plan that is of any use, and that this computer can write. */
const LARGEST = 50_000;

function wrong(told: string): never {
  console.error(told);
  process.exit(1);
}

const odd = positionals.find(
  (size) => size !== OWN && (!/^[1-9]\d{0,4}$/.test(size) || Number(size) > LARGEST),
);
if (odd !== undefined) {
  wrong(
    `"${odd}" is no number of milestones. Write one from 1 to ${LARGEST}. "${OWN}" stands for the site's own plan.`,
  );
}
if (!/^[1-9]$/.test(values.runs))
  wrong(`"${values.runs}" is no number of runs. Write one from 1 to 9.`);

mkdirSync(".build", { recursive: true });
const work = mkdtempSync(resolve(".build/bench-"));
try {
  const other = values.against ? otherVersion(work, values.against) : null;
  console.log("version              plan   pages   wall s    CPU s  peak MB   MB out");
  for (const size of positionals.length > 0 ? positionals : SIZES) await runSize(work, size, other);
} finally {
  if (values.against) {
    execFileSync("git", ["worktree", "remove", "--force", join(work, "other")], {
      stdio: "ignore",
    });
  }
  rmSync(work, { recursive: true, force: true });
}

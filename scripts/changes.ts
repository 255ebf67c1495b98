/**
 * `npm run changes -- --base <ref>`: what the public will see change between a Git reference and
 * the content as it stands now, as Markdown. Exit code 1 if one of the two cannot be read.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import {
  compareContent,
  type PublishedState,
} from "../src/domain/content-changes/compare-content.ts";
import { readContent } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { toContent } from "../src/load/to-content.ts";
import { changeSummary } from "../src/views/change-summary.ts";
import { reportProblems } from "./report-problems.ts";

function git(...args: readonly string[]): Buffer {
  return execFileSync("git", args, { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
}

/** Writes the content as it was at a reference into a new folder. Returns null if there is no such reference. */
function contentAt(ref: string, folder: string): string | null {
  const from = relative(process.cwd(), folder).split(sep).join("/");
  const out = mkdtempSync(join(tmpdir(), "report-card-base-"));
  try {
    const list = git(
      "ls-tree",
      "-r",
      "-z",
      "--name-only",
      "--end-of-options",
      ref,
      "--",
      `${from}/`,
    );
    for (const path of list
      .toString()
      .split("\0")
      .filter((one) => one !== "")) {
      const target = join(out, path.slice(from.length + 1));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, git("show", `${ref}:${path}`));
    }
    return out;
  } catch {
    rmSync(out, { recursive: true, force: true });
    return null;
  }
}

/**
 * Reads one state. The content as it stands now must be right; the earlier one was published under
 * the rules of its day, so what today's rules would refuse in it does not matter.
 */
function stateOf(folder: string, mustBeRight: boolean): PublishedState | null {
  const { set, problems, files } = readContent(folder, process.cwd());
  if (mustBeRight && problems.length > 0 && !reportProblems(problems, files)) return null;
  if (!set.plan) return null;
  const pages = set.pages.map((file) => ({
    id: file.path.split("/").at(-1) ?? "",
    title: file.data.title,
    text: `${file.data.title}\n${file.data.description}\n${file.body}`,
  }));
  return { content: toContent(set, undefined), pages };
}

function main(): void {
  const { values } = parseArgs({ options: { base: { type: "string", default: "origin/main" } } });
  const settings = readSettings(process.env);
  const base = contentAt(values.base, settings.contentDir);
  if (base === null) {
    console.error(
      `There is no "${values.base}" in this Git repository. Write --base and a branch, a tag or a commit.`,
    );
    process.exitCode = 1;
    return;
  }
  const before = stateOf(base, false);
  const after = stateOf(settings.contentDir, true);
  rmSync(base, { recursive: true, force: true });
  if (before === null) {
    console.error(`There is no plan in the content at "${values.base}".`);
    process.exitCode = 1;
  }
  if (before && after) process.stdout.write(changeSummary(compareContent(before, after)));
}

main();

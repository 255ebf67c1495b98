import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import {
  compareContent,
  type PublishedState,
} from "../src/domain/content-changes/compare-content.ts";
import type { ContentChange } from "../src/domain/content-changes/content-change.ts";
import { uncorrectedReports } from "../src/domain/content-changes/uncorrected.ts";
import { readContent } from "../src/load/read-content.ts";
import { toContent } from "../src/load/to-content.ts";
import { changeSummary, type Uncorrected } from "../src/views/change-summary.ts";
import { correctionLink } from "../src/views/correction-link.ts";

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

function stateOf(folder: string): PublishedState | null {
  const { set } = readContent(folder, process.cwd());
  if (!set.plan) return null;
  const pages = set.pages.map((file) => ({
    id: file.path.split("/").at(-1) ?? "",
    title: file.data.title,
    text: `${file.data.title}\n${file.data.description}\n${file.body}`,
  }));
  return { content: toContent(set, undefined), pages };
}

/** The changes since a Git reference, and the same as text for people. */
export interface ChangesSince {
  /** Null if one of the two states cannot be read; `text` then says which. */
  changes: readonly ContentChange[] | null;
  text: string;
  /** Published reports that change without an entry in the corrections ledger. */
  uncorrected: readonly Uncorrected[];
}

/**
 * What the public will see change between a Git reference and the content as it stands now. The
 * earlier state was published under the rules of its day, so what today's rules would refuse in it
 * does not matter.
 */
export function changesSince(ref: string, contentDir: string): ChangesSince {
  const base = contentAt(ref, contentDir);
  if (base === null) {
    const text = `There is no "${ref}" in this Git repository. Write --base and a branch, a tag or a commit.\n`;
    return { changes: null, uncorrected: [], text };
  }
  const before = stateOf(base);
  const after = stateOf(contentDir);
  rmSync(base, { recursive: true, force: true });
  if (!before)
    return {
      changes: null,
      uncorrected: [],
      text: `There is no content at "${ref}" to compare with.\n`,
    };
  if (!after)
    return { changes: null, uncorrected: [], text: "The content as it stands has no plan.json.\n" };
  const changes = compareContent(before, after);
  const uncorrected = uncorrectedReports(before.content, after.content, changes).map((one) => ({
    ...one,
    link: correctionLink(one.report, process.env),
  }));
  return { changes, uncorrected, text: changeSummary(changes, uncorrected) };
}

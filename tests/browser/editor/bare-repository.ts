import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Files } from "./local-folder.ts";

const WHO = {
  GIT_AUTHOR_NAME: "Editor",
  GIT_AUTHOR_EMAIL: "editor@example.org",
  GIT_COMMITTER_NAME: "Editor",
  GIT_COMMITTER_EMAIL: "editor@example.org",
};

/** One file of a tree. */
export interface TreeEntry {
  path: string;
  sha: string;
  size: number;
}

/** A real Git repository without a work tree, as a host keeps it. */
export class BareRepository {
  readonly folder = mkdtempSync(join(tmpdir(), "report-card-repository-"));

  constructor(files: Files) {
    this.git(["init", "--quiet", "--bare", "--initial-branch=main"]);
    this.commit("main", undefined, files, "Content");
  }

  git(args: readonly string[], input?: string, env: Record<string, string> = {}): string {
    return execFileSync("git", [...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, ...WHO, ...env },
      ...(input === undefined ? {} : { input }),
    });
  }

  /** The commit that a branch points at; null if there is no such branch. */
  head(branch: string): string | null {
    const found = this.git(["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`]);
    return found.trim() || null;
  }

  branches(): string[] {
    return this.git(["for-each-ref", "--format=%(refname:short)"]).trim().split("\n");
  }

  /**
   * Writes files on top of a commit.
   *
   * @param parent the commit that the branch must still point at; undefined for the first one
   * @returns the new commit
   */
  commit(branch: string, parent: string | undefined, files: Files, message: string): string {
    const index = { GIT_INDEX_FILE: join(this.folder, "index-of-commit") };
    rmSync(index.GIT_INDEX_FILE, { force: true });
    if (parent) this.git(["read-tree", parent], undefined, index);
    const lines = Object.entries(files).map(([path, text]) => {
      const blob = this.git(["hash-object", "-w", "--stdin"], text).trim();
      return `100644 ${blob}\t${path}\n`;
    });
    this.git(["update-index", "--add", "--index-info"], lines.join(""), index);
    const tree = this.git(["write-tree"], undefined, index).trim();
    const parents = parent ? ["-p", parent] : [];
    const made = this.git(["commit-tree", tree, ...parents, "-m", message]).trim();
    this.git(["update-ref", `refs/heads/${branch}`, made, parent ?? ""]);
    return made;
  }

  tree(commit: string): TreeEntry[] {
    const listed = this.git(["ls-tree", "-r", "--long", commit]).trim().split("\n");
    return listed.map((line) => {
      const [about = "", path = ""] = line.split("\t");
      const [, , sha = "", size = "0"] = about.split(/\s+/);
      return { path, sha, size: Number(size) };
    });
  }

  /** Headings of a branch's commits since it left main, oldest first. */
  commitsOn(branch: string): string[] {
    const log = this.git(["log", "--reverse", "--format=%s", `main..${branch}`]).trim();
    return log === "" ? [] : log.split("\n");
  }

  /**
   * The lines that a commit takes away and adds, without the places where they stand.
   *
   * @param commit the later state: a branch or a commit
   * @param base the earlier state
   */
  diff(commit: string, base = "main"): string[] {
    const lines = this.git(["diff", "--unified=0", base, commit]).split("\n");
    return lines.filter((line) => /^[+-](?![+-]{2} )/.test(line));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

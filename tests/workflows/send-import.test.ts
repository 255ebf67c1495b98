import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runScript, type Ran } from "../commands/run-script.ts";
import { filled, planFolder, upload } from "./uploads.ts";

const FERRY = ["Milestones", "ferry-pass", "text", "- Passes renewed for everybody"] as const;
const BRANCH = "figures-june";

let folder: string;
let remote: string;

function git(cwd: string, ...args: readonly string[]): string {
  const officer = ["-c", "user.name=Officer", "-c", "user.email=officer@example.org"];
  const { status, stdout, stderr } = spawnSync("git", [...officer, ...args], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** What the commits of the branch on the remote changed since main: "M content/…". */
function changed(): string[] {
  return git(remote, "diff", "--name-status", "main", BRANCH).replaceAll("\t", " ").split("\n");
}

function send(): Promise<Ran> {
  const env = { GITHUB_ACTOR: "an-officer", GITHUB_OUTPUT: join(remote, "output") };
  return runScript("send-import", ["--branch", BRANCH], { cwd: folder, env });
}

beforeEach(async () => {
  remote = mkdtempSync(join(tmpdir(), "report-card-remote-"));
  git(remote, "init", "--quiet", "--bare", "--initial-branch=main");
  folder = planFolder();
  upload(folder, "README.md", "How to send figures\n");
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "remote", "add", "origin", remote);
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=As published");
  git(folder, "push", "--quiet", "origin", "main");
  git(folder, "fetch", "--quiet");
  git(folder, "switch", "--quiet", "--create", BRANCH);
  upload(folder, "figures-2031-06.xlsx", await filled("2031-06", FERRY));
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message=Add files via upload");
  git(folder, "push", "--quiet", "origin", BRANCH);
});

afterEach(() => {
  for (const one of [folder, remote]) rmSync(one, { recursive: true });
});

describe("an uploaded workbook", () => {
  it("leaves nothing in its branch but what its figures change", async () => {
    const base = git(folder, "rev-parse", "main");
    expect((await runScript("import", ["--uploads"], { cwd: folder })).status).toBe(0);
    expect((await send()).status).toBe(0);
    expect(changed()).toEqual(["M content/updates/2031-06/ferry-pass.md"]);
    const about = git(remote, "log", "-1", "--format=%an: %s", BRANCH);
    expect(about).toBe("github-actions[bot]: Take in what was uploaded, by an-officer");
    const commit = git(remote, "rev-parse", BRANCH);
    expect(readFileSync(join(remote, "output"), "utf8")).toBe(`commit=${commit}\nbase=${base}\n`);
  });

  it("stays in its branch, and nothing is sent, where its import failed", async () => {
    upload(folder, "figures.xlsx", "no workbook");
    expect((await runScript("import", ["--uploads"], { cwd: folder })).status).toBe(1);
    rmSync(join(folder, "content/uploads/figures.xlsx"));
    const { status, stdout } = await send();
    expect([status, stdout]).toEqual([0, "There is nothing to send.\n"]);
    expect(changed()).toEqual(["A content/uploads/figures-2031-06.xlsx"]);
  });

  it("is not taken out of a branch that has changed in the meantime", async () => {
    const other = mkdtempSync(join(tmpdir(), "report-card-other-"));
    git(other, "clone", "--quiet", "--branch", BRANCH, remote, ".");
    writeFileSync(join(other, "content/uploads/more.txt"), "more");
    git(other, "add", ".");
    git(other, "commit", "--quiet", "--message=Add files via upload");
    git(other, "push", "--quiet", "origin", BRANCH);
    rmSync(other, { recursive: true });
    await runScript("import", ["--uploads"], { cwd: folder });
    const { status, stderr } = await send();
    expect(status).toBe(1);
    expect(stderr).toContain(
      "The figures were not sent: the branch figures-june has changed in the meantime, or may not be written to. Upload the workbook again.",
    );
    expect(changed()).toHaveLength(2);
  });
});

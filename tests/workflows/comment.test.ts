import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FakeGitHub } from "./fake-github.ts";
import { runScript, type Ran } from "../commands/run-script.ts";

const MARK = "<!-- report-card-summary -->";

let github: FakeGitHub;
let folder: string;

/** Writes a summary and runs the command as the workflow does. */
function comment(text: string, ...args: readonly string[]): Promise<Ran> {
  const file = join(folder, "summary.md");
  writeFileSync(file, text);
  const place = args.length > 0 ? args : ["--pull", "7", "--branch", "7/merge"];
  return runScript("comment", ["--file", file, ...place], { env: github.env });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-card-comment-"));
  github = new FakeGitHub();
  await github.start();
});

afterEach(async () => {
  await github.stop();
  rmSync(folder, { recursive: true });
});

describe("the summary comment of a pull request", () => {
  it("is one comment, written again on every push", async () => {
    expect(await comment("One figure changes.")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect((await comment("Two figures change.")).status).toBe(0);
    expect(github.comments.map((one) => one.body)).toEqual([`${MARK}\nTwo figures change.`]);
  });

  it("is found again below two hundred others", async () => {
    const other = (id: number) => ({ id, body: "A remark", user: { login: "an-officer" } });
    github.comments = Array.from({ length: 200 }, (_, index) => other(index + 1));
    await comment("One figure changes.");
    await comment("Two figures change.");
    expect(github.comments).toHaveLength(201);
    expect(github.comments.at(-1)?.body).toBe(`${MARK}\nTwo figures change.`);
  });

  it("leaves other people’s comments as they are, even one that begins as ours does", async () => {
    const copied = { id: 1, body: `${MARK}\nMy own words`, user: { login: "an-officer" } };
    const quoted = { id: 2, body: `> ${MARK}\nA quotation`, user: { login: "another-officer" } };
    github.comments = [{ ...copied }, { ...quoted }];
    await comment("One figure changes.");
    await comment("Two figures change.");
    expect(github.comments.slice(0, 2)).toEqual([copied, quoted]);
    expect(github.comments).toHaveLength(3);
  });

  it("is cut at the end of a line where GitHub has no room, and says so", async () => {
    const line = `- ${"a figure changes ".repeat(8)}👍🏽`;
    const { status } = await comment(`${line}\n`.repeat(1_000));
    expect(status).toBe(0);
    const body = github.comments[0]?.body ?? "";
    const lines = body.split("\n").filter((one) => one.startsWith("- "));
    expect(new Set(lines)).toEqual(new Set([line]));
    expect(lines.length).toBeGreaterThan(400);
    expect(body).toMatch(
      new RegExp(
        `\\n\\n\\*\\*This is not all:\\*\\* ${1_000 - lines.length} lines do not fit into a comment\\. The log of the check “Content” has the whole text\\.\\n$`,
      ),
    );
  });

  it("finds the pull request of a branch, where there is no number", async () => {
    github.pulls = [
      { number: 3, head: "other" },
      { number: 7, head: "figures/june #1" },
    ];
    await comment("One figure changes.", "--pull", "", "--branch", "figures/june #1");
    expect(github.comments).toHaveLength(1);
  });

  it("is not written where no pull request is open yet, which is no fault", async () => {
    const { status, stdout } = await comment("One figure changes.", "--branch", "figures");
    expect([status, stdout]).toEqual([
      0,
      "No pull request is open for the branch figures. Nothing was written.\n",
    ]);
    expect(github.asked).toEqual(["GET /pulls"]);
  });

  it("is told in plain words to be missing, where GitHub refuses it", async () => {
    const message = "Resource not accessible by integration";
    github.refuse = { method: "POST", status: 403, message };
    const { status, stderr } = await comment("One figure changes.");
    expect(status).toBe(1);
    expect(stderr).toBe(
      "The summary was not written into the pull request. GitHub answered 403 to POST /repos/example-council/report-card/issues/7/comments. It says: Resource not accessible by integration\n",
    );
  });

  it("is told in plain words to be missing, where GitHub cannot be reached", async () => {
    const file = join(folder, "summary.md");
    writeFileSync(file, "One figure changes.");
    const env = { ...github.env, GITHUB_API_URL: "http://127.0.0.1:1" };
    const { status, stderr } = await runScript("comment", ["--file", file, "--pull", "7"], { env });
    expect([status, stderr]).toEqual([
      1,
      "The summary was not written into the pull request. GitHub could not be reached at http://127.0.0.1:1.\n",
    ]);
  });

  it.each([["--pull", "7; rm"], ["--pull", ""], []])("needs a place: %j", async (...place) => {
    const file = join(folder, "summary.md");
    const { status, stderr } = await runScript("comment", ["--file", file, ...place], {
      env: github.env,
    });
    expect(status).toBe(1);
    expect(stderr).toContain("Write --file, and --pull with a number or --branch with a name.");
    expect(github.asked).toEqual([]);
  });
});

describe("the statuses of a commit that the import made", () => {
  it("count every outcome but success as failed", async () => {
    const checks = ["Content=success", "Site=skipped", "Other="];
    const { status } = await runScript("status", ["--commit", "abc123", ...checks], {
      env: github.env,
    });
    expect(status).toBe(0);
    expect(github.statuses).toEqual([
      { commit: "abc123", context: "Content", state: "success" },
      { commit: "abc123", context: "Site", state: "failure" },
      { commit: "abc123", context: "Other", state: "failure" },
    ]);
  });
});

describe("the commit that is published", () => {
  const [newest = "", before = ""] = execFileSync("git", ["rev-list", "--first-parent", "HEAD"])
    .toString()
    .split("\n");
  const passed = (): Promise<Ran> => {
    const env = { ...github.env, GITHUB_OUTPUT: join(folder, "output") };
    return runScript("passed", [], { env });
  };

  it("is the newest that passed its tests, not one that failed or passed something else", async () => {
    await runScript("status", ["--commit", before, "Tested=success"], { env: github.env });
    await runScript("status", ["--commit", newest, "Tested=failure", "Content=success"], {
      env: github.env,
    });
    expect((await passed()).status).toBe(0);
    expect(readFileSync(join(folder, "output"), "utf8")).toBe(`commit=${before}\n`);
  });

  it("is none while none has passed", async () => {
    const { status, stderr } = await passed();
    expect(status).toBe(1);
    expect(stderr).toContain("passed its tests, so none is published.");
    expect(existsSync(join(folder, "output"))).toBe(false);
  });
});

describe("the issue of the weekly look", () => {
  const look = (date: string, ...outcomes: readonly string[]): Promise<Ran> => {
    const file = join(folder, "overdue.md");
    writeFileSync(file, "On 2032-01-05, 1 of 12 indicators are overdue.\n");
    return runScript("weekly-issue", ["--date", date, "--file", file, ...outcomes], {
      env: github.env,
    });
  };

  it("is opened once, and written again while it is open", async () => {
    github.issues = [
      { number: 39, title: "Weekly look at my own", body: "Mine", user: { login: "an-officer" } },
    ];
    await look("2032-01-05", "Overdue figures=failure", "Dependencies=success");
    await look("2032-01-12", "Overdue figures=failure", "Dependencies=failure");
    expect(github.issues.map((one) => one.title)).toEqual([
      "Weekly look at my own",
      "Weekly look, 2032-01-12",
    ]);
    expect(github.issues[1]?.body).toBe(
      "The weekly look found something to do.\n\n- Overdue figures: **something to do**\n- Dependencies: **something to do**\n\nOn 2032-01-05, 1 of 12 indicators are overdue.",
    );
  });
});

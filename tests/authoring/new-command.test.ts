import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/load/read-content.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { SAMPLES, SOURCE } from "./samples.ts";

let content: string;

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), "report-card-new-")), "content");
  cpSync(resolve("tests/fixtures/plans/saltmarsh"), content, { recursive: true });
  // One of the samples is a report of June 2032, when no figure is late.
  for (const [path, from, to] of [
    ["plan.json", '"2031-12-10"', '"2032-06-30"'],
    ["indicators/smoking-in-pregnancy.json", '"2032-01-31"', '"2033-01-31"'],
  ] as const) {
    const file = join(content, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  }
});

afterAll(() => {
  rmSync(join(content, ".."), { recursive: true, force: true });
});

interface Ran {
  status: number | null;
  out: string;
}

/** Runs the command as a script would: nobody is there to answer. */
function run(
  kind: string,
  options: Readonly<Record<string, string>> | readonly string[] = {},
): Ran {
  const args = Array.isArray(options)
    ? (options as readonly string[])
    : Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const env = { ...process.env, CONTENT_DIR: content };
  const script = resolve("scripts/new.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, kind, ...args], {
    cwd: join(content, ".."),
    env,
    input: "",
    encoding: "utf8",
  });
  return { status, out: `${stdout}${stderr}` };
}

/** What the check says of the folder, beyond what it said of the plan as it came. */
function told(): string[] {
  return readContent(content, join(content, "..")).problems.map(describeProblem);
}

describe("npm run new", () => {
  it("starts from content without a fault", () => {
    expect(told()).toEqual([]);
  });

  it.each(SAMPLES)(
    "writes a $kind that the check accepts, or says what is left to do",
    (sample) => {
      const { kind, path, options, still = [] } = sample;
      const { status, out } = run(kind, options);
      expect(out).toContain(`content/${path} is written.`);
      expect(status).toBe(0);
      const others = told().filter((one) => !ignored(one, still));
      expect(others).toEqual([]);
    },
  );

  it("writes a split rating, and a rating that is not recorded", () => {
    const options = (milestone: string): Record<string, string> => ({
      report: "2032-06",
      milestone,
      number: "2",
      ...SOURCE,
      text: "- Work goes on",
    });
    expect(run("update", { ...options("dental-check-day"), rating: "green; amber" }).status).toBe(
      0,
    );
    expect(readFileSync(join(content, "updates/2032-06/dental-check-day.md"), "utf8")).toContain(
      'rating:\n  - "green"\n  - "amber"\n',
    );
    const missing = { ...options("weight-clubs"), ratingMissing: "not-recorded" };
    expect(run("update", missing).status).toBe(0);
  });

  it("never overwrites a file", () => {
    const file = join(content, "glossary/neet.md");
    const before = readFileSync(file, "utf8");
    const { status, out } = run("glossary", { id: "neet", term: "NEET", text: "Something else." });
    expect(out).toContain("content/glossary/neet.md is there already. Nothing was written.");
    expect(status).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("writes questions about the whole plan under the name of the plan", () => {
    const questions =
      '[{ "question": "Why?", "quotation": "so", "source": { "document": "progress-report-2031-06", "place": "Introduction" } }]';
    expect(run("questions", { report: "2031-06", priority: "plan", questions }).out).toContain(
      "content/questions/2031-06/plan.json is written.",
    );
  });
});

/** What the check still asks of the author, and what earlier samples left to do. */
function ignored(message: string, still: readonly string[]): boolean {
  const left = [...still, ...SAMPLES.flatMap((one) => one.still ?? [])];
  return left.some((part) => message.includes(part)) || message.includes("easy-read");
}

describe("npm run new, used wrongly", () => {
  const TERM = { id: "pier", term: "pier", text: "A way into the sea." };

  it.each<[string, string, readonly string[], string]>([
    [
      "no kind",
      "",
      [],
      "where <kind> is one of plan, update, highlights, report, priority, milestone",
    ],
    ["a kind that does not exist", "glosary", [], "Write: npm run new -- <kind>"],
    ["a plan, of which nothing is known", "plan", [], "These are missing for a new plan"],
    ["nothing but the kind", "glossary", [], '--term "…"   the term as it is mostly written'],
    ["an option mistyped", "glossary", ["--trem", "pier"], "Did you mean --term?"],
    [
      "an option that does not exist",
      "glossary",
      ["--colour", "red"],
      "Write one of --id, --term, --text.",
    ],
    ["an option without a value", "glossary", ["--id", "--term", "pier"], "--id has no value."],
    ["an option twice", "glossary", ["--id", "a", "--id", "b"], "--id is there twice."],
    ["words without quotes", "glossary", ["--term", "the", "pier"], '"pier" belongs to no option.'],
  ])("%s: says so in plain words and ends with code 1", (_, kind, args, words) => {
    const { status, out } = run(kind, args);
    expect(out).toContain(words);
    expect(out).not.toMatch(/^\s+at |node:internal|undefined/m);
    expect(status).toBe(1);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a name with capitals and spaces",
      { ...TERM, id: "The Pier" },
      "small letters, digits and hyphens",
    ],
    ["a name that leads out of the folder", { ...TERM, id: "../../pier" }, "Nothing was written."],
    ["an empty answer", { ...TERM, term: "" }, '"term" is empty.'],
    ["mark-up in an answer", { ...TERM, term: "<b>pier</b>" }, "holds an HTML tag"],
    ["no text", { ...TERM, text: "" }, "no text below the keys"],
  ])("%s: is refused with the remedy, and nothing is written", (_, options, words) => {
    const { status, out } = run("glossary", options);
    expect(out).toContain(words);
    expect(out).toContain("Nothing was written.");
    expect(status).toBe(1);
    expect(existsSync(join(content, "glossary/pier.md"))).toBe(false);
    expect(existsSync(join(content, "../pier.md"))).toBe(false);
  });

  it("an update without a rating or the reason for none is refused", () => {
    const { status, out } = run("update", {
      report: "2031-06",
      milestone: "ferry-pass",
      number: "1",
      ...SOURCE,
      text: "- Work",
    });
    expect(out).toContain("rating");
    expect(status).toBe(1);
  });
});

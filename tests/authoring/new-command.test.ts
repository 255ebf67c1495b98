import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newContent } from "../../scripts/new-content/command.ts";
import { readContent } from "../../src/load/read-content.ts";
import { fileMemory } from "../../src/load/remember-file.ts";
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

type Options = Readonly<Record<string, string>> | readonly string[];

function words(kind: string, options: Options): string[] {
  const args = Array.isArray(options)
    ? (options as readonly string[])
    : Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return [kind, ...args];
}

const read = fileMemory();

/** Does what the command does where nobody is there to answer. */
async function run(kind: string, options: Options = {}): Promise<Ran> {
  const setting = { contentDir: content, from: join(content, ".."), author: null, read };
  const { done, lines } = await newContent(words(kind, options), setting);
  return { status: done ? 0 : 1, out: lines.join("\n") };
}

/** Runs the command itself, as a script would. */
function runCommand(kind: string, options: Options): Ran & { errors: string } {
  const env = { ...process.env, CONTENT_DIR: content };
  const args = [resolve("scripts/new.ts"), ...words(kind, options)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(content, ".."),
    env,
    input: "",
    encoding: "utf8",
  });
  return { status, out: stdout, errors: stderr };
}

/** What the check says of the folder, beyond what it said of the plan as it came. */
function told(): string[] {
  return readContent(content, join(content, ".."), read).problems.map(describeProblem);
}

describe("npm run new", () => {
  it("starts from content without a fault", () => {
    expect(told()).toEqual([]);
  });

  it.each(SAMPLES)(
    "writes a $kind that the check accepts, or says what is left to do",
    async (sample) => {
      const { kind, path, options, still = [] } = sample;
      const { status, out } = await run(kind, options);
      expect(out).toContain(`content/${path} is written.`);
      expect(status).toBe(0);
      const others = told().filter((one) => !ignored(one, still));
      expect(others).toEqual([]);
    },
  );

  it("writes a split rating, and a rating that is not recorded", async () => {
    const options = (milestone: string): Record<string, string> => ({
      report: "2032-06",
      milestone,
      number: "2",
      ...SOURCE,
      text: "- Work goes on",
    });
    const split = { ...options("dental-check-day"), rating: "green; amber" };
    expect((await run("update", split)).status).toBe(0);
    expect(readFileSync(join(content, "updates/2032-06/dental-check-day.md"), "utf8")).toContain(
      'rating:\n  - "green"\n  - "amber"\n',
    );
    const missing = { ...options("weight-clubs"), ratingMissing: "not-recorded" };
    expect((await run("update", missing)).status).toBe(0);
  });

  it("never overwrites a file", async () => {
    const file = join(content, "glossary/neet.md");
    const before = readFileSync(file, "utf8");
    const { status, out } = await run("glossary", {
      id: "neet",
      term: "NEET",
      text: "Something else.",
    });
    expect(out).toContain("content/glossary/neet.md is there already. Nothing was written.");
    expect(status).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("writes questions about the whole plan under the name of the plan", async () => {
    const questions =
      '[{ "question": "Why?", "quotation": "so", "source": { "document": "progress-report-2031-06", "place": "Introduction" } }]';
    const { out } = await run("questions", { report: "2031-06", priority: "plan", questions });
    expect(out).toContain("content/questions/2031-06/plan.json is written.");
  });
});

describe("npm run new, with somebody at the keyboard", () => {
  /** Answers in a row, and all that was said to whoever gave them. */
  async function played(kind: string, answers: readonly string[]): Promise<Ran> {
    const said: string[] = [];
    const left = [...answers];
    const author = () => ({
      say: (line: string) => void said.push(line),
      hear: () => Promise.resolve(left.shift()?.split("\n") ?? null),
      close: () => undefined,
    });
    const setting = { contentDir: content, from: join(content, ".."), author, read };
    const { done, lines } = await newContent([kind], setting);
    return { status: done ? 0 : 1, out: [...said, ...lines].join("\n") };
  }

  it("tells at once of what is not there, is there already, or cannot stand in the text", async () => {
    const { status, out } = await played("update", [
      ...["2031-6", "2031-06", "ferry-pas", "ferry-pass", "weight-clubs"],
      ...["seven", "7", "", "", "not-recorded", "a paper", "progress-report-2031-06", "Priority 1"],
      ...["<b>Done</b>\n.", "• Done\n• Booked\n."],
    ]);
    for (const told of [
      'There is no report "2031-6". Write one of: 2030-06,',
      'There is no milestone "ferry-pas". Did you mean "ferry-pass"?',
      "content/updates/2031-06/ferry-pass.md is there already.",
      '"seven" does not fit.',
      "Without a rating, this must be answered.",
      'There is no document "a paper".',
      "HTML tags and scripts are not allowed in the text.",
      "content/updates/2031-06/weight-clubs.md is written.",
    ]) {
      expect(out).toContain(told);
    }
    expect(out).not.toContain("Write write");
    expect(status).toBe(0);
    const file = join(content, "updates/2031-06/weight-clubs.md");
    expect(readFileSync(file, "utf8")).toContain("\n- Done\n- Booked\n");
    rmSync(file);
  });

  it("does not ask why there is no rating where there is one", async () => {
    const { out } = await played("update", ["2031-06", "weight-clubs", "7", "green"]);
    expect(out).not.toContain("Rating missing");
    expect(out).toContain("Document");
  });
});

describe("the command itself", () => {
  it("says what it wrote, and ends well", () => {
    const { status, out, errors } = runCommand("glossary", {
      id: "quay",
      term: "quay",
      text: "Where boats land.",
    });
    expect(errors).toBe("");
    expect(out).toContain("content/glossary/quay.md is written.\n");
    expect(status).toBe(0);
  });

  it("says on the other stream what is wrong, and ends with code 1", () => {
    const { status, out, errors } = runCommand("update", ["--rating", "red"]);
    expect(out).toBe("");
    expect(errors).toContain("These are missing for a new update:");
    expect(errors).not.toMatch(/^\s+at |node:internal|undefined/m);
    expect(status).toBe(1);
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
  ])("%s: says so in plain words and ends with code 1", async (_, kind, args, words) => {
    const { status, out } = await run(kind, args);
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
  ])("%s: is refused with the remedy, and nothing is written", async (_, options, words) => {
    const { status, out } = await run("glossary", options);
    expect(out).toContain(words);
    expect(out).toContain("Nothing was written.");
    expect(status).toBe(1);
    expect(existsSync(join(content, "glossary/pier.md"))).toBe(false);
    expect(existsSync(join(content, "../pier.md"))).toBe(false);
  });

  it("an update without a rating or the reason for none is refused", async () => {
    const { status, out } = await run("update", {
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

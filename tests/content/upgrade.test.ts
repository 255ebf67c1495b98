import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { toContent } from "../../src/kinds/to-content.ts";
import type { ReadContent } from "../../src/load/check-files.ts";
import { readContent } from "../../src/load/read-content.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { contentOf, FICTIONAL } from "./plans.ts";

type Data = Record<string, unknown>;

/** A file as version 0.1.0 wrote it, and what the change log asks to do with it. */
interface Step {
  /** Words of the change log that ask for it. */
  asked: RegExp;
  path: string;
  older(data: Data): Data;
  newer(data: Data): Data;
  /** What the check says of the older file. */
  told: RegExp;
}

const list = (value: unknown): Data[] => value as Data[];
const without = (data: Data, ...keys: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

const NAMES = ["completed", "partiallyCompleted", "notCompleted", "notKnown"];
const KEYS = ["completed", "partially-completed", "not-completed", "not-known"];
const COUNTS_AS = ["done", "at-risk", "off-track", "no-news"];
const ON_RATINGS: Readonly<Record<string, readonly [string, number, string]>> = {
  green: ["on-track", 1, "circle"],
  amber: ["at-risk", 2, "triangle"],
  red: ["off-track", 3, "octagon"],
  blue: ["no-news", 4, "square"],
};

/** A part of an improvement plan with each of its lists of figures in another form. */
function eachList(part: unknown, counts: (of: Data) => Data, shares: (of: Data) => Data): Data {
  const { actions, stages, ...rest } = part as Data;
  return {
    ...shares(rest),
    actions: counts(actions as Data),
    stages: list(stages).map((one) => ({ ...one, actions: counts(one["actions"] as Data) })),
  };
}

function eachPart(data: Data, turn: (part: unknown) => Data): Data {
  return { ...data, overall: turn(data["overall"]), themes: list(data["themes"]).map(turn) };
}

const byName = (values: unknown): Data =>
  Object.fromEntries(NAMES.map((name, at) => [name, (values as unknown[])[at]]));
const inOrder = (values: unknown): unknown[] => NAMES.map((name) => (values as Data)[name]);

const STEPS: readonly Step[] = [
  {
    asked: /give each of `ratings` in `plan\.json` a `key` in place of `rating`/,
    path: "plan.json",
    older: (plan) => ({
      ...without(plan, "splitRatings"),
      ratings: list(plan["ratings"]).map(({ key, ...one }) => ({
        rating: key,
        ...without(one, "countsAs", "order", "shape", "colour"),
      })),
    }),
    newer: (plan) => ({
      ...plan,
      splitRatings: true,
      ratings: list(plan["ratings"]).map(({ rating, ...one }) => {
        const [countsAs, order, shape] = ON_RATINGS[String(rating)] ?? [];
        return { key: rating, ...one, countsAs, order, shape, colour: rating };
      }),
    }),
    told: /plan\.json:\d+:\d+ {2}The key "countsAs" is missing/,
  },
  {
    asked: /write `key`, `name` and `countsAs` in place of `status`/,
    path: "archive/improvement-plans/2029.json",
    older: (plan) => ({
      ...eachPart(plan, (part) =>
        eachList(
          part,
          ({ total, numbers }) => ({ total, ...byName(numbers) }),
          ({ percents, ...rest }) => ({ ...rest, percent: byName(percents) }),
        ),
      ),
      statuses: list(plan["statuses"]).map(({ key, printed }) => ({ status: key, printed })),
    }),
    newer: (plan) => ({
      ...eachPart(plan, (part) =>
        eachList(
          part,
          (counts) => ({ total: counts["total"], numbers: inOrder(counts) }),
          ({ percent, ...rest }) => ({ ...rest, percents: inOrder(percent) }),
        ),
      ),
      statuses: list(plan["statuses"]).map(({ status, printed }) => ({
        key: status,
        name: String(status).replace("-", " "),
        countsAs: COUNTS_AS[KEYS.indexOf(String(status))],
        printed,
      })),
    }),
    told: /2029\.json:\d+:\d+ {2}There is no key "status" here/,
  },
  {
    asked: /under `words` in `plan\.json`, write whom your figures are compared with/,
    path: "plan.json",
    older: (plan) => ({ ...plan, words: without(plan["words"] as Data, "nation", "neighbours") }),
    newer: (plan) => ({
      ...plan,
      words: {
        ...(plan["words"] as Data),
        nation: "England",
        neighbours: "Statistical neighbours",
      },
    }),
    // The plan says nothing of it; what rests on it does.
    told: /easy-read\/.*England|relative, and it does not say/,
  },
  {
    asked: /`"comparator": "England"` in each target of the kind `"relative"`/,
    path: "indicators/attainment-gap-at-16.json",
    older: (one) => ({
      ...one,
      targets: list(one["targets"]).map((target) => without(target, "comparator")),
    }),
    newer: (one) => ({
      ...one,
      targets: list(one["targets"]).map((target) =>
        target["kind"] === "relative" ? { ...target, comparator: "England" } : target,
      ),
    }),
    told: /attainment-gap-at-16\.json:\d+:\d+ {2}The target is relative, and it does not say whose/,
  },
];

const folder = mkdtempSync(join(tmpdir(), "upgrade-"));
cpSync(FICTIONAL, folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function turn({ path, ...step }: Step, form: "older" | "newer"): void {
  const file = join(folder, path);
  const data = step[form](JSON.parse(readFileSync(file, "utf8")) as Data);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** What the check says; a file whose keys only stand in another order is formatted by a command. */
function told(): { read: ReadContent; messages: string } {
  const read = readContent(folder, folder);
  const problems = read.problems.filter(({ code }) => code !== "not-canonical");
  return { read, messages: problems.map(describeProblem).join("\n") };
}

test("a copy of the made-up plan in its older form is brought up by the steps of the change log", () => {
  const log = readFileSync(".github/CHANGELOG.md", "utf8");
  for (const { asked } of STEPS) expect(log).toMatch(asked);
  for (const step of STEPS) turn(step, "older");
  // Keys of a file are told first, then what files say of each other.
  const [keys, meanings] = [STEPS.slice(0, 2), STEPS.slice(2)];
  const first = told();
  for (const step of keys) expect(first.messages).toMatch(step.told);
  for (const step of keys) turn(step, "newer");
  const second = told();
  for (const step of meanings) expect(second.messages).toMatch(step.told);
  for (const step of meanings) turn(step, "newer");
  const last = told();
  expect(last.messages).toBe("");
  expect(toContent(last.read.set, undefined)).toEqual(contentOf(FICTIONAL));
});

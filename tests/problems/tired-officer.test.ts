import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/problems/problem.ts";
import { Checker, readFolder } from "../mutation/content-folder.ts";
import { FIGURES } from "./tired-officer/figures.ts";
import { FILES } from "./tired-officer/files.ts";
import { KEYS } from "./tired-officer/keys.ts";
import type { Mistake } from "./tired-officer/mistake.ts";
import { WORDS } from "./tired-officer/words.ts";

const folder = readFolder(resolve("content"));
const checker = new Checker();
const mistakes: readonly Mistake[] = [...KEYS, ...FILES, ...FIGURES, ...WORDS];

describe("mistakes that a tired officer makes in the real content", () => {
  it("are none before", () => {
    expect(checker.check(folder).problems.map(describeProblem)).toEqual([]);
  });

  it("are forty or more, each another one", () => {
    const names = new Set(mistakes.map((one) => one.name));
    expect(names.size).toBe(mistakes.length);
    expect(names.size).toBeGreaterThanOrEqual(40);
  });

  it.each(mistakes)("$name", ({ damage, says, remedy, most = 1 }) => {
    const { folder: damaged, path, line } = damage(folder);
    const { problems } = checker.check(damaged);
    const there = problems.filter((one) => one.path === `content/${path}` && one.line === line);
    const told = problems.map(describeProblem).join("\n");
    expect(there, `nothing at ${path}:${line} in:\n${told}`).not.toEqual([]);
    const about = there.filter((one) => one.message.includes(says) && one.remedy.includes(remedy));
    expect(about, `not in words: ${told}`).not.toEqual([]);
    expect(problems.length, told).toBeLessThanOrEqual(most);
  });

  it("are explained without the words of the tools", () => {
    const told = mistakes.flatMap(({ damage }) =>
      checker.check(damage(folder).folder).problems.map(describeProblem),
    );
    expect(told.join("\n")).not.toMatch(/[Zz]od|regex|[Ss]chema|invalid_|undefined|\[object|YAML/);
  });
});

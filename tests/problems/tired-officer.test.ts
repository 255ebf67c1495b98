import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { once } from "../../src/domain/once.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { Checker, readFolder } from "../mutation/content-folder.ts";
import { FIGURES } from "./tired-officer/figures.ts";
import { FILES } from "./tired-officer/files.ts";
import { KEYS } from "./tired-officer/keys.ts";
import type { Mistake } from "./tired-officer/mistake.ts";
import { WORDS } from "./tired-officer/words.ts";

const folder = readFolder(resolve("content"));
const checker = new Checker();
/** Each mistake as it was made, and what the check says of it. */
const tried = once(({ damage }: Mistake) => {
  const damaged = damage(folder);
  return { ...damaged, problems: checker.check(damaged.folder).problems };
});
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

  it.each(mistakes)("$name", (mistake) => {
    const { says, remedy, most = 1 } = mistake;
    const { path, line, problems } = tried(mistake);
    const there = problems.filter((one) => one.path === `content/${path}` && one.line === line);
    const told = problems.map(describeProblem).join("\n");
    expect(there, `nothing at ${path}:${line} in:\n${told}`).not.toEqual([]);
    const about = there.filter((one) => one.message.includes(says) && one.remedy.includes(remedy));
    expect(about, `not in words: ${told}`).not.toEqual([]);
    expect(problems.length, told).toBeLessThanOrEqual(most);
  });

  it("are explained without the words of the tools", () => {
    const told = mistakes.flatMap((mistake) => tried(mistake).problems.map(describeProblem));
    expect(told.join("\n")).not.toMatch(/[Zz]od|regex|[Ss]chema|invalid_|undefined|\[object|YAML/);
  });
});

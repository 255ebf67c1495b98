import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../src/problems/problem.ts";
import { Chance } from "./chance.ts";
import { Checker, modelOf, readFolder, textOf, type Folder } from "./content-folder.ts";
import { only, type DamageKind } from "./damage.ts";
import { FILES } from "./damages-files.ts";
import { FORM } from "./damages-form.ts";
import { KEYS } from "./damages-keys.ts";
import { MEANING } from "./damages-meaning.ts";
import { TEXT } from "./damages-text.ts";

const SEED = 20150114;
/** Part of the wished-for damages that is tried, so that the test stays quick. */
const SHARE = 0.45;
const folder = readFolder(resolve("content"));
const checker = new Checker();
const before = checker.check(folder);
const model = modelOf(before);

type Outcome = "refused" | "harmless" | "slipped through" | "wrong file named";

interface Trial {
  path: string;
  outcome: Outcome;
  told: string;
}

/** Damages files in one way, as often as the kind asks for, and says what the check made of each. */
function tryOut(kind: DamageKind, chance: Chance): Trial[] {
  const paths = [...folder.keys()].filter((path) => kind.fits.test(path) && path !== "README.md");
  const trials: Trial[] = [];
  const done = new Set<string>();
  for (let turn = 0; turn < 12 * paths.length && trials.length < kind.count * SHARE; turn++) {
    const path = chance.pick(paths);
    const damaged = kind.apply(folder, path, chance);
    const made = `${path}\n${damaged?.has(path) ? textOf(damaged.get(path)) : ""}`;
    if (!damaged || done.has(made)) continue;
    done.add(made);
    const named = kind.named?.(path) ?? only(path);
    // One of each kind is checked with the whole folder; the others, only where that tells more.
    const alone = trials.length > 0 ? aloneProblems(damaged, path) : [];
    if (alone.length > 0) {
      trials.push({ path, told: alone.map(describeProblem).join("\n"), outcome: "refused" });
      continue;
    }
    const after = checker.check(damaged);
    const told = after.problems.map(describeProblem).join("\n");
    trials.push({ path, told, outcome: outcomeOf(after, named) });
  }
  return trials;
}

function aloneProblems(damaged: Folder, path: string): readonly Problem[] {
  const bytes = damaged.get(path);
  return bytes && bytes !== folder.get(path) ? checker.checkAlone(path, bytes) : [];
}

function outcomeOf(after: ReturnType<Checker["check"]>, named: RegExp): Outcome {
  if (after.problems.length === 0) return modelOf(after) === model ? "harmless" : "slipped through";
  return after.problems.some((problem) => named.test(problem.path))
    ? "refused"
    : "wrong file named";
}

describe("real content, damaged", () => {
  it("is without fault before", () => {
    expect(before.problems.map(describeProblem)).toEqual([]);
  });

  const kinds = [...FORM, ...KEYS, ...MEANING, ...TEXT, ...FILES];
  const counts = new Map<string, Trial[]>();

  it.each(kinds)("$name: is refused, with the right file named, or changes nothing", (kind) => {
    const trials = tryOut(kind, new Chance(SEED));
    counts.set(kind.name, trials);
    expect(trials.filter(({ outcome }) => outcome !== "refused" && outcome !== "harmless")).toEqual(
      [],
    );
    expect(trials.length, "files damaged").toBeGreaterThan(0);
  });

  it("was damaged in 300 ways or more", () => {
    const all = [...counts.values()].flat();
    const of = (trials: readonly Trial[], outcome: Outcome): number =>
      trials.filter((trial) => trial.outcome === outcome).length;
    const lines = [...counts].map(
      ([name, trials]) =>
        `${name}: ${of(trials, "refused")} refused, ${of(trials, "harmless")} harmless`,
    );
    console.log(
      `${lines.join("\n")}\nIn all: ${of(all, "refused")} refused, ${of(all, "harmless")} harmless`,
    );
    expect(all.length).toBeGreaterThanOrEqual(300);
  });
});

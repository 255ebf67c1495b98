import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/load/settings.ts";
import { checkFiles } from "../../src/load/check-files.ts";
import { dryRun } from "../../src/dry-run/dry-run.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { SMALL_PLAN } from "../problems/small-plan.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(files: Readonly<Record<string, string>>) {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) }));
  return checkFiles(inputs, "content");
}

/** The plan with one indicator's record changed behind the check's back. */
async function toldWith(change: (data: { observations: { value: number }[] }) => void) {
  const { set, problems } = read(SMALL_PLAN);
  expect(problems).toEqual([]);
  const indicators = set.indicators.map((file) => ({ ...file, data: structuredClone(file.data) }));
  change(indicators[0]?.data as never);
  const damaged = { ...set, indicators };
  return (await dryRun(damaged, readSettings({}), "content")).map(describeProblem);
}

describe("a dry run", () => {
  it("finds nothing wrong with a plan that can be built", async () => {
    const { set } = read(SMALL_PLAN);
    expect(await dryRun(set, readSettings({}), "content")).toEqual([]);
  });

  it("names the file of what cannot be drawn, once, and what to do", async () => {
    const told = await toldWith(({ observations }) => {
      for (const one of observations) one.value = 1e21;
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^content\/indicators\/ferry-use\.json:1:1 /);
    expect(told[0]).toContain("1e+21 cannot be drawn");
  });
});

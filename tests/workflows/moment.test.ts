import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nextMoment } from "../../src/pull-request/moment.ts";
import { FakeGitHub } from "./fake-github.ts";
import { runScript } from "../commands/run-script.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (time: string): number => Date.parse(`2032-06-15T${time}:00Z`);
const NINE = "2032-06-15T10:00:00+01:00";

describe("the moment of a report that waits", () => {
  const asked = (now: string, online = "06:00", moments = [NINE]) =>
    nextMoment(moments, { now: at(now), online: at(online), within: 75 * MINUTE });

  test("is waited for from the last look before it, to the minute", () => {
    expect(asked("07:37")).toEqual({ at: undefined, later: [NINE] });
    expect(asked("08:37")).toEqual({ at: at("09:00"), later: [] });
  });

  test("is made up for where a look came late, and is not published again and again", () => {
    expect(asked("11:37").at).toBe(at("09:00"));
    expect(asked("11:37", "09:31").at).toBeUndefined();
    // It may have been built before the moment and put online after it.
    expect(asked("09:37", "09:02").at).toBe(at("09:00"));
  });

  test("is that of the first of several, and the others follow", () => {
    const half = "2032-06-15T09:30:00Z";
    expect(asked("08:37", "06:00", [half, NINE])).toEqual({ at: at("09:00"), later: [] });
    expect(asked("09:05", "09:02", [half, NINE]).at).toBe(at("09:00"));
    expect(asked("09:37", "09:32", [half, NINE]).at).toBe(at("09:30"));
  });

  test("is never missed by hourly looks, and never published before it", () => {
    const minutes = fc.integer({ min: 0, max: 48 * 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 59 }), (moment, first) => {
        const written = new Date(moment * MINUTE).toISOString();
        const published: number[] = [];
        for (let now = first * MINUTE; now < 72 * HOUR; now += HOUR) {
          const found = nextMoment([written], {
            now,
            online: published.at(-1),
            within: 75 * MINUTE,
          });
          if (found.at !== undefined) published.push(Math.max(now, found.at));
        }
        expect(published.length).toBeGreaterThan(0);
        expect(published.length).toBeLessThan(4);
        // To the minute, but for a moment before anybody looked for the first time.
        expect(published[0]).toBe(Math.max(moment, first) * MINUTE);
      }),
    );
  });
});

describe("npm run moment", () => {
  const gitHub = new FakeGitHub();
  let folder: string;

  beforeAll(async () => {
    await gitHub.start();
    folder = mkdtempSync(join(tmpdir(), "report-card-moment-"));
    cpSync("tests/fixtures/plans/saltmarsh", join(folder, "content"), { recursive: true });
    const path = join(folder, "content/reports/2031-12.md");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/^form:/m, `publishFrom: "2031-12-09T09:00:00+00:00"\nform:`));
  });

  afterAll(async () => {
    await gitHub.stop();
    rmSync(folder, { recursive: true });
  });

  async function due(now: string, online: string): Promise<string> {
    gitHub.deployments = [{ created_at: online }];
    const output = join(folder, "output");
    writeFileSync(output, "");
    const env = { ...gitHub.env, NOW: now, GITHUB_OUTPUT: output, CONTENT_DIR: "content" };
    const { status, stderr } = await runScript("moment", [], { cwd: folder, env });
    expect([status, stderr]).toEqual([0, ""]);
    return readFileSync(output, "utf8");
  }

  test("says that the site is to be published once the moment has come", async () => {
    expect(await due("2031-12-09T09:10:00Z", "2031-12-01T12:00:00Z")).toBe("due=true\n");
  });
});

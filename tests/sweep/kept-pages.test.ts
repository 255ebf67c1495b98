import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, test } from "vitest";
import { twoPlans } from "../plans/two-plans.ts";
import { fixtureSite, realSite, type BuiltSite } from "../site/built-sites.ts";
import { bothWays } from "./both-ways.ts";
import { changeOneThing, numbersFrom } from "./random-changes.ts";

/** How many things are changed. `KEPT_CHANGES` asks for fewer, `KEPT_SEED` for others. */
const CHANGES = Number(process.env["KEPT_CHANGES"] ?? 50);
const SEED = Number(process.env["KEPT_SEED"] ?? 20_261_128);

/** Changes between one comparison and the next. */
const TOGETHER = 2;

const folder = resolve(".build/kept-pages-sweep");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A site of its own, whose content may be changed. */
function copyOf(site: BuiltSite, name: string): BuiltSite {
  const contentDir = join(folder, name, "content");
  mkdirSync(dirname(contentDir), { recursive: true });
  cpSync(site.contentDir, contentDir, { recursive: true });
  // A closed edition asks for a correction with each change of what a report says.
  rmSync(join(contentDir, "editions"), { recursive: true, force: true });
  return { ...site, contentDir };
}

function addSentence(contentDir: string, files: string): void {
  const [first = ""] = globSync(files, { cwd: contentDir }).sort();
  appendFileSync(join(contentDir, first), "It was looked at again.\n");
}

describe("a site of kept pages is, byte for byte, the one that is made anew", () => {
  test("after changes of all kinds", () => {
    const site = copyOf(fixtureSite, "changes");
    const ways = bothWays(site, join(folder, "changes"));
    const next = numbersFrom(SEED);
    ways.kept();
    const changed: string[] = [];
    while (changed.length < CHANGES) {
      const now = Array.from({ length: TOGETHER }, (_, at) =>
        changeOneThing(site.contentDir, next, changed.length + at),
      );
      changed.push(...now);
      const taken = ways.kept();
      console.log(`${now.join(" and ")}: ${taken ?? "none"}`);
      expect(ways.differences(), now.join(" and ")).toEqual([]);
    }
  }, 7_200_000);

  test("at each new moment of publishing", () => {
    const ways = bothWays(realSite, join(folder, "publishing"));
    ways.kept({ NOW: "2026-11-28T09:00:00+00:00" });
    const later = { NOW: "2026-11-28T10:31:07+00:00" };
    expect(ways.kept(later)).not.toBeNull();
    expect(ways.differences(later)).toEqual([]);
  }, 3_600_000);

  test("before and after the moment of a report", () => {
    const site = copyOf(fixtureSite, "moments");
    const report = join(site.contentDir, "reports/2031-12.md");
    const waits = '\npublishFrom: "2032-01-01T09:00:00+00:00"\nsource:';
    writeFileSync(report, readFileSync(report, "utf8").replace("\nsource:", waits));
    const ways = bothWays(site, join(folder, "moments"));
    ways.kept({ NOW: "2032-01-01T08:59:59Z" });
    for (const NOW of ["2032-01-01T09:00:00Z", "2032-01-01T08:00:00Z"]) {
      ways.kept({ NOW });
      expect(ways.differences({ NOW }), NOW).toEqual([]);
    }
  }, 3_600_000);

  test("in each language and each plan of a body", () => {
    const contentDir = join(folder, "plans", "content");
    for (const [path, bytes] of twoPlans()) {
      const file = join(contentDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const ways = bothWays(
      { name: "body with two plans", dist: "", base: "/card/", contentDir },
      join(folder, "plans"),
    );
    ways.kept();
    // What a later plan says is in the mark of every page of the first, so that none of it is taken.
    for (const [files, isTaken] of [
      ["updates/*/*.md", true],
      ["plans/*/updates/*/*.md", false],
    ] as const) {
      addSentence(contentDir, files);
      expect(ways.kept() !== null, files).toBe(isTaken);
      expect(ways.differences(), files).toEqual([]);
    }
  }, 3_600_000);

  test("where what was kept is damaged", () => {
    const site = copyOf(fixtureSite, "damage");
    const ways = bothWays(site, join(folder, "damage"));
    const spoil = (places: readonly number[]): void => {
      for (const file of globSync(".build/kept{,-pages}/**/*").filter((one) =>
        /\w{40}/.test(one),
      )) {
        const bytes = readFileSync(file);
        for (const place of places) bytes[Math.floor((bytes.length - 1) * place)] = 7;
        writeFileSync(file, bytes);
      }
    };
    ways.kept();
    addSentence(site.contentDir, "glossary/*.md");
    // In what tells of the pages, in pages, and at the end.
    for (const places of [[0.001], [0.5, 0.7, 0.9], [1]]) {
      spoil(places);
      ways.kept();
      expect(ways.differences(), String(places)).toEqual([]);
    }
  }, 3_600_000);
});

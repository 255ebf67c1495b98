import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keepNewest } from "../../src/load/keep-newest.ts";

const folder = mkdtempSync(join(tmpdir(), "report-card-kept-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("what was used last stays, up to a size, in whichever folder it lies", () => {
  const rooms = ["papers", "pictures"] as const;
  for (const [at, room] of rooms.entries()) {
    mkdirSync(join(folder, room));
    for (const name of ["old", "new"]) {
      const file = join(folder, room, name);
      writeFileSync(file, "ten bytes.");
      const day = new Date(2031, name === "old" ? 0 : 6, 1 + at);
      utimesSync(file, day, day);
    }
  }
  const left = (): string[] => rooms.flatMap((room) => readdirSync(join(folder, room)));
  keepNewest(folder, 40);
  expect(left()).toHaveLength(4);
  keepNewest(folder, 30);
  // The oldest of all is gone.
  expect(left()).toEqual(["new", "new", "old"]);
});

test("a folder that is not there is nothing to keep", () => {
  expect(() => keepNewest(join(folder, "none"), 10)).not.toThrow();
});

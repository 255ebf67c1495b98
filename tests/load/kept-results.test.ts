import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kept } from "../../src/load/kept-results.ts";

const room = `test-${randomUUID()}`;
const folder = join(".build/kept", room);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a result is made once of the same things, and anew of others", () => {
  const made: string[] = [];
  const of = (things: string): string => {
    const bytes = kept(room, things, () => {
      made.push(things);
      return Buffer.from(`paper of ${things}`);
    });
    return Buffer.from(bytes).toString();
  };
  expect([of("a"), of("b"), of("a"), of("a")]).toEqual([
    "paper of a",
    "paper of b",
    "paper of a",
    "paper of a",
  ]);
  expect(made).toEqual(["a", "b"]);
});

test("a result that was damaged is made anew", () => {
  const make = (): string =>
    Buffer.from(kept(room, "c", () => Buffer.from("a picture"))).toString();
  make();
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
  }
  expect(make()).toBe("a picture");
});

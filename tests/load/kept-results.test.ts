import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { kept } from "../../src/load/kept-results.ts";

const room = `test-${randomUUID()}`;

afterAll(() => {
  rmSync(`.build/kept/${room}`, { recursive: true, force: true });
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

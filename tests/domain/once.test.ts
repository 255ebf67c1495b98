import { expect, test } from "vitest";
import { lazily, once } from "../../src/domain/once.ts";

test("a question is asked once of each thing, also where its answer is nothing", () => {
  const asked: string[] = [];
  const nameOf = once(({ name }: { name: string }) => {
    asked.push(name);
    return undefined;
  });
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect([nameOf(one), nameOf(one), nameOf(other), nameOf(one)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(["one", "other"]);
});

test("a question that nobody asks costs nothing, and is answered once", () => {
  let asked = 0;
  const answer = lazily(() => (asked += 1));
  expect(asked).toBe(0);
  expect([answer(), answer()]).toEqual([1, 1]);
});

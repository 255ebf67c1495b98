import { expect, test } from "vitest";
import { lazily, once, onceOfText } from "../../src/domain/once.ts";

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

test("a question about the same text is asked once", () => {
  const asked: string[] = [];
  const lengthOf = onceOfText((text) => asked.push(text) && text.length);
  expect([lengthOf("one"), lengthOf("three"), lengthOf("one")]).toEqual([3, 5, 3]);
  expect(asked).toEqual(["one", "three"]);
});

test("a question that nobody asks costs nothing, and is answered once", () => {
  let asked = 0;
  const answer = lazily(() => (asked += 1));
  expect(asked).toBe(0);
  expect([answer(), answer()]).toEqual([1, 1]);
});

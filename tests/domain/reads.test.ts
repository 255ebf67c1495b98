import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lazily, once, onceOfText } from "../../src/domain/once.ts";
import {
  noReads,
  noteRead,
  noteReads,
  setWhole,
  settled,
  settledAnswer,
  type Reads,
} from "../../src/domain/reads.ts";

const store = new AsyncLocalStorage<Reads>();

/** Every piece that an answer is made of, also by way of remembered ones. */
function all({ own, of }: Reads): string[] {
  return [...new Set([...own, ...[...of].flatMap(all)])].sort();
}

async function readsOf(ask: () => unknown): Promise<string[]> {
  const reads = noReads();
  await store.run(reads, async () => {
    await ask();
  });
  return all(reads);
}

beforeEach(() => {
  noteReads({
    now: () => store.getStore(),
    within: (reads, ask) => store.run(reads, ask),
    whole: undefined,
  });
});

afterEach(() => {
  noteReads(undefined);
});

describe("what an answer is made of", () => {
  it("is told to everyone who is given it, however it is remembered", async () => {
    const text = lazily(() => (noteRead("text"), "words"));
    const title = once(() => (noteRead("title"), text()));
    const line = onceOfText(() => title(text));
    for (let time = 0; time < 3; time++) {
      expect(await readsOf(() => line("a"))).toEqual(["text", "title"]);
    }
    expect(await readsOf(() => text())).toEqual(["text"]);
  });

  it("holds what is read after a wait, for those who come later too", async () => {
    const file = once(async () => {
      await Promise.resolve();
      noteRead("late");
    });
    expect(await readsOf(() => file(store))).toEqual(["late"]);
    expect(await readsOf(() => file(store))).toEqual(["late"]);
  });

  it("is the answer alone where the question is settled, of the whole only", async () => {
    const whole = setWhole({ texts: 3 });
    const count = settled<{ texts: number }>("test-count", ({ texts }, key) => {
      noteRead("every text");
      return `${key}${texts}`;
    });
    expect(await readsOf(() => count(whole, "n"))).toEqual(["?test-count|n"]);
    expect(await readsOf(() => count({ texts: 2 }, "n"))).toEqual(["every text"]);
    expect(settledAnswer("?test-count|n")).toBe("n3");
    expect(settledAnswer("?unknown|n")).toBeUndefined();
  });
});

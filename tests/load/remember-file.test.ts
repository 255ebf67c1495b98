import { expect, test } from "vitest";
import { fileMemory } from "../../src/load/remember-file.ts";

const PATH = "glossary/tide.md";

function bytesOf(words: string): Uint8Array {
  return new TextEncoder().encode(`---\nterm: "Tide"\n---\n\n${words}\n`);
}

test("a file that is read again is looked into again only if its bytes have changed", () => {
  const read = fileMemory();
  const first = read(`content/${PATH}`, PATH, bytesOf("High water."));
  expect(first.problems).toEqual([]);
  expect(read(`content/${PATH}`, PATH, bytesOf("High water."))).toBe(first);
  const other = read("content/glossary/ebb.md", "glossary/ebb.md", bytesOf("High water."));
  expect(other).not.toBe(first);
  const changed = read(`content/${PATH}`, PATH, bytesOf("Low water."));
  expect(changed.file?.body).toBe("Low water.\n");
});

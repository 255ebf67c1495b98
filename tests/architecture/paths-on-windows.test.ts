import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

const files = ["scripts", "src"].flatMap(filesBelow);

// A path of Windows has backslashes: it is no path of Git, of an address or of a message, and is
// equal to none that has been put right.
test("paths from one place to another have forward slashes on every computer", () => {
  const calls = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\brelative\((?:[^()]|\([^()]*\))*\)(.*)/g)].map(([call, after = ""]) => ({
      at: `${path}: ${call}`,
      right: after.startsWith('.split(sep).join("/")'),
    })),
  );
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter(({ right }) => !right).map(({ at }) => at)).toEqual([]);
});

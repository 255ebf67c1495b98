import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/load/check-files.ts";
import { describeProblem } from "../../src/problems/problem.ts";

const guide = readFileSync("content/README.md", "utf8");
/** Every message that the guide quotes as the check writes it: place, words, remedy. */
const quoted = [...guide.matchAll(/^(content\/\S+):\d+:\d+ {2}.+\n {4}.+$/gm)];

/** How each file that the guide speaks of is damaged there. */
const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  "updates/2014-06/weight-management-targets.md": (text) =>
    text.replace(/^ratingMissing: .*$/m, 'rating: "yellow"'),
  "glossary/neet.md": (text) => text.replace(/^term: "(.*)"$/m, 'term: "$1'),
};

function messagesOf(path: string): string[] {
  const damage = DAMAGES[path];
  const text = damage?.(readFileSync(`content/${path}`, "utf8")) ?? "";
  const inputs = [
    { path, bytes: new TextEncoder().encode(text) },
    { path: "plan.json", bytes: readFileSync("content/plan.json") },
  ];
  return checkFiles(inputs, "content").problems.map(describeProblem);
}

describe("the guide to the content", () => {
  test("quotes messages", () => {
    expect(quoted.length).toBeGreaterThan(2);
  });

  test.each(quoted.map(([message, path = ""]) => [path.replace("content/", ""), message]))(
    "quotes only what the check says: %s",
    (path, message) => {
      expect(messagesOf(path)).toContain(message);
    },
  );
});

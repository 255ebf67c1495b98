import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OWN_FILES } from "../../scripts/own-files.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

test("the form of files is checked where the program lies, and never in somebody’s content", () => {
  const named = OWN_FILES.map((one) => (one.includes("*") ? `"${one}"` : one)).join(" ");
  expect(scripts["lint"]).toContain(`--ignore-unknown ${named} &&`);
  expect(OWN_FILES).not.toContain(".");
});

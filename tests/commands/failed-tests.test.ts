import { resolve } from "node:path";
import { expect, test } from "vitest";
import { failedTests, whatFailed } from "../../scripts/test-steps.ts";

const root = resolve(".");
const red = (text: string): string => `${String.fromCharCode(27)}[31m${text}`;

test("a test that failed is told in one line: file, name, and first line of the error", () => {
  const passed = { fullName: "home is short", status: "passed", failureMessages: [] };
  const failed = {
    fullName: "home is green",
    status: "failed",
    failureMessages: [`${red("AssertionError: expected 1 to be 2")}\n    at home.test.ts:2:62`],
  };
  const one = { name: resolve("tests/home.test.ts"), status: "failed", message: "" };
  const lost = { name: resolve("tests/lost.test.ts"), status: "failed", message: "No such file" };
  const testResults = [
    { ...one, assertionResults: [passed, failed] },
    { ...lost, assertionResults: [] },
  ];
  expect(failedTests({ testResults }, root)).toEqual([
    "tests/home.test.ts: home is green: AssertionError: expected 1 to be 2",
    "tests/lost.test.ts: No such file",
  ]);
});

test("of a step without tests, or that never came to them, the last lines are told again", () => {
  const told = `${Array.from({ length: 50 }, (_, at) => `line ${at}`).join("\n")}\n${red("The end")}\n\n`;
  const failures = whatFailed({ name: "Form", command: "lint" }, told, root);
  expect(failures).toHaveLength(8);
  expect(failures.at(-1)).toBe("The end");
});

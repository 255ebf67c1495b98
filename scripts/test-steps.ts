/** The steps of `npm test`, and what is told of those that fail. */
import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";

/** A step: a command, and where it writes which tests failed, if it runs tests. */
export interface Step {
  name: string;
  command: string;
  report?: string;
}

/** Runs the tests of these projects, shows them as ever, and writes down what came of each. */
function tests(name: string, ...projects: readonly string[]): Step {
  const report = `.build/test-reports/${projects.join("-")}.json`;
  const only = projects.map((project) => `--project ${project}`).join(" ");
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  const command = `vitest run --config .vitest.config.ts ${only} ${reporters}`;
  return { name, command, report };
}

/** Longest first, so that none is left alone at the end. The first builds what it looks at. */
export const STEPS: readonly Step[] = [
  tests("Site and browser", "site", "browser"),
  tests("Unit tests", "unit"),
  { name: "Types", command: "npm run --silent typecheck" },
  { name: "Form", command: "npm run --silent lint" },
  { name: "Content", command: "npm run --silent check -- --pages" },
];

/** What Vitest writes down of a run, as far as it is read here. */
export interface TestReport {
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly {
      fullName: string;
      status: string;
      failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** A terminal’s colours, which say nothing in a list. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");

/** The line of a message that says most in one line. */
function firstLine(message: string): string {
  const lines = message.replace(COLOUR, "").split("\n");
  return (lines.find((line) => line.trim() !== "") ?? "").trim().slice(0, 200);
}

/** The tests that failed: file, name and first line of the error of each. */
export function failedTests(report: TestReport, root: string): string[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).split(sep).join("/");
    const failed = assertionResults.filter((one) => one.status === "failed");
    // A file that cannot be loaded has no tests to name.
    if (failed.length === 0) return status === "failed" ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? "")}`,
    );
  });
}

/** Lines of a step’s output that are shown again where no single test can be named. */
const LAST_LINES = 8;

/** What went wrong in a step, in few lines. */
export function whatFailed({ report }: Step, told: string, root: string): string[] {
  const written = report !== undefined && existsSync(report);
  const read = written ? (JSON.parse(readFileSync(report, "utf8")) as TestReport) : null;
  const failed = read ? failedTests(read, root) : [];
  if (failed.length > 0) return failed;
  const lines = told.replace(COLOUR, "").split("\n");
  return lines.filter((line) => line.trim() !== "").slice(-LAST_LINES);
}

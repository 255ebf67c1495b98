/**
 * `npm run changes -- --base <ref>`: what the public will see change between a Git reference and
 * the content as it stands now, as Markdown. Exit code 1 if one of the two cannot be read, or if a
 * published report changes without an entry in the corrections ledger.
 */
import process from "node:process";
import { isEasyReadRule } from "../src/easy-read/breach.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { changesSince } from "../src/pull-request/changes-since.ts";
import { reportProblems } from "../src/load/report-problems.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

const { values } = optionsOrExit({ options: { base: { type: "string", default: "origin/main" } } });
const settings = settingsOrExit();
const { problems, files } = readContent(settings.contentDir, process.cwd());
// Rows of Easy Read that are still to be read again are part of what changes.
const faults = problems.filter((problem) => !isEasyReadRule(problem));
if (faults.length > 0) {
  reportProblems(faults, files);
} else {
  const { changes, text, uncorrected } = changesSince(values.base, settings);
  if (changes) {
    process.stdout.write(text);
    // A published report that changes without a reason stops the pull request.
    if (uncorrected.length > 0) process.exitCode = 1;
  } else {
    process.stderr.write(text);
    process.exitCode = 1;
  }
}

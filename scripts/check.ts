/**
 * `npm run check`: reads every content file and lists every problem. Exit code 1 if there is one.
 * What stops nothing is counted; `--all` lists it. `--annotations` also writes them as GitHub shows them, at their lines in the pull request.
 * `--pages` also makes every page, chart and file once, and throws them away, as a build would.
 */
import process from "node:process";
import { FIRST_PLAN } from "../src/domain/plans-of-body.ts";
import { folderOfPlan } from "../src/load/plan-folders.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import type { Problem } from "../src/problems/problem.ts";
import { annotation } from "../src/views/problem-summary.ts";
import { sayExampleOwners } from "./example-owners.ts";
import { reportProblems, reportWarnings } from "../src/load/report-problems.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

const { values } = optionsOrExit({
  options: {
    annotations: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    pages: { type: "boolean", default: false },
  },
});
const settings = settingsOrExit();
const read = readContent(settings.contentDir, process.cwd());
const { set, others, warnings, files, shown } = read;

/** What stands in the way of a page, where nothing is wrong with the files themselves. */
async function pageProblems(): Promise<readonly Problem[]> {
  const { dryRun } = await import("../src/dry-run/dry-run.ts");
  const found = await dryRun(set, settings, shown);
  const later = read.plan === FIRST_PLAN ? [...others] : [];
  for (const [id, one] of later) {
    found.push(...(await dryRun(one, settings, `${shown}/${folderOfPlan(id)}`)));
  }
  return found;
}

const problems = values.pages && read.problems.length === 0 ? await pageProblems() : read.problems;
reportWarnings(warnings, values.all);
sayExampleOwners();
if (values.annotations) for (const problem of problems) console.log(annotation(problem));
reportProblems(problems, files);

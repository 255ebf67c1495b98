/**
 * `npm run check`: reads every content file and lists every problem. Exit code 1 if there is one.
 * What stops nothing is counted; `--all` lists it. `--annotations` also writes them as GitHub shows them, at their lines in the pull request.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { annotation } from "../src/views/problem-summary.ts";
import { sayExampleOwners } from "./example-owners.ts";
import { reportProblems, reportWarnings } from "../src/load/report-problems.ts";

const { values } = parseArgs({
  options: {
    annotations: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
  },
});
const settings = settingsOrExit();
const { problems, warnings, files } = readContent(settings.contentDir, process.cwd());
reportWarnings(warnings, values.all);
sayExampleOwners();
if (values.annotations) for (const problem of problems) console.log(annotation(problem));
reportProblems(problems, files);

/** `npm run check`: reads every content file and lists every problem. Exit code 1 if there is one. */
import process from "node:process";
import { readContent } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { reportProblems, reportWarnings } from "./report-problems.ts";

const settings = readSettings(process.env);
const { problems, warnings, files } = readContent(settings.contentDir, process.cwd());
reportWarnings(warnings);
reportProblems(problems, files);

/**
 * `npm run changes -- --base <ref>`: what the public will see change between a Git reference and
 * the content as it stands now, as Markdown. Exit code 1 if one of the two cannot be read.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { readContent } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { changesSince } from "./changes-since.ts";
import { reportProblems } from "./report-problems.ts";

const { values } = parseArgs({ options: { base: { type: "string", default: "origin/main" } } });
const { contentDir } = readSettings(process.env);
const { problems, files } = readContent(contentDir, process.cwd());
if (problems.length > 0) {
  reportProblems(problems, files);
} else {
  const { changes, text } = changesSince(values.base, contentDir);
  if (changes) process.stdout.write(text);
  else {
    process.stderr.write(text);
    process.exitCode = 1;
  }
}

/**
 * `npm run summary -- --base <ref> --out <file>`: the full list of problems and what the public
 * will see change, as one Markdown text for a pull request. Always exits with 0: the check decides.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { readContent } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { problemSummary } from "../src/views/problem-summary.ts";
import { changesSince } from "./changes-since.ts";

const { values } = parseArgs({
  options: { base: { type: "string", default: "origin/main" }, out: { type: "string" } },
});
const { contentDir } = readSettings(process.env);
const { problems } = readContent(contentDir, process.cwd());
const changes = changesSince(values.base, contentDir);
const text = `${problemSummary(problems)}\n${changes.text}`;
if (values.out) writeFileSync(values.out, text);
console.log(text);

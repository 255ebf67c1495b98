/**
 * `npm run summary -- --base <ref> --out <file>`: the full list of problems and what the public
 * will see change, as one Markdown text for a pull request; and what is wrong with workbooks that
 * wait to be imported. Always exits with 0: the check decides.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { importFigures } from "../src/load/import-figures.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { problemSummary } from "../src/views/problem-summary.ts";
import { uploadSummary } from "../src/views/upload-summary.ts";
import { changesSince } from "../src/pull-request/changes-since.ts";
import { planUploads } from "./uploaded-workbooks.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

/** The part on workbooks that wait; empty where none does. */
async function uploadPart(contentDir: string): Promise<string> {
  const plans = planUploads(contentDir).filter(({ workbooks }) => workbooks.length > 0);
  if (plans.length === 0) return "";
  const read = plans.map(({ folder, workbooks }) =>
    importFigures(folder.files, folder.shown, workbooks),
  );
  const problems = (await Promise.all(read)).flatMap((one) => one.problems);
  const names = plans.flatMap(({ workbooks }) => workbooks.map((one) => one.name));
  return `${uploadSummary(names, problems)}\n`;
}

const { values } = optionsOrExit({
  options: { base: { type: "string", default: "origin/main" }, out: { type: "string" } },
});
const settings = settingsOrExit();
const { problems } = readContent(settings.contentDir, process.cwd());
const changes = changesSince(values.base, settings);
const text = `${await uploadPart(settings.contentDir)}${problemSummary(problems)}\n${changes.text}`;
if (values.out) writeFileSync(values.out, text);
console.log(text);

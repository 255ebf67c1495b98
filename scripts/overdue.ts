/**
 * `npm run overdue`: lists the figures whose next value is late, as Markdown for the weekly issue;
 * `--out <file>` writes the list there too. `TODAY` sets the day; without it the plan's own day counts. Exit code 1 if one is late and nobody
 * has acknowledged it.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { freshness } from "../src/domain/indicators/freshness.ts";
import { readContent } from "../src/load/read-content.ts";
import { publishedContent } from "../src/load/published-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

const { out } = optionsOrExit({ options: { out: { type: "string" } } }).values;
const settings = settingsOrExit();
const { set } = readContent(settings.contentDir, process.cwd());
const { indicators, plan } = publishedContent(set, settings);
const late = indicators.flatMap((indicator) => {
  const found = freshness(indicator, plan.today);
  return found.status === "overdue" ? [{ indicator, ...found }] : [];
});
const fresh = late.filter((one) => !one.acknowledged);

const lines = late.map(({ indicator, due, acknowledged }) => {
  const known = acknowledged ? " (acknowledged)" : "";
  return `- ${indicator.name}: due on ${due}${known}, content/indicators/${indicator.id}.json`;
});
const summary = `On ${plan.today}, ${late.length} of ${indicators.length} indicators are overdue.`;
const text = [summary, ...lines].join("\n");
console.log(text);
if (out) writeFileSync(out, `${text}\n`);
if (fresh.length > 0) process.exitCode = 1;

/**
 * `npm run overdue`: lists the figures whose next value is late, as Markdown for the weekly issue;
 * `--out <file>` writes the list there too. `TODAY` sets the day; without it the plan's own day counts. Exit code 1 if one is late and nobody
 * has acknowledged it.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { freshness } from "../src/domain/indicators/freshness.ts";
import { readContent } from "../src/load/read-content.ts";
import { folderOfPlan } from "../src/load/plan-folders.ts";
import { publishedContent } from "../src/load/published-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";
import type { ContentSet } from "../src/problems/content-set.ts";

const { out } = optionsOrExit({ options: { out: { type: "string" } } }).values;
const settings = settingsOrExit();
const { set, others, shown } = readContent(settings.contentDir, process.cwd());

/** What is late in one plan. Nobody waits for the figures of one that has ended. */
function lateIn(own: ContentSet, folder: string): string[] {
  const { indicators, plan } = publishedContent(own, settings);
  if (plan.ended !== undefined) return [];
  const late = indicators.flatMap((indicator) => {
    const found = freshness(indicator, plan.today);
    return found.status === "overdue" ? [{ indicator, ...found }] : [];
  });
  if (late.some((one) => !one.acknowledged)) process.exitCode = 1;
  const lines = late.map(({ indicator, due, acknowledged }) => {
    const known = acknowledged ? " (acknowledged)" : "";
    return `- ${indicator.name}: due on ${due}${known}, ${folder}/indicators/${indicator.id}.json`;
  });
  const count = `${late.length} of ${indicators.length} indicators are overdue.`;
  return [`On ${plan.today}, ${count}`, ...lines];
}

const later = [...others].map(([id, one]) => lateIn(one, `${shown}/${folderOfPlan(id)}`));
const text = [lateIn(set, shown), ...later].flat().join("\n");
console.log(text);
if (out) writeFileSync(out, `${text}\n`);

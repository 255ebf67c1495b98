/** `npm run template -- --report <id>`: writes the workbook to be filled for a report. */
import { existsSync, writeFileSync } from "node:fs";
import process from "node:process";
import { buildReportCard } from "../src/domain/report-card.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { toContent } from "../src/kinds/to-content.ts";
import { templateFor } from "../src/spreadsheet/template.ts";
import { writeWorkbook } from "../src/spreadsheet/write-workbook.ts";
import { reportProblems } from "../src/load/report-problems.ts";
import { planOfReport } from "./plan-of-report.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = { report: { type: "string" }, out: { type: "string" } } as const;
  const { report, out } = optionsOrExit({ options }).values;
  const folder = planOfReport(settingsOrExit().contentDir, report);
  const { set, problems, files } = readContent(folder, process.cwd());
  // A report that has just been started has no updates yet, and the check says so. The template is
  // what brings them in, so only a folder without a plan or a report stops it.
  if (!set.plan || set.reports.length === 0) {
    reportProblems(problems, files);
    return;
  }
  const card = buildReportCard(toContent(set, undefined));
  const ids = card.reports.map((part) => part.report.id);
  if (!report || !ids.includes(report)) {
    fail(
      `Write --report and one of ${ids.join(", ")}. A new report starts with: npm run new -- report`,
    );
    return;
  }
  const path = out ?? `figures-${report}.xlsx`;
  if (existsSync(path)) {
    fail(`${path} is there already. Move it, or write --out and another name.`);
    return;
  }
  writeFileSync(path, await writeWorkbook(templateFor(card, report), card.content.plan), {
    flag: "wx",
  });
  console.log(
    `${path} is written. Fill it, then run: npm run import -- ${path} --report ${report}`,
  );
}

await main();

/**
 * `npm run easy-read:reviewed -- <page>…`: records that somebody has read the Easy Read pages
 * against the figures of today. `--all` records every page.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { figuresBehind } from "../src/domain/easy-read/review.ts";
import { buildReportCard } from "../src/domain/report-card.ts";
import { isEasyReadRule } from "../src/easy-read/finding.ts";
import { canonicalText } from "../src/load/canonical.ts";
import { KINDS } from "../src/kinds/kinds.ts";
import { parseFrontMatter } from "../src/load/parse-front-matter.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { toContent } from "../src/kinds/to-content.ts";
import { reportProblems } from "../src/load/report-problems.ts";

function record(path: string, reviewedAgainst: object): void {
  const kind = KINDS.find((one) => one.name === "easy-read");
  const { raw, body } = parseFrontMatter(readFileSync(path, "utf8"));
  if (!kind) throw new Error("There is no kind for Easy Read.");
  writeFileSync(path, canonicalText(kind, { ...(raw as object), reviewedAgainst }, body));
}

function main(names: readonly string[]): void {
  const settings = settingsOrExit();
  const { set, problems, files } = readContent(settings.contentDir, process.cwd());
  const others = problems.filter((problem) => !isEasyReadRule(problem));
  if (others.length > 0) {
    reportProblems(others, files);
    return;
  }
  const card = buildReportCard(toContent(set, undefined));
  const all = card.content.easyReads;
  const unknown = names.filter((name) => name !== "--all" && !all.some(({ id }) => id === name));
  if (names.length === 0 || unknown.length > 0) {
    for (const name of unknown) console.error(`There is no Easy Read page "${name}".`);
    console.error(`Name the pages that you have read: ${all.map(({ id }) => id).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  for (const page of all) {
    if (!names.includes("--all") && !names.includes(page.id)) continue;
    const path = join(settings.contentDir, "easy-read", `${page.id}.md`);
    record(path, { date, figures: figuresBehind(page, card) });
    console.log(`${page.title}: read against the figures of ${date}.`);
  }
}

main(process.argv.slice(2));

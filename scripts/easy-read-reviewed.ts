/**
 * `npm run easy-read:reviewed -- <page>…`: records that somebody has read the Easy Read pages
 * against the figures of today. `--all` records every page.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { figuresBehind } from "../src/domain/easy-read/review.ts";
import { buildReportCard } from "../src/domain/report-card.ts";
import { canonicalText } from "../src/load/canonical.ts";
import { KINDS } from "../src/load/kinds.ts";
import { parseFrontMatter } from "../src/load/parse-front-matter.ts";
import { readContent } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { toContent } from "../src/load/to-content.ts";
import { reportProblems } from "./report-problems.ts";

function record(path: string, reviewedAgainst: object): void {
  const kind = KINDS.find((one) => one.name === "easyRead");
  const { raw, body } = parseFrontMatter(readFileSync(path, "utf8"));
  if (!kind) throw new Error("There is no kind for Easy Read.");
  writeFileSync(path, canonicalText(kind, { ...(raw as object), reviewedAgainst }, body));
}

function main(names: readonly string[]): void {
  const settings = readSettings(process.env);
  const { set, problems, files } = readContent(settings.contentDir, process.cwd());
  const others = problems.filter((problem) => !/^ER\d\d$/.test(problem.code));
  if (others.length > 0) {
    reportProblems(others, files);
    return;
  }
  const card = buildReportCard(toContent(set, undefined));
  const pages = card.content.easyReads.filter(
    (page) => names.includes("--all") || names.includes(page.id),
  );
  const date = new Date().toISOString().slice(0, 10);
  for (const page of pages) {
    const path = join(settings.contentDir, "easy-read", `${page.id}.md`);
    record(path, { date, figures: figuresBehind(page, card) });
    console.log(`${page.title}: read against the figures of ${date}.`);
  }
  if (pages.length > 0) return;
  const ids = card.content.easyReads.map((page) => page.id).join(", ");
  console.error(`Name the pages that you have read: ${ids}.`);
  process.exitCode = 1;
}

main(process.argv.slice(2));

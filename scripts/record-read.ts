import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresBehind } from "../src/domain/easy-read/review.ts";
import { buildReportCard } from "../src/domain/report-card.ts";
import { isEasyReadRule } from "../src/easy-read/breach.ts";
import { easyRead } from "../src/kinds/easy-read.ts";
import { toContent } from "../src/kinds/to-content.ts";
import { canonicalText } from "../src/load/canonical.ts";
import { checkFiles } from "../src/load/check-files.ts";
import { parseFrontMatter } from "../src/load/parse-front-matter.ts";
import { describeProblem } from "../src/problems/problem.ts";
import { isUpload } from "../src/spreadsheet/uploaded-workbook.ts";
import { readContentFolder } from "./content-folder.ts";

/** What came of it: a line for each page, or why nothing was written. */
export interface RecordedReading {
  recorded: readonly string[];
  problems: readonly string[];
}

function record(path: string, reviewedAgainst: object): void {
  const { raw, body } = parseFrontMatter(readFileSync(path, "utf8"));
  writeFileSync(path, canonicalText(easyRead, { ...(raw as object), reviewedAgainst }, body));
}

/**
 * Records that somebody has read Easy Read pages against the figures of today: all of them or, if
 * anything is wrong, none.
 *
 * @param contentDir absolute path of their plan’s content folder
 * @param names of the pages; null for every page
 */
export function recordRead(contentDir: string, names: readonly string[] | null): RecordedReading {
  const folder = readContentFolder(contentDir);
  const files = folder.files.filter((file) => !isUpload(file.path));
  const { set, problems } = checkFiles(files, folder.shown);
  const others = [...folder.problems, ...problems.filter((one) => !isEasyReadRule(one))];
  if (others.length > 0) return { recorded: [], problems: others.map(describeProblem) };
  const card = buildReportCard(toContent(set, undefined));
  const all = card.content.easyReads;
  const unknown = (names ?? []).filter((name) => !all.some(({ id }) => id === name));
  if (unknown.length > 0) {
    const there = all.map(({ id }) => id).join(", ");
    const told = unknown.map((name) => `There is no Easy Read page "${name}".`);
    return { recorded: [], problems: [...told, `Name the pages that you have read: ${there}.`] };
  }
  const date = new Date().toISOString().slice(0, 10);
  const read = all.filter(({ id }) => names === null || names.includes(id));
  for (const page of read) {
    const path = join(folder.path, "easy-read", `${page.id}.md`);
    record(path, { date, figures: figuresBehind(page, card) });
  }
  const recorded = read.map((page) => `${page.title}: read against the figures of ${date}.`);
  return { recorded, problems: [] };
}

/**
 * `npm run editions`: closes the edition of each published report, so that what it says cannot change
 * in silence: from then on the check compares. What corrections have changed since is taken in; a
 * change that no correction tells is refused.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { correctionsOf, editionMarks, type ClosedEdition } from "../src/domain/edition.ts";
import { buildReportCard, type ReportCard } from "../src/domain/report-card.ts";
import { edition } from "../src/kinds/edition.ts";
import { toContent } from "../src/kinds/to-content.ts";
import { canonicalText } from "../src/load/canonical.ts";
import { folderOfPlan } from "../src/load/plan-folders.ts";
import { publishedContent } from "../src/load/published-content.ts";
import { readContent } from "../src/load/read-content.ts";
import { reportProblems } from "../src/load/report-problems.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import type { ContentSet } from "../src/problems/content-set.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

optionsOrExit({});

/** An edition as it is to be kept: closed on the day that it was closed first. */
function closedNow(card: ReportCard, report: string): ClosedEdition {
  const before = card.content.editions.find((one) => one.report === report);
  return {
    report,
    closed: before?.closed ?? new Date().toISOString().slice(0, 10),
    corrections: correctionsOf(card, report).map(({ id }) => id),
    marks: editionMarks(card, report),
  };
}

const settings = settingsOrExit();

/** Closes the edition of each published report of one plan, which stands in this folder. */
function closeAll(set: ContentSet, contentDir: string): void {
  // What waits for its moment is not published, and may be mended freely until then.
  const { reports } = publishedContent(set, { ...settings, preview: false });
  const card = buildReportCard(toContent(set, undefined));
  const folder = join(contentDir, "editions");
  mkdirSync(folder, { recursive: true });
  for (const { id, name } of reports) {
    const { report, ...data } = closedNow(card, id);
    const path = join(folder, `${report}.json`);
    writeFileSync(path, canonicalText(edition, data, ""));
    console.log(`The edition of ${name} is closed: ${path}`);
  }
}

const { set, others, problems, files } = readContent(settings.contentDir, process.cwd());
if (reportProblems(problems, files)) {
  closeAll(set, settings.contentDir);
  for (const [id, own] of others) closeAll(own, join(settings.contentDir, folderOfPlan(id)));
}

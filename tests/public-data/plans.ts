import { resolve } from "node:path";
import process from "node:process";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/load/to-content.ts";

function cardOf(folder: string): ReportCard {
  const { set } = readContent(resolve(folder), process.cwd());
  return buildReportCard(toContent(set, undefined));
}

/** The real plan. */
export const rotherham = (): ReportCard => cardOf("content");

/** The fictional plan, with per-milestone and split ratings. */
export const saltmarsh = (): ReportCard => cardOf("tests/fixtures/plans/saltmarsh");

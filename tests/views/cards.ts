import { resolve } from "node:path";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/load/to-content.ts";

function cardFrom(folder: string): ReportCard {
  const { set } = readContent(resolve(folder), process.cwd());
  return buildReportCard(toContent(set, undefined));
}

/** The model of the real plan. */
export const realCard: ReportCard = cardFrom("content");

/** The model of the made-up plan, whose milestones have ratings, split ones included. */
export const madeUpCard: ReportCard = cardFrom("tests/fixtures/plans/saltmarsh");

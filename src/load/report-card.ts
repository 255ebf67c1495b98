import { once } from "../domain/once.ts";
import { setWhole } from "../domain/reads.ts";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";
import { held, type Held } from "./held-content.ts";

const cardOf = once(({ content, plans }: Held) => setWhole(buildReportCard(content, plans)));

/** The model of the whole report card, built once for all pages that are made of the same content. */
export function loadReportCard(): Promise<ReportCard> {
  return Promise.resolve(cardOf(held()));
}

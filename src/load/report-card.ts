import { once } from "../domain/once.ts";
import { setWhole } from "../domain/reads.ts";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";
import { held, type Held } from "./held-content.ts";

const cardOf = once(({ content, plans }: Held) => setWhole(buildReportCard(content, plans)));

/** The model of the whole report card, built once for all that is made of the content that is held. */
export function heldReportCard(): ReportCard {
  return cardOf(held());
}

/** The same, for pages. */
export function loadReportCard(): Promise<ReportCard> {
  return Promise.resolve(heldReportCard());
}

import type { ReportCard } from "../domain/report-card.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { unmarked } from "../domain/language-marks.ts";

/** How a reader passes a page on: an e-mail that opens ready, and a citation to copy. */
export interface ShareView {
  mailto: string;
  /** One line of plain text with the report's date and the page's own address. */
  citation: string;
}

function positionOf(card: ReportCard): string {
  return phrase("position-as-of", { report: card.latest.report.name });
}

/**
 * How to pass a page on.
 *
 * @param title the page's heading
 * @param address its full, stable address
 */
export function shareView(card: ReportCard, title: string, address: string): ShareView {
  const { plan } = card.content;
  const subject = `${plan.siteName}: ${title}`;
  const body = `${title}\n${positionOf(card)}\n${address}`;
  return {
    mailto: `mailto:?subject=${encodeURIComponent(unmarked(subject))}&body=${encodeURIComponent(unmarked(body))}`,
    citation: phrase("share-citation", {
      body: plan.body,
      site: plan.siteName,
      title,
      position: positionOf(card),
      day: longDay(plan.today),
      address,
    }),
  };
}

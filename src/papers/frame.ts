import { LOCALE } from "../wording/catalogue/spoken.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { endedWords } from "../views/other-plans.ts";
import { PREVIEW_MARK } from "../views/site.ts";
import type { PaperFrame } from "./paper.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What papers have to know besides the model. */
export interface Makes {
  /** The full address of a path below the site's root. */
  full: (path: string) => string;
  /** Whether the build is a preview: each paper then says so. */
  preview: boolean;
}

/** What every paper says of itself. */
export function paperFrame(card: ReportCard, { preview }: Makes): PaperFrame {
  const { siteName, body, today, fictional } = card.content.plan;
  const ended = endedWords(card);
  return {
    language: LOCALE,
    siteName,
    publisher: body,
    asOf: longDay(today),
    words: {
      page: phrase("paper-page"),
      of: phrase("paper-of"),
      square: phrase("paper-square"),
    },
    warnings: [
      ...(preview ? [`${PREVIEW_MARK}.`] : []),
      ...(ended ? [ended] : []),
      ...(fictional ? [phrase("made-up")] : []),
    ],
  };
}

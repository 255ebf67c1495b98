import type { ReportCard } from "../domain/report-card.ts";
import { EASY_READ_FRAME, easyReadPath } from "../addresses/easy-read-paths.ts";
import { READING_SETTINGS_PATH } from "../addresses/paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { namesIn } from "./languages.ts";
import { easyEndedLine, type PlansLine } from "./other-plans.ts";
import type { EasyPiece } from "./easy-read-rows.ts";
import { siteFrame } from "./site.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What stands around every Easy Read page. */
export interface EasyReadFrame {
  siteName: string;
  publisher: string;
  /** Set for a made-up plan: what the banner says. */
  fiction: string | null;
  /** Set for a plan that has ended: that it has, and where the new one is. */
  ended: PlansLine | null;
  /** False where the plan has no Easy Read pages: the frame then serves the reading settings only. */
  pages: boolean;
  website: string | null;
  /** Ways on: to Easy Read pages, or where there are none to the pages that every page leads to. */
  links: readonly PageLink[];
}

const text = (words: string): EasyPiece => ({ text: words, bold: false });
const address = (link: string): EasyPiece => ({ text: link, bold: false, link });

/** The credit that the licences of the pictures ask for, on screen and in print. */
export const PICTURE_CREDIT: readonly EasyPiece[] = [
  text(phrase("easy-pictures")),
  address("https://openmoji.org"),
  text(phrase("easy-licence")),
  address("https://creativecommons.org/licenses/by-sa/4.0/"),
  text(phrase("easy-other-pictures")),
];

const FRAME_WORDS: Readonly<Record<(typeof EASY_READ_FRAME)[number], string>> = {
  start: phrase("easy-start"),
  help: phrase("easy-help"),
  "have-your-say": phrase("easy-have-your-say"),
  words: phrase("easy-words"),
  accessibility: phrase("easy-accessibility"),
};

export function easyReadFrame(card: ReportCard): EasyReadFrame {
  const { plan } = card.content;
  const pages = card.content.easyReads.length > 0;
  return {
    siteName: namesIn(plan)?.siteName ?? plan.siteName,
    publisher: plan.body,
    fiction: plan.fictional ? phrase("made-up") : null,
    ended: easyEndedLine(card),
    pages,
    website: plan.contact.website ?? null,
    links: pages
      ? EASY_READ_FRAME.map((kind) => ({ text: FRAME_WORDS[kind], path: easyReadPath({ kind }) }))
      : siteFrame(card, READING_SETTINGS_PATH).footer,
  };
}

import type { EasyReadReview } from "./evidence.ts";
import type { EasyReadRecording } from "./recording.ts";

/** The kinds of Easy Read page, in reading order. One of each; one "priority" for each priority. */
export const EASY_READ_KINDS = [
  "start",
  "help",
  "priority",
  "views",
  "next",
  "have-your-say",
  "how-we-say",
  "words",
  "about",
  "accessibility",
  "check",
] as const;

export type EasyReadKind = (typeof EASY_READ_KINDS)[number];

/** Kinds that stand in the printed booklet. The others are about the pages or say things again. */
export const BOOKLET_KINDS: readonly EasyReadKind[] = [
  "start",
  "help",
  "priority",
  "views",
  "next",
  "have-your-say",
];

/** What stood behind one reference on the day somebody last read the page against it. */
export interface ReviewedFigure {
  /** The reference without its braces: "breastfeeding-initiation: latest". */
  reference: string;
  /** The exact figure behind it: "59.91% (2013/14)". */
  value: string;
}

/** One Easy Read page as its file says it, not yet worded from the data. */
export interface EasyReadPage {
  /** The file's name without ".md". */
  id: string;
  title: string;
  kind: EasyReadKind;
  /** The priority that it is about; only for the kind "priority". */
  priority?: number | undefined;
  review?: EasyReadReview | undefined;
  recordings?: readonly EasyReadRecording[] | undefined;
  reviewedAgainst?: { date: string; figures: readonly ReviewedFigure[] } | undefined;
  /** Headings and rows: see `readRows`. */
  text: string;
}

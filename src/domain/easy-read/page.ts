/** The kinds of Easy Read page. There is one of each, and one "priority" for each priority. */
export const EASY_READ_KINDS = [
  "start",
  "priority",
  "how-we-say",
  "next",
  "words",
  "about",
  "accessibility",
] as const;

export type EasyReadKind = (typeof EASY_READ_KINDS)[number];

/** What stood behind one reference on the day somebody last read the page against it. */
export interface ReviewedFigure {
  /** The reference without its braces: "breastfeeding-initiation: latest". */
  reference: string;
  /** The exact figure behind it: "59.91% (2013/14)". */
  value: string;
}

/** Who read the page with people with learning disabilities, and when. */
export interface EasyReadReview {
  checkedBy: string;
  /** ISO date. */
  date: string;
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
  reviewedAgainst?: { date: string; figures: readonly ReviewedFigure[] } | undefined;
  /** Headings and rows: see `readRows`. */
  text: string;
}

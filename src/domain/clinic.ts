import type { Source } from "./source.ts";
import type { Withheld } from "./update.ts";

/**
 * What a paper says of a performance clinic. "At every quarter all indicators which are both 'off
 * target' and have a 'downward Direction of Travel' are considered for clinics" (performance
 * report 2009/10 quarter 2, Performance Clinics).
 * - held: the paper says that the clinic took place;
 * - declined: the paper recommends no clinic;
 * - deferred: no clinic for now, but a later review;
 * - recommended: the paper recommends a clinic, and none is known to have followed;
 * - announced: the paper gives its day, and no later paper says that it took place.
 */
export const CLINIC_STATUSES = [
  "held",
  "declined",
  "deferred",
  "recommended",
  "announced",
] as const;

export type ClinicStatus = (typeof CLINIC_STATUSES)[number];

/** A printed heading with the words that stand under it. */
export interface HeadedText {
  heading: string;
  text: string;
}

/** One performance clinic, or one decision about one, as a paper prints it. */
export interface Clinic {
  id: string;
  status: ClinicStatus;
  /** The indicator's name as the paper prints it. */
  name: string;
  /** Official reference as printed: "NI 117". */
  reference?: string | undefined;
  /** Its number in the paper's own table, as printed: "27 a". */
  number?: string | undefined;
  /** Ids of the indicator and milestone meant, where this site has them. */
  indicator?: string | undefined;
  milestone?: string | undefined;
  /** The day of the clinic (ISO), where the paper gives it in full. */
  day?: string | undefined;
  /** The date as printed: "During 2009/10 Quarter Two". */
  date?: string | undefined;
  /** The printed column that decides: "Clinic Recommended", "No 3rd Qtr Review". */
  decision?: HeadedText | undefined;
  /** The printed sentence that says that the clinic was held or announced. */
  statement?: string | undefined;
  reason?: HeadedText | undefined;
  findings?: { heading: string; points: readonly string[] } | undefined;
  /** Words about the same clinic elsewhere. */
  alsoPrinted: readonly { text: string; source: Source }[];
  withheld: readonly Withheld[];
  source: Source;
  editorNotes: readonly string[];
}

import type { Source } from "./source.ts";

/** Words of a paper with their place. */
export interface Announcement {
  source: Source;
  quotation: string;
}

/** A report that a paper says will come. */
export interface ComingReport extends Announcement {
  name: string;
  /** ISO day; where the paper names a month, its last day. */
  date: string;
}

/** What the papers say of the reports that are still to come. */
export interface Reporting {
  /** How often reports come. */
  rhythm?: Announcement | undefined;
  coming: readonly ComingReport[];
}

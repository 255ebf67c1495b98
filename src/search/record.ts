/** What a search result leads to. */
export const SEARCH_KINDS = [
  "milestone",
  "indicator",
  "priority",
  "report",
  "glossary",
  "page",
  "easy-read",
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Where an indicator can stand against its target, as far as results can be filtered by it. */
export const SEARCH_TARGETS = ["met", "not-met", "on-the-way", "behind"] as const;

export type SearchTarget = (typeof SEARCH_TARGETS)[number];

/**
 * What a result can be filtered by besides its kind, priority and reports: where an indicator stands
 * ("target-met"), the key of a rating of the plan ("green"), or that none is recorded. A plan may
 * call a rating "behind" as well, so targets have a word in front.
 */
export type SearchStatus = string;

/** The status of an indicator that stands so against its target. */
export function targetFilter(target: SearchTarget): SearchStatus {
  return `target-${target}`;
}

/** A part of a page that a result can lead to directly. Plain words. */
export interface SearchSection {
  /** Id of the place on the page; null for its top. */
  anchor: string | null;
  /** The part's heading as the page shows it. */
  heading: string | null;
  text: string;
  /** How much a word counts here, 0 to 10. 1 is usual. */
  weight: number;
}

/** The latest that is known of a milestone or an indicator, for its result. */
export interface SearchLatest {
  /** "59.91% (2013/14). Target missed: 64.3%. Worsening." or "Green in June 2014". */
  words: string;
  /** Id of the sign that says the same; empty where no single one does. */
  sign: string;
}

/** One page, or one term of the glossary, as the search knows it. */
export interface SearchRecord {
  /** Path below the site's root, with "#place" where the record is a part of a page. */
  path: string;
  title: string;
  kind: SearchKind;
  /** A few words under the title that say where it belongs. */
  detail: string;
  /** Residents' words and other names for the title. */
  words: readonly string[];
  /** Residents' words and other names for what the text speaks of. */
  also: readonly string[];
  sections: readonly SearchSection[];
  priority: number | null;
  /** Empty where there is nothing to rate; several for a split rating. */
  status: readonly SearchStatus[];
  /** Ids of the reports that speak of it, oldest first. */
  reports: readonly string[];
}

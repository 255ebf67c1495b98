/** Residents' words for what the plan calls something else. */
export interface SynonymGroup {
  /** What residents type. */
  words: readonly string[];
  /** What the pages say. */
  means: readonly string[];
}

/** The file of residents' words. There is one at most. */
export interface Synonyms {
  groups: readonly SynonymGroup[];
}

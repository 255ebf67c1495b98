/** Where a printed sentence or figure comes from. */
export interface Source {
  /** Id of a document listed in the plan's `documents`. */
  document: string;
  /** The place in that document, as a reader would look it up: "Priority 1, delivery milestone 6". */
  place: string;
}

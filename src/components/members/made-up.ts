import type { Citation } from "../../views/citation.ts";

/** A paper that nobody printed. */
export const paper: Citation = { document: "Tide report", place: "page 2", date: "June 2031" };

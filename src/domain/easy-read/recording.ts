/** A recording of a page by a person: read out, or told in British Sign Language on film. */
export interface EasyReadRecording {
  kind: "read-out" | "signed";
  /** Its web address. */
  address: string;
  /** Who reads or signs. */
  by: string;
  /** ISO date. */
  date: string;
  /** Mark of the words that were recorded: see `pageMark`. */
  words: string;
}

/** Recordings of words that are no longer the page's: they must not be offered. */
export function staleRecordings(
  recordings: readonly EasyReadRecording[],
  mark: string,
): EasyReadRecording[] {
  return recordings.filter((one) => one.words !== mark);
}

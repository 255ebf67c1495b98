import type { Source } from "./source.ts";

/** A meaning that a source prints beside the term. */
export interface PrintedMeaning {
  meaning: string;
  source: Source;
}

/** A term of the field or an abbreviation, with the printed meanings and a plain explanation. */
export interface GlossaryTerm {
  id: string;
  term: string;
  /** Other written forms that mean the same and are marked on pages too. */
  forms: readonly string[];
  /** Meanings printed by the sources; empty where no source explains the term. */
  printed: readonly PrintedMeaning[];
  editorNotes: readonly string[];
  /** The editor's plain explanation. Always shown as the editor's words. */
  text: string;
}

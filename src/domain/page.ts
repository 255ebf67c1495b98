import type { LanguageCode } from "./language.ts";

/** A page of prose, such as About. */
export interface Page {
  /** Its address, and the file's name without ".mdx": "about". */
  id: string;
  title: string;
  description: string;
  /** MDX: Markdown with the components that a page may use, and nothing that runs. */
  text: string;
  /** Set for a translation: the language that it is in. */
  language?: LanguageCode;
}

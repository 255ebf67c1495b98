import type { KindName } from "../kinds/kinds.ts";

/** A value of a choice and the words that stand for it. */
export interface FormOption {
  value: string;
  label: string;
}

/** What a value must match, and what to say if it does not. */
export interface FormPattern {
  source: string;
  message: string;
}

/** What a field takes. */
export type FormInput =
  /** One line of words. */
  | { type: "line"; pattern?: FormPattern; shortest?: number; longest?: number }
  /** Markdown in several lines. */
  | { type: "markdown" }
  | { type: "number"; whole: boolean; least?: number; most?: number }
  | { type: "flag" }
  /** A day, written year-month-day. */
  | { type: "day" }
  | { type: "choice"; options: readonly FormOption[] }
  /** Several of the options, at least one. */
  | { type: "choices"; options: readonly FormOption[] }
  /** The id of another file of the content. */
  | { type: "reference"; kind: KindName }
  | { type: "group"; fields: readonly FormField[] }
  | { type: "list"; item: FormField; least: number; most?: number };

/** One field of a form, whatever program shows it. */
export type FormField = FormInput & {
  /** Its key in the file. */
  name: string;
  label: string;
  hint: string | undefined;
  required: boolean;
  /** For values that are part of the file's name: changing them would lose the file. */
  readOnly: boolean;
};

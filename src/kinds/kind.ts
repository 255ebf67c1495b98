import type { z } from "zod";
import type { ContentChange, Corrected } from "../domain/content-changes/content-change.ts";
import type { Names } from "../domain/content-changes/compare-reports.ts";
import type { Content } from "../domain/content.ts";
import type { CorrectedField } from "../domain/correction.ts";
import type { Hidden } from "../domain/hidden.ts";

/** Which list of the content a kind fills: "milestones". The plan stands alone. */
export type Collection = keyof Content;

/** What the model makes of one file. */
export type Entry<C extends Collection> = Content[C] extends readonly (infer E)[] ? E : Content[C];

/** A file that passed its schema, as far as the model needs it. */
export interface KindFile<Data> {
  /** Parts of the path that name it: `["2014-06", "school-meals"]` for an update. */
  names: readonly string[];
  data: Data;
  /** Markdown below the front matter; empty for JSON. */
  body: string;
}

/** The published record that the files of a kind are part of, for the reason of a change. */
export interface RecordOfFile {
  /** What of the record a change of such a file can alter. */
  fields: readonly CorrectedField[];
  /** What an entry in the corrections ledger names, from the parts of the file's path. */
  about: (names: readonly string[]) => Omit<Corrected, "field">;
}

/** How the form editor shows the files of a kind. */
export interface Shelf {
  label: string;
  /** One of them: "milestone update". */
  one: string;
  /** The key whose words stand for a file. */
  shows: string;
  /** What lists show of a file, where that key alone would not do. */
  summary?: string;
  /**
   * What names a file that is added: keys of its data, "{{milestone}}", or "typed" where the author
   * writes the name. Without it none can be added.
   */
  adds?: string;
  /** Whether files may be deleted. History never is. */
  deletes?: true;
  /** Set where published history changes with such a file: the form then takes the reason. */
  record?: RecordOfFile;
  /** Whether a file's name may stand in several folders, so that the folder is part of its id. */
  sameNames?: true;
}

/** Where the files of a kind live and what they must hold. */
interface Files {
  /** Its one spelling: in the command line, in the form editor, in code. */
  name: string;
  /** Where its files live, for messages: "updates/<report>/<milestone>.md". */
  place: string;
  /** Matches the path below the content folder; groups become `names`. */
  pattern: RegExp;
  schema: z.ZodType;
}

/**
 * Every text has a form, and JSON that people write. Many figures at once come from a workbook, where
 * they can be seen together; outlines come from a map, and a logo from whoever drew it.
 */
type Edited =
  | { format: "json"; body: "refused"; form: Shelf | null }
  | { format: "svg"; body: "refused"; form: null }
  | {
      format: "markdown" | "mdx";
      /** Whether text below the front matter is required, allowed or refused. */
      body: "required" | "allowed" | "refused";
      form: Shelf;
    };

/** One kind of content, as far as reading, checking and editing its files need it. */
export type Kind = Files & Edited;

/**
 * What happens to words that tell of very few people. Printed words need a decision that stands in
 * their file; the editors' own are refused, or, where they explain what is meant ("two people who
 * share a job"), only if they tell what happened to somebody.
 */
export type FewPeople = "decision" | "refused" | "explained" | "no-sentences";

/** One kind of content, whole. Nothing of it can be left out, its embargo least of all. */
export type KindOf<Name extends string, C extends Collection, Schema extends z.ZodType> = Kind & {
  name: Name;
  collection: C;
  schema: Schema;
  /** A decision needs a place in the file: a schema with "smallNumbers" has no other choice. */
  fewPeople: z.infer<Schema> extends { smallNumbers: readonly unknown[] }
    ? "decision"
    : Exclude<FewPeople, "decision">;
  /** What the model makes of a file. */
  entry: (file: KindFile<z.infer<Schema>>) => Entry<C>;
  /** What tells two entries apart. */
  key: (entry: Entry<C>) => string;
  /**
   * What is published of an entry while something is kept back: the entry, a part of it, or null
   * for nothing of it.
   */
  embargo: (entry: Entry<C>, hidden: Hidden) => Entry<C> | null;
  /** What a reader of the site sees change in this kind of content. */
  changes: (before: Content, after: Content, names: Names) => ContentChange[];
};

/** Lets a kind's file state it without repeating its types. */
export function defineKind<
  const Name extends string,
  const C extends Collection,
  Schema extends z.ZodType,
>(kind: KindOf<Name, C, Schema>): KindOf<Name, C, Schema> {
  return kind;
}

import type { Content } from "../content.ts";
import type { CorrectedField } from "../correction.ts";
import {
  allWords,
  inRecord,
  pair,
  wordsChanged,
  type ContentChange,
  type RecordOfChange,
} from "./content-change.ts";
import { leafChanges, placeOfLeaf } from "./leaf-changes.ts";

/** A part of the content whose changes are told as words: what it is called, and all that it says. */
export interface Prose {
  id: string | number;
  title: string;
  said: unknown;
  /** Set where it is part of what is published for good. */
  record?: RecordOfChange | undefined;
  /** What an entry in the corrections ledger calls a change of it. */
  field?: CorrectedField | undefined;
}

/** The record of something that the site publishes apart from any single report. */
export function published(before: Content, about: RecordOfChange["corrects"]): RecordOfChange {
  return { history: before.reports[0]?.name, corrects: about };
}

/** Each value that says other words, by the keys that lead to it. */
function wordsOf(from: Prose, to: Prose): ContentChange[] {
  return leafChanges(from.said, to.said).flatMap(({ path, before, after }) => {
    const place = placeOfLeaf(after === undefined ? from.said : to.said, path);
    const subject = place === "" ? to.title : `${to.title}, ${place}`;
    return wordsChanged(subject, allWords(before), allWords(after), from.record, from.field);
  });
}

/** A list of parts in two states of the content, told as words: what is gone, new, or says other. */
export function compareProse(before: readonly Prose[], after: readonly Prose[]): ContentChange[] {
  const { gone, added, both } = pair(before, after, (one) => String(one.id));
  return [
    ...gone.map((one): ContentChange => ({
      kind: "other-deleted",
      subject: one.title,
      ...inRecord(one.record ?? {}, "removed"),
    })),
    ...both.flatMap(({ from, to }) => wordsOf(from, to)),
    ...added.map((one): ContentChange => ({ kind: "other-added", subject: one.title })),
  ];
}

/** The changes of a kind of content that is told as words. */
export function toldAsWords(
  proseOf: (content: Content) => readonly Prose[],
): (before: Content, after: Content) => ContentChange[] {
  return (before, after) => compareProse(proseOf(before), proseOf(after));
}

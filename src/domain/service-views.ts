import type { Source } from "./source.ts";

/** One printed sentence on how services are viewed. */
export interface ServiceView {
  /** The words as printed. */
  quotation: string;
  /** The report that prints them, where a report of the plan does. */
  report?: string | undefined;
  /** The milestone that they belong to. */
  milestone?: string | undefined;
  /** The priority that they belong to, where they belong to no single milestone. */
  priority?: number | undefined;
  source: Source;
  editorNotes: readonly string[];
}

/**
 * What the sources say of the views of one group of people: children, parents, schools, inspectors.
 * Minute 239 of 20 November 2013 asks a report card to say how services "were viewed".
 */
export interface ServiceViews {
  id: string;
  /** "Children and young people" */
  group: string;
  /** What the sources say, in one sentence of the editor. */
  inShort: string;
  /** What the sources do not say, in one sentence of the editor. */
  notKnown: string;
  /** Place among the groups. */
  order: number;
  views: readonly ServiceView[];
}

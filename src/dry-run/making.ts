import { PAGES } from "../addresses/templates.ts";
import type { ReportCard } from "../domain/report-card.ts";

/** Something that a build makes of the content. */
export interface Making {
  /** Path of the page that shows it, below the site's root: behind it stands the content it is of. */
  page: string;
  /** Makes it. What comes of it is thrown away. */
  make: () => unknown;
}

/** What a build makes at one kind of address. */
export type Makings = (card: ReportCard) => readonly Making[];

/** Nothing at this address is made of the content alone. */
export const NOTHING: Makings = () => [];

/** Pages of which there is one each. */
type SinglePage = {
  [Name in keyof typeof PAGES]: (typeof PAGES)[Name] extends `${string}{${string}` ? never : Name;
}[keyof typeof PAGES];

/** A page of which there is one. */
export function one(name: SinglePage, make: (card: ReportCard) => unknown): Makings {
  return (card) => [{ page: PAGES[name], make: () => make(card) }];
}

/** A page for each thing of a list. */
export function each<T>(
  list: (card: ReportCard) => readonly T[],
  path: (thing: T) => string,
  make: (card: ReportCard, thing: T) => unknown,
): Makings {
  return (card) =>
    list(card).map((thing) => ({ page: path(thing), make: () => make(card, thing) }));
}

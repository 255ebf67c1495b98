import type { LanguageCode } from "../../domain/language.ts";
import { CY_TEXTS } from "./texts-cy.ts";
import { EN_TEXTS } from "./texts-en.ts";

/** A page of prose that every page of the site links to. */
export interface NewPage {
  title: string;
  description: string;
  text: string;
}

/** What the texts of a new plan speak of, in its own words. */
export interface Named {
  place: string;
  partnership: string;
  /** The plan’s full name. */
  title: string;
  /** What the plan calls a step that reports tell of. */
  step: string;
  /** The id of the first report: "2026-q2". */
  report: string;
}

/** Every text that a new plan starts with, in one language. One that is left out does not compile. */
export interface StarterTexts {
  /** How a text begins that somebody still has to write: one of `domain/unfinished.ts`. */
  unfinished: string;
  siteName(place: string): string;
  /** What a milestone is called where the answers do not say. */
  step: string;
  /** The same in short, where a list speaks of many. */
  stepInShort: string;
  ratings: Readonly<Record<"green" | "amber" | "red" | "blue", string>>;
  quarter(number: string, year: string): string;
  ratingMeaning(rating: string): string;
  meaningPlace: string;
  datePrinted: string;
  reportTitle: string;
  reportText: string;
  firstAction: string;
  leads: string;
  page: string;
  stepWording(step: string, priority: string): string;
  stepUpdate(step: string, priority: string): string;
  about(of: Named): NewPage;
  accessibility(): NewPage;
  howWeRate(of: Named): NewPage;
  privacy(): NewPage;
  /** The file that says where to go on, for those who write the plan. */
  readme(of: Named): string;
}

export const STARTER_TEXTS: Readonly<Record<LanguageCode, StarterTexts>> = {
  "en-GB": EN_TEXTS,
  cy: CY_TEXTS,
  "ar-XB": EN_TEXTS,
};

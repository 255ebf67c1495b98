import type { LanguageCode, PlanLanguage } from "./language.ts";
import type { Look } from "./look.ts";
import type { PlanWords } from "./plan-words.ts";
import type { RatingKey } from "./rating.ts";
import type { Reporting } from "./reporting.ts";

/** A published paper that the content quotes. */
export interface SourceDocument {
  id: string;
  title: string;
  publisher: string;
  /** As printed or as known: "14th January 2015", "June 2014". */
  date: string;
}

export interface Contact {
  name: string;
  website?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  address?: string | undefined;
}

/** A page that has another address now. Both are paths below the site's root. */
export interface MovedPage {
  from: string;
  to: string;
}

/** What lets others use the words and figures of the papers again. */
export interface DataLicence {
  /** "Open Government Licence v3.0" */
  name: string;
  /** Full address of its text. */
  address: string;
}

/** The plan: whose it is, how long it runs, what its ratings mean, and which papers it comes from. */
export interface Plan {
  /** The language that its content is written in: its first. */
  language: LanguageCode;
  title: string;
  shortTitle: string;
  siteName: string;
  place: string;
  body: string;
  partnership: string;
  /** "2013-16" */
  period: string;
  /** The year in which it ended: "2016". Left out while it runs. */
  ended?: string | undefined;
  /** The plan that it follows: "first", or the name of a folder under `plans/`. */
  planBefore?: string | undefined;
  words: PlanWords;
  /** Left out, the site looks like every other. */
  look?: Look | undefined;
  /** Second languages of the site. */
  languages?: readonly PlanLanguage[] | undefined;
  /** The language in which the site is built; left out, the one of the content. */
  spoken?: LanguageCode;
  /** The day the site speaks from (ISO date): overdue and "as of" follow it. */
  today: string;
  /** True for a made-up plan used to try the software; every page says so. */
  fictional: boolean;
  /** Periods before elections in which a new report needs an approval. ISO dates, ends included. */
  preElectionPeriods: readonly { from: string; to: string }[];
  /** What the papers say of reports to come. */
  reporting: Reporting;
  moved: readonly MovedPage[];
  contact: Contact;
  ratings: RatingKey;
  /** The sign before decimals in its papers; a point where nothing is said. */
  decimalSign?: "." | "," | undefined;
  /** Whether its reports give a milestone several ratings in equal parts. */
  splitRatings: boolean;
  documents: readonly SourceDocument[];
  /** Left out where none is known: the site then says so. */
  dataLicence?: DataLicence | undefined;
  editorNotes: readonly string[];
}

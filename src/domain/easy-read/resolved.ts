import type { Count } from "../counts/count.ts";
import type { ReportCard } from "../report-card.ts";
import type { Bottom } from "./numbers.ts";
import type { Sayings } from "./sayings.ts";
import type { EasyStatus } from "./status.ts";

/** What a reference says, and what it rests on. */
export interface Resolved {
  words: string;
  /** The exact figures behind the words, to be recorded by a review. */
  value: string;
  /** True where the words rest on data that can change, so that a review must record them. */
  tied: boolean;
  bottom?: Bottom | undefined;
  status?: EasyStatus | undefined;
  /** The count that the words tell, if they tell one. */
  count?: Count | undefined;
  /** Where the words lead, if they are a link. */
  link?: string | undefined;
}

/** Why a reference says nothing, and what to write instead. */
export interface ReferenceFault {
  fault: string;
  remedy: string;
}

export type Resolution = Resolved | ReferenceFault;

/** What a reference can ask. */
export interface Asked {
  card: ReportCard;
  /** The priority of the page; undefined for other pages. */
  priority: number | undefined;
  /** All references of the page: figures that stand side by side are rounded alike. */
  beside: readonly string[];
  /** The language in which the words are said. */
  sayings: Sayings;
}

/** Whether a reference led nowhere. */
export function isFault(resolution: Resolution): resolution is ReferenceFault {
  return "fault" in resolution;
}

/** A fault with the choices that there are. */
export function noSuch(what: string, choices: readonly string[]): ReferenceFault {
  return { fault: what, remedy: `Write one of: ${choices.join(", ")}.` };
}

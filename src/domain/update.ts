import type { WrittenRating } from "./rating.ts";
import type { Source } from "./source.ts";

/** A printed cross-reference and where it leads. */
export interface MilestoneLink {
  /** The words as printed: "(linked to priority 5, delivery milestone 17)". */
  printed: string;
  /** Ids of the milestones meant. */
  milestones: readonly string[];
  editorNotes: readonly string[];
}

/** Words that editors left out, and why. The words themselves are not kept anywhere. */
export interface Withheld {
  reason: string;
  decided: string;
  decidedBy: string;
}

/** Words about very few people that may be published, and why. */
export interface SmallNumberDecision {
  words: string;
  reason: string;
  decided: string;
  decidedBy: string;
}

/** What one report says about one milestone. */
export interface MilestoneUpdate {
  report: string;
  milestone: string;
  /** The milestone's number within its priority, in this report. */
  number: number;
  /** Null where the source does not record it; `ratingMissing` then says why. */
  rating: WrittenRating;
  ratingMissing?: "not-recorded" | undefined;
  /** The milestone's words in this report, where they differ from the milestone's own. */
  wording?: string | undefined;
  /** Leads printed beside this milestone in this report. */
  leads: readonly string[];
  links: readonly MilestoneLink[];
  withheld: readonly Withheld[];
  smallNumbers?: readonly SmallNumberDecision[] | undefined;
  source: Source;
  editorNotes: readonly string[];
  /** Markdown: the update, word for word. */
  text: string;
}

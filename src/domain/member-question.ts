import type { Source } from "./source.ts";

/** A question that editors wrote for members, with the printed words that raise it. */
export interface WrittenQuestion {
  question: string;
  /** The printed words that give rise to it. */
  quotation: string;
  source: Source;
  indicator?: string | undefined;
  milestone?: string | undefined;
}

/** The editors' questions after one report, about one priority or about the whole plan. */
export interface WrittenQuestions {
  report: string;
  priority?: number | undefined;
  questions: readonly WrittenQuestion[];
}

import type { Worded } from "../../domain/counts/definition.ts";

/** One rule behind the verdicts, in the words that readers see. */
export interface Rule {
  /** Its place on the page of the method. */
  id: string;
  title: Worded;
  /** What it does, for every reader. */
  says: Worded;
  /** Each step of it, complete enough to do it again with the published tables. */
  steps: readonly Worded[];
}

/** Rules of one kind, under one heading. */
export interface RuleGroup<Id extends string = string> {
  id: string;
  title: string;
  rules: readonly (Rule & { id: Id })[];
}

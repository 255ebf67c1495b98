import type { PageLink } from "../addresses/page-link.ts";
import { countAnchor, ruleAnchor } from "../addresses/paths.ts";
import { countDefinitions, countIn, scopeFor } from "../domain/counts/counts.ts";
import { wordedFor } from "../domain/counts/definition.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, partOf, type Said } from "../wording/counts.ts";
import { RULE_GROUPS, type RuleId } from "../wording/rules/rules.ts";
import type { Rule } from "../wording/rules/rule.ts";
import type { WorkedSum } from "./worked/case.ts";
import { WORKED_SUMS } from "./worked/sums.ts";

/** One rule as the page of the method explains it. */
export interface MethodRule {
  id: string;
  title: string;
  says: string;
  steps: readonly string[];
  /** Null where no figure of the plan shows the rule. */
  sum: WorkedSum | null;
}

/** Rules under one heading. */
export interface MethodGroup {
  id: string;
  title: string;
  rules: readonly MethodRule[];
}

function methodRule(card: ReportCard, rule: Rule & { id: RuleId }): MethodRule {
  const { id } = rule;
  const title = wordedFor(card.words, rule.title);
  const says = wordedFor(card.words, rule.says);
  const steps = rule.steps.map((step) => wordedFor(card.words, step));
  return { id: ruleAnchor(id), title, says, steps, sum: WORKED_SUMS[id](card) };
}

/** Every rule behind the verdicts, each worked on a real figure. */
export function methodRules(card: ReportCard): MethodGroup[] {
  return RULE_GROUPS.map(({ id, title, rules }) => ({
    id,
    title,
    rules: rules.map((rule) => methodRule(card, rule)),
  }));
}

/** The rules and counts of the page, for its list of contents. */
export function methodContents(): PageLink[] {
  const groups = RULE_GROUPS.map(({ id, title }) => ({ text: title, path: `#${id}` }));
  return [...groups, { text: "What each count counts", path: "#counts" }];
}

/** One count as the page of the method explains it. */
export interface CountRule {
  id: string;
  /** Its name in the data: "indicators-off-target". */
  name: string;
  title: string;
  definition: string;
  /** What it comes to today, out of its whole. Null where there is nothing to count in. */
  now: Said | null;
}

/** Every definition of a count, each with what it comes to. */
export function countRules(card: ReportCard): CountRule[] {
  return countDefinitions(card).map(({ name, title, definition, of }) => {
    const scope = scopeFor(card, name);
    const count = scope && countIn(card, name, scope);
    const now = count && [of === null ? bare(count) : partOf(count)];
    const [head, text] = [title, definition].map((one) => wordedFor(card.words, one));
    return { id: countAnchor(name), name, title: head ?? "", definition: text ?? "", now };
  });
}

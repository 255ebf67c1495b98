import type { PageLink } from "../addresses/page-link.ts";
import { COUNTS_PART, countAnchor, countPath, methodPath, ruleAnchor } from "../addresses/paths.ts";
import { countDefinitions, countIn, scopeFor } from "../domain/counts/counts.ts";
import { wordedFor } from "../domain/counts/definition.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, partOf, type Said } from "../wording/counts.ts";
import { RULE_GROUPS, type RuleId } from "../wording/rules/rules.ts";
import type { Rule } from "../wording/rules/rule.ts";
import type { WorkedSum } from "./worked/case.ts";
import { WORKED_SUMS } from "./worked/sums.ts";

/** The heading of the counts. */
export const COUNTS_TITLE = "What each count counts";

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

/**
 * The rules of one page of the method.
 *
 * @param part "targets"
 * @throws Error if there is no such page
 */
export function methodGroup(card: ReportCard, part: string): MethodGroup {
  const group = methodRules(card).find(({ id }) => pageOf(id) === part);
  if (!group) throw new Error(`The method has no page ${part}.`);
  return group;
}

/** The page that a group of rules stands on: "targets" for the group "rules-of-targets". */
function pageOf(group: string): string {
  return group.replace(/^rules-of-/, "");
}

/** The pages of the method behind its first. */
export function methodParts(): string[] {
  return [...RULE_GROUPS.map(({ id }) => pageOf(id)), COUNTS_PART];
}

/** Where one rule is explained. */
export function rulePath(rule: RuleId): string {
  const group = RULE_GROUPS.find(({ rules }) => rules.some(({ id }) => id === rule));
  return `${methodPath(pageOf(group?.id ?? ""))}#${ruleAnchor(rule)}`;
}

/** A rule or count in the overview. `id`: where it stood when all of them were on one page. */
export interface MethodLink extends PageLink {
  id: string;
  /** The rule itself; null for a count. */
  says: string | null;
}

/** A page of the method, with what stands on it. */
export interface MethodOverview {
  id: string;
  title: string;
  path: string;
  items: readonly MethodLink[];
}

/** Every rule in a sentence and every count by its name, each with the way to all of it. */
export function methodOverview(card: ReportCard): MethodOverview[] {
  const { words } = card;
  const groups = RULE_GROUPS.map(({ id, title, rules }) => ({
    id,
    title,
    path: methodPath(pageOf(id)),
    items: rules.map((rule) => ({
      id: ruleAnchor(rule.id),
      text: wordedFor(words, rule.title),
      path: rulePath(rule.id),
      says: wordedFor(words, rule.says),
    })),
  }));
  const counts = countDefinitions(card).map(({ name, title }) => ({
    id: countAnchor(name),
    text: wordedFor(words, title),
    path: countPath(name),
    says: null,
  }));
  const path = methodPath(COUNTS_PART);
  return [...groups, { id: COUNTS_PART, title: COUNTS_TITLE, path, items: counts }];
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

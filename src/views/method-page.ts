import type { PageLink } from "../addresses/page-link.ts";
import { COUNTS_PART, countAnchor, countPath, methodPath, ruleAnchor } from "../addresses/paths.ts";
import { countDefinitions, countIn, scopeFor } from "../domain/counts/counts.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, partOf, type Said } from "../wording/counts.ts";
import { RULE_GROUPS, ruleWords, type RuleId } from "../wording/rules/rules.ts";
import type { WorkedSum } from "./worked/case.ts";
import { WORKED_SUMS } from "./worked/sums.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { countWords } from "../wording/count-words.ts";

/** The heading of the counts. */
export const COUNTS_TITLE = phrase("counts-title");

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

function methodRule(card: ReportCard, rule: RuleId): MethodRule {
  return { id: ruleAnchor(rule), ...ruleWords(card, rule), sum: WORKED_SUMS[rule](card) };
}

/** Every rule behind the verdicts, each worked on a real figure. */
export function methodRules(card: ReportCard): MethodGroup[] {
  return RULE_GROUPS.map(({ page, title, rules }) => ({
    id: `rules-of-${page}`,
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
  const group = methodRules(card).find(({ id }) => id === `rules-of-${part}`);
  if (!group) throw new Error(`The method has no page ${part}.`);
  return group;
}

/** The pages of the method behind its first. */
export function methodParts(): string[] {
  return [...RULE_GROUPS.map(({ page }) => page), COUNTS_PART];
}

/** Where one rule is explained. */
export function rulePath(rule: RuleId): string {
  const group = RULE_GROUPS.find(({ rules }) => rules.includes(rule));
  return `${methodPath(group?.page ?? "")}#${ruleAnchor(rule)}`;
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
  const words = countWords(card);
  const groups = RULE_GROUPS.map(({ page, title, rules }) => ({
    id: `rules-of-${page}`,
    title,
    path: methodPath(page),
    items: rules.map((rule) => {
      const { title: text, says } = ruleWords(card, rule);
      return { id: ruleAnchor(rule), text, path: rulePath(rule), says };
    }),
  }));
  const counts = countDefinitions(card).map(({ name }) => ({
    id: countAnchor(name),
    text: words.get(name)?.title ?? name,
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
  const words = countWords(card);
  return countDefinitions(card).map(({ name, of }) => {
    const scope = scopeFor(card, name);
    const count = scope && countIn(card, name, scope);
    const now = count && [of === null ? bare(count) : partOf(count)];
    const { title, definition } = words.get(name) ?? { title: name, definition: "" };
    return { id: countAnchor(name), name, title, definition, now };
  });
}

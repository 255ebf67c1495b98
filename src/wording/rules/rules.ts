import { CONCERN_RULES } from "./concerns.ts";
import { FIGURE_RULES } from "./figures.ts";
import { MOVEMENT_RULES } from "./movement.ts";
import type { RuleGroup } from "./rule.ts";
import { SERIES_RULES } from "./series.ts";
import { TARGET_RULES } from "./targets.ts";

/**
 * Every rule behind a verdict, in the words that readers see: the one place for them. Numbers in
 * them come from the code that applies them; `views/worked-sums.ts` works each on a real figure.
 */
const GROUPS = [FIGURE_RULES, TARGET_RULES, MOVEMENT_RULES, CONCERN_RULES, SERIES_RULES] as const;

/** The id of a rule. */
export type RuleId = (typeof GROUPS)[number]["rules"][number]["id"];

export const RULE_GROUPS: readonly RuleGroup<RuleId>[] = GROUPS;

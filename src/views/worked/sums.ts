import type { RuleId } from "../../wording/rules/rules.ts";
import type { Work } from "./case.ts";
import { CONCERN_SUMS } from "./concerns.ts";
import { FIGURE_SUMS } from "./figures.ts";
import { MOVEMENT_SUMS } from "./movement.ts";
import { SERIES_SUMS } from "./series.ts";
import { TARGET_SUMS } from "./targets.ts";

/** How each rule is worked on a real figure. A rule without its sum does not compile. */
export const WORKED_SUMS: Readonly<Record<RuleId, Work>> = {
  ...FIGURE_SUMS,
  ...TARGET_SUMS,
  ...MOVEMENT_SUMS,
  ...CONCERN_SUMS,
  ...SERIES_SUMS,
};

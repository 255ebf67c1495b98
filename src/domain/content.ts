import type { Plan } from "./plan.ts";

/**
 * Everything that the content files say, checked one by one but not yet joined: the plan, without
 * which there is no report card, and a list for every other kind of content. Each kind adds its own
 * list, in its file under `src/kinds/`, so that this type and the list of kinds cannot differ.
 */
export interface Content {
  plan: Plan;
}

import { levelNames } from "../domain/plan-words.ts";
import { problemAt } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** Levels of the plan that are called alike: nobody could tell which one a sentence means. */
export function checkLevelNames({ plan, priorities }: ContentSet): Problem[] {
  if (!plan) return [];
  const { priority, action, milestone } = levelNames(plan.data);
  const hasActions = priorities.some(({ data }) => data.actions.length > 0);
  const levels = [
    ["priority", priority],
    ...(hasActions ? [["action", action] as const] : []),
    ["milestone", milestone],
  ] as const;
  return levels.flatMap(([key, { one }], at) => {
    const same = levels.slice(0, at).find(([, other]) => isSame(one, other.one));
    if (!same) return [];
    const own = key in plan.data.words ? key : same[0];
    return problemAt(
      plan,
      ["words", own],
      "level-names",
      `Two levels of the plan are called "${one}".`,
      `Write another name for one of them under "words". If the plan has no level between its priorities and "${milestone.many}", leave out "actions" in priorities/, and "action" in milestones/.`,
    );
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

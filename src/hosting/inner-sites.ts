import type { MovedPage, Plan } from "../domain/plan.ts";
import type { OtherPlan } from "../domain/plans-of-body.ts";

/** A site as hosts see it: a folder of the built files that has pages at its top. */
export interface HostedSite {
  /** Its path below the root, without a slash at its end: "", "/cy", "/2033-36". */
  at: string;
  /** Pages of it that have moved, by full paths below the root. */
  moved: readonly MovedPage[];
}

function sitesOf({ languages = [], moved }: Plan, at: string): HostedSite[] {
  const own = moved.map(({ from, to }) => ({ from: `${at}${from}`, to: `${at}${to}` }));
  const spoken = languages.map(({ code }) => ({ at: `${at}/${code}`, moved: [] }));
  return [{ at, moved: own }, ...spoken];
}

/** Every site that stands in one folder: the first plan, later ones, and their other languages. */
export function innerSites(first: Plan, later: readonly OtherPlan[]): HostedSite[] {
  return [
    ...sitesOf(first, ""),
    ...later.flatMap(({ id, content }) => sitesOf(content.plan, `/${id}`)),
  ];
}

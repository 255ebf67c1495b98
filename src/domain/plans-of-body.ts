import type { Content } from "./content.ts";
import type { Plan } from "./plan.ts";

/** What the plan that stands at the top of the content folder is called by the others. */
export const FIRST_PLAN = "first";

/** The name of a later plan’s folder, which is part of its pages’ addresses: "2033-36", "2033". */
export const PLAN_YEARS = String.raw`\d{4}(?:-(?:\d{2}|\d{4}))?`;

/** Another plan of the same body, as far as it may be published. */
export interface OtherPlan {
  /** `FIRST_PLAN`, or the name of its folder under `plans/`: "2033-36". */
  id: string;
  content: Content;
}

/**
 * The plans of a body. Each has pages, search and data of its own: the first at the root of the
 * site, where its addresses stay for good, each later one below `/<id>/`.
 */
export interface PlansOfBody {
  /** Which of them is read. */
  own: string;
  others: readonly OtherPlan[];
}

/** A body with one plan. */
export const ALONE: PlansOfBody = { own: FIRST_PLAN, others: [] };

/** An indicator of another plan, by name: "first/school-meals". */
export interface CarriedOver {
  plan: string;
  indicator: string;
}

/** Reads "first/school-meals" apart. The schema has seen to its form. */
export function readCarriedOver(written: string): CarriedOver {
  const [plan = "", indicator = ""] = written.split("/");
  return { plan, indicator };
}

function planAfter(id: string, { others }: PlansOfBody): OtherPlan | undefined {
  return others.find((one) => one.content.plan.planBefore === id);
}

/** The plan that took the place of the one that is read, and of those after it; null for today's. */
export function planOfToday(plans: PlansOfBody): OtherPlan | null {
  let last: OtherPlan | null = null;
  for (let id = plans.own; ;) {
    const next = planAfter(id, plans);
    // The check refuses a circle.
    if (!next || next === last) return last;
    last = next;
    id = next.id;
  }
}

/** The plan before the one that is read, if this body has one here. */
export function planBefore({ planBefore: id }: Plan, { others }: PlansOfBody): OtherPlan | null {
  return others.find((one) => one.id === id) ?? null;
}

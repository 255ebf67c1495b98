import { FIRST_PLAN, readCarriedOver } from "../domain/plans-of-body.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile, type PlanFile } from "./content-set.ts";
import { checkCarriedOver } from "./check-carried-over.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

type Sets = ReadonlyMap<string, ContentSet>;

const PLAN = "plan";

/** The key that says which plan a plan follows must lead to one that has ended, and never round. */
function follows(id: string, file: PlanFile, sets: Sets): Problem[] {
  const { planBefore } = file.data;
  const others = [...sets.keys()].filter((one) => one !== id);
  const problem = (code: string, message: string, remedy: string): Problem[] => [
    problemAt(file, ["planBefore"], code, message, remedy),
  ];
  if (id === FIRST_PLAN) {
    if (planBefore === undefined) return [];
    const message = "This is the first plan of the folder, and follows none.";
    const remedy =
      'Delete "planBefore" here. A later plan stands under plans/<years>/ and has it there.';
    return problem("first-plan-follows", message, remedy);
  }
  if (planBefore === undefined) {
    const message = `The plan of ${id} does not say which plan it follows.`;
    return problem(
      "no-plan-before",
      message,
      `Write "planBefore" with one of: ${others.join(", ")}.`,
    );
  }
  const before = sets.get(planBefore);
  if (before && planBefore !== id) return overlap(file, planBefore, before);
  const message =
    planBefore === id
      ? "A plan cannot follow itself."
      : `There is no plan "${planBefore}" in this folder.`;
  return problem("unknown-plan", message, suggestName(planBefore, others, PLAN));
}

/** The plan before has ended, and no later than this one speaks. */
function overlap(file: PlanFile, id: string, before: ContentSet): Problem[] {
  const { plan } = before;
  if (!plan) return [];
  const { ended } = plan.data;
  if (ended === undefined) {
    const message = `The plan of ${file.data.period} follows this one, which does not say that it has ended.`;
    // One plan begins where the other ends, unless the papers say otherwise.
    const remedy = `Add "ended" with the year in which it ended: "ended": "${file.data.period.slice(0, 4)}".`;
    return [problemAt(plan, [], "no-end", message, remedy)];
  }
  if (ended <= file.data.today.slice(0, 4)) return [];
  const message = `This plan speaks from ${file.data.today}, and the plan before it (${id}) ended in ${ended}.`;
  const remedy = `Set "today" to a day on which this plan had begun, or mend "ended" of the other.`;
  return [problemAt(file, ["today"], "begins-before-end", message, remedy)];
}

/** One plan has one plan after it. */
function forks(files: readonly PlanFile[]): Problem[] {
  const after = new Map<string, PlanFile>();
  return files.flatMap((file) => {
    const { planBefore } = file.data;
    if (planBefore === undefined) return [];
    const other = after.get(planBefore);
    after.set(planBefore, other ?? file);
    if (!other) return [];
    const message = `Two plans follow "${planBefore}": this one and that of ${other.data.period}.`;
    const remedy = `Write which of the two came first: the other one follows it. See ${other.path}.`;
    return [problemAt(file, ["planBefore"], "two-plans-after", message, remedy)];
  });
}

/** Plans that lead round to each other have no beginning. */
function rounds(sets: Sets): Problem[] {
  return [...sets].flatMap(([id, { plan }]) => {
    const seen = new Set([id]);
    for (let at = plan?.data.planBefore; plan && at !== undefined;) {
      if (at === FIRST_PLAN) return [];
      if (seen.has(at)) {
        const message = `The plans ${[...seen].join(", ")} follow each other in a circle.`;
        const remedy = `Write "planBefore": "${FIRST_PLAN}" in the one that followed the first plan.`;
        return seen.size > 1
          ? [problemAt(plan, ["planBefore"], "plans-in-a-circle", message, remedy)]
          : [];
      }
      seen.add(at);
      at = sets.get(at)?.plan?.data.planBefore;
    }
    return [];
  });
}

/** The addresses of a later plan begin with its years: no page of the first plan may stand there. */
function clashes(id: string, { plan, pages }: ContentSet, sets: Sets): Problem[] {
  if (id !== FIRST_PLAN) return [];
  const isTaken = (name: string): boolean => sets.has(name) && name !== FIRST_PLAN;
  const message = "A later plan has its pages at this address.";
  const remedy = "Choose another name.";
  const moved = (plan?.data.moved ?? []).flatMap(({ from }, at) =>
    plan && isTaken(from.split("/")[1] ?? "")
      ? [problemAt(plan, ["moved", at, "from"], "address-taken", message, remedy)]
      : [],
  );
  const named = pages
    .filter((file) => isTaken(fileId(file)))
    .map((file) => problemAt(file, ["title"], "address-taken", message, remedy));
  return [...moved, ...named];
}

function carriedOver(id: string, file: IndicatorFile, sets: Sets): Problem[] {
  if (file.data.carriedOver === undefined) return [];
  const { plan, indicator } = readCarriedOver(file.data.carriedOver);
  const from = plan === id ? undefined : sets.get(plan);
  const others = [...sets.keys()].filter((one) => one !== id);
  const problem = (code: string, message: string, remedy: string): Problem[] => [
    problemAt(file, ["carriedOver"], code, message, remedy),
  ];
  if (!from) {
    const message =
      plan === id
        ? "An indicator is carried over from another plan, not from its own."
        : `There is no plan "${plan}" in this folder.`;
    return problem("unknown-plan", message, suggestName(plan, others, PLAN));
  }
  if (!from.ids.indicator.has(indicator)) {
    const message = `The plan "${plan}" has no indicator "${indicator}".`;
    const remedy = suggestName(indicator, [...from.ids.indicator], "indicator");
    return problem("unknown-indicator", message, remedy);
  }
  const earlier = from.indicators.find((one) => fileId(one) === indicator);
  return earlier ? checkCarriedOver(file, earlier) : [];
}

/**
 * What the plans of one body say of each other: which follows which, which indicators go on, and
 * that no address, and no withheld figure, of the one is given away by the other.
 *
 * @param sets the checked files of each plan by id
 */
export function checkPlans(sets: Sets): Problem[] {
  return [
    ...[...sets].flatMap(([id, set]) => [
      ...(set.plan ? follows(id, set.plan, sets) : []),
      ...clashes(id, set, sets),
      ...set.indicators.flatMap((file) => carriedOver(id, file, sets)),
    ]),
    ...forks([...sets.values()].flatMap(({ plan }) => plan ?? [])),
    ...rounds(sets),
  ];
}

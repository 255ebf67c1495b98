import { RATING_COLOURS, type CountsAs } from "../domain/rating.ts";
import { problemAt } from "./content-file.ts";
import type { ContentSet, PlanFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { twice } from "./twice.ts";

/** Words that stand beside ratings, in the same places, and mean something else there. */
const TAKEN: ReadonlySet<string> = new Set([
  ...["priority", "total", "explanation", "report", "basis", "percent"],
  ...["not-recorded", "one-by-one", "answer", "date"],
]);

/** Of two ratings the better one, by what they count as; others say nothing of good and bad. */
const BETTER: readonly CountsAs[] = ["done", "on-track", "at-risk", "off-track"];

function takenKeys(plan: PlanFile): Problem[] {
  return plan.data.ratings.flatMap(({ key }, at) => {
    if (!TAKEN.has(key)) return [];
    const message = `"${key}" cannot be the key of a rating: it has another meaning where ratings stand.`;
    const remedy = `Write another key, such as "${key}-rating". The name may stay.`;
    return [problemAt(plan, ["ratings", at, "key"], "key-taken", message, remedy)];
  });
}

/** Names and signs tell ratings apart, so no two may share one. */
function sameTwice(plan: PlanFile): Problem[] {
  const uses = (part: "name" | "shape") =>
    plan.data.ratings.map((one, at) => ({
      file: plan,
      path: ["ratings", at, part],
      value: one[part].toLowerCase(),
    }));
  const names = twice(
    uses("name"),
    "listed-twice",
    (use) => `Two ratings have the name "${use.value}".`,
  );
  const shapes = twice(
    uses("shape"),
    "shape-twice",
    (use) =>
      `Two ratings have the shape "${use.value}", so that only their colour would tell them apart.`,
  );
  return [...names, ...shapes];
}

/** The places from best to worst are 1, 2, 3 and so on, each once. */
function orderProblems(plan: PlanFile): Problem[] {
  const { ratings } = plan.data;
  const given = ratings.map(({ order }) => order);
  const free = ratings.map((_, at) => at + 1).filter((place) => !given.includes(place));
  return ratings.flatMap(({ key, order }, at) => {
    const isRepeated = given.indexOf(order) < at;
    if (!isRepeated && order <= ratings.length) return [];
    const fault = isRepeated
      ? `The order ${order} stands twice in this key.`
      : `The order of "${key}" is ${order}, but there are only ${ratings.length} ratings.`;
    const remedy = `Number the ratings from best to worst, each once. Not used yet: ${free.join(", ")}.`;
    return [problemAt(plan, ["ratings", at, "order"], "order-wrong", fault, remedy)];
  });
}

/** What counts as better cannot stand behind what counts as worse. */
function contradictions(plan: PlanFile): Problem[] {
  const { ratings } = plan.data;
  const judged = ratings.filter(({ countsAs }) => BETTER.includes(countsAs));
  const rank = (countsAs: CountsAs): number => BETTER.indexOf(countsAs);
  return ratings.flatMap((worse, at) => {
    const better = judged.find(
      (one) => rank(worse.countsAs) > rank(one.countsAs) && worse.order < one.order,
    );
    if (!better || !judged.includes(worse)) return [];
    const message = `"${worse.key}" counts as ${worse.countsAs}, but stands before "${better.key}", which counts as ${better.countsAs}.`;
    const remedy = `Order the ratings from best to worst: ${BETTER.join(", ")}. Or change what one of them counts as.`;
    return [problemAt(plan, ["ratings", at, "order"], "order-contradicts", message, remedy)];
  });
}

/** Colours that everybody reads one way, and what cannot wear them. */
const MISREAD: Readonly<Record<string, readonly CountsAs[]>> = {
  red: ["done", "on-track"],
  green: ["off-track"],
};

/** A rating called "Red" is red, and what is on track is not. */
function misleadingColours(plan: PlanFile): Problem[] {
  return plan.data.ratings.flatMap(({ key, name, colour, countsAs }, at) => {
    const named = RATING_COLOURS.find((one) => one === name.toLowerCase());
    const isOther = named !== undefined && named !== colour;
    if (!isOther && !MISREAD[colour]?.includes(countsAs)) return [];
    const message = isOther
      ? `The rating "${name}" would be shown in ${colour}.`
      : `"${key}" counts as ${countsAs}, but would be shown in ${colour}.`;
    const remedy = isOther
      ? `Write "${named}".`
      : "Write another colour, or correct what it counts as.";
    return [problemAt(plan, ["ratings", at, "colour"], "colour-misleads", message, remedy)];
  });
}

/** The plan's key of ratings can be told apart, put in order, and drawn. */
export function checkRatingKey({ plan }: ContentSet): Problem[] {
  if (!plan) return [];
  const order = orderProblems(plan);
  const alike = sameTwice(plan);
  return [
    ...takenKeys(plan),
    ...alike,
    ...(alike.length > 0 ? [] : misleadingColours(plan)),
    ...order,
    ...(order.length > 0 ? [] : contradictions(plan)),
  ];
}

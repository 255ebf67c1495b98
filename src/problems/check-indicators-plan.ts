import { rateOf } from "../domain/indicators/measures.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

/** An indicator belongs to a priority of this plan or to an earlier plan, not to both or neither. */
function belongs(file: IndicatorFile): Problem[] {
  const { priority, plan } = file.data;
  if (priority !== undefined && plan !== undefined) {
    const message = `The indicator is filed under priority ${priority} and under the earlier plan ${plan}.`;
    const remedy =
      "Delete one of the two: an earlier plan’s figures belong to no priority of today.";
    return [problemAt(file, ["plan"], "plan-and-priority", message, remedy)];
  }
  if (priority !== undefined || plan !== undefined) return [];
  const message = "The indicator belongs to no priority and to no earlier plan.";
  const remedy = 'Add "priority" with its number, or "plan" with the id of an earlier plan.';
  return [problemAt(file, [], "no-plan", message, remedy)];
}

function unknown(file: IndicatorFile, set: ContentSet): Problem[] {
  const { plan } = file.data;
  if (plan === undefined) return [];
  const ids = set.ids["earlier-plan"];
  if (ids.has(plan)) return [];
  const message = `There is no file archive/earlier-plans/${plan}.json.`;
  const remedy =
    ids.size > 0
      ? suggestName(plan, [...ids], "earlier plan")
      : "Add the file, with the name and the period of the plan.";
  return [problemAt(file, ["plan"], "unknown-plan", message, remedy)];
}

/** The figures of a priority's indicator are of this plan's years, the last one at least. */
function tooOld(file: IndicatorFile, set: ContentSet): Problem[] {
  const { priority, observations } = file.data;
  const began = /^\d{4}/.exec(set.plan?.data.period ?? "")?.[0];
  const ends = observations.map(({ period }) => parsePeriod(period).end).sort();
  const last = ends.at(-1);
  if (priority === undefined || began === undefined || last === undefined) return [];
  if (last >= `${Number(began) - 1}-01-01`) return [];
  const message = `The last figure is of ${last}, long before this plan began in ${began}.`;
  const remedy = 'Write "plan" with the id of the earlier plan in place of "priority".';
  return [problemAt(file, ["priority"], "earlier-plan", message, remedy)];
}

function sameMeasure(file: IndicatorFile, set: ContentSet): Problem[] {
  const { sameMeasureAs: id, plan } = file.data;
  if (id === undefined) return [];
  const rate = set.indicators.find((one) => fileId(one) === id);
  if (!rate) {
    const names = set.indicators.map(fileId);
    const message = `There is no indicator "${id}".`;
    return [
      problemAt(
        file,
        ["sameMeasureAs"],
        "unknown-indicator",
        message,
        suggestName(id, names, "indicator"),
      ),
    ];
  }
  if (rate !== file && rateOf(rate.data) === undefined && rate.data.plan === plan) return [];
  const message = `"${id}" is no rate that this gap could compare: it is a gap itself, or of another plan.`;
  const remedy = "Write the id of the rate, or delete the line.";
  return [problemAt(file, ["sameMeasureAs"], "gap-of-gap", message, remedy)];
}

/** Every indicator belongs to one plan, and a gap to the rate that it compares. */
export function checkIndicatorPlan(
  file: IndicatorFile,
  set: ContentSet,
  dated: boolean,
): Problem[] {
  return [
    ...belongs(file),
    ...unknown(file, set),
    ...(dated ? tooOld(file, set) : []),
    ...sameMeasure(file, set),
  ];
}

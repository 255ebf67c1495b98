import type { GivenWords } from "../domain/plan-words.ts";
import type { Target } from "../domain/indicator.ts";
import { kindOf } from "../domain/indicators/target-choice.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type IndicatorFile } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

/** A gap must be that of another indicator that there is. */
function gap(file: IndicatorFile, set: ContentSet): Problem[] {
  const { gapOf } = file.data;
  const ids = set.indicators.map(fileId);
  if (gapOf === undefined) return [];
  if (gapOf === fileId(file)) {
    const message = "The indicator is named as the gap of itself.";
    const remedy = "Write the id of the indicator whose distance from the figure of others it is.";
    return [problemAt(file, ["gapOf"], "gap-of-itself", message, remedy)];
  }
  if (ids.includes(gapOf)) return [];
  const message = `There is no indicator "${gapOf}".`;
  const remedy = suggestName(gapOf, ids, "indicator");
  return [problemAt(file, ["gapOf"], "unknown-indicator", message, remedy)];
}

/** Keys that only one kind of target has. */
const OWN = { comparator: "relative", within: "relative", by: "change" } as const;

function strangeKeys(file: IndicatorFile, target: Target, at: number): Problem[] {
  const kind = kindOf(target);
  return Object.entries(OWN).flatMap(([key, needed]) => {
    if (target[key as keyof typeof OWN] === undefined || kind === needed) return [];
    const message = `"${key}" is for a target of the kind "${needed}", but this one is "${kind}".`;
    const remedy = `Write "kind": "${needed}", or delete "${key}".`;
    return [problemAt(file, ["targets", at, key], "target-key", message, remedy)];
  });
}

/** A target for a date and a standing one are levels, so they need a number. */
function level(file: IndicatorFile, target: Target, at: number): Problem[] {
  const kind = kindOf(target);
  if ((kind !== "by-date" && kind !== "standing") || target.value !== undefined) return [];
  const message = `The target is "${kind}" and has no value.`;
  const remedy = 'Write "value", or "kind": "words" if the source prints no number.';
  return [problemAt(file, ["targets", at, "kind"], "target-without-value", message, remedy)];
}

type Others = Pick<GivenWords, "nation" | "neighbours">;

/** Whose figure sets the level of a relative target must be said, and must be somebody known. */
function comparator(file: IndicatorFile, target: Target, at: number, others: Others): Problem[] {
  if (kindOf(target) !== "relative") return [];
  const known = [others.nation, others.neighbours].filter((one) => typeof one === "string");
  const names = [...new Set([...file.data.comparators.map(({ name }) => name), ...known])];
  const { comparator: name } = target;
  if (name !== undefined && names.includes(name)) return [];
  const message =
    name === undefined
      ? "The target is relative, and it does not say whose figure sets its level."
      : `No comparator of this indicator is called "${name}".`;
  const remedy =
    names.length === 0
      ? 'Add the figure under "comparators".'
      : name === undefined
        ? `Write "comparator" with one of: ${names.join(", ")}.`
        : suggestName(name, names, "comparator");
  return [problemAt(file, ["targets", at, "comparator"], "unknown-comparator", message, remedy)];
}

/** How ours stands to theirs is said where their figure is not printed, and nowhere else. */
function ours(file: IndicatorFile): Problem[] {
  return file.data.comparators.flatMap((one, at): Problem[] => {
    if (one.ours === undefined && one.by === undefined) return [];
    if (one.value === undefined && one.ours !== undefined) return [];
    const key = one.ours === undefined ? "by" : "ours";
    const message =
      one.value === undefined
        ? '"by" says by how much, but nothing says whether ours is better or worse.'
        : `Their figure is printed, ${one.value}, so "${key}" follows from it.`;
    const remedy = one.value === undefined ? 'Add "ours".' : `Delete "${key}".`;
    return [problemAt(file, ["comparators", at, key], "comparator-ours", message, remedy)];
  });
}

/** What the verdicts rest on beside the figures: kinds of target, gaps, comparators in words. */
export function checkIndicatorJudgement(file: IndicatorFile, set: ContentSet): Problem[] {
  const checks = [strangeKeys, level];
  const others = set.plan?.data.words ?? {};
  return [
    ...gap(file, set),
    ...file.data.targets.flatMap((one, at) => checks.flatMap((check) => check(file, one, at))),
    ...file.data.targets.flatMap((one, at) => comparator(file, one, at, others)),
    ...ours(file),
  ];
}

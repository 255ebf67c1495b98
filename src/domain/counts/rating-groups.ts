import { countingAs, MATTERS, type CountsAs, type RatingKey } from "../rating.ts";

/** Ratings that a plan tells together: "red"; "complete or on track". */
export type RatingGroup = RatingKey;

/** The ratings that a plan has of the first of these kinds of which it has any. */
function firstOf(key: RatingKey, choices: readonly (readonly CountsAs[])[]): RatingGroup {
  const found = choices.map((kinds) => countingAs(key, ...kinds));
  return found.find((ratings) => ratings.length > 0) ?? [];
}

/** What is done or on track. */
export function wellGroup(key: RatingKey): RatingGroup {
  return firstOf(key, [["done", "on-track"]]);
}

/** What is told first: what is off track, else the next worst that a plan's key has. */
export function offGroup(key: RatingKey): RatingGroup {
  const worse = [["off-track"], ["at-risk"], ["no-news"], ["not-started"]] as const;
  return firstOf(key, [...worse, ["done", "on-track"]]);
}

/** The name of the count of a group: "milestones-rated-red", "milestones-rated-done-or-on-track". */
export function groupName(group: RatingGroup): `milestones-rated-${string}` {
  return `milestones-rated-${group.map(({ key }) => key).join("-or-")}`;
}

/** The groups of several ratings that pages tell, each once. One rating alone has a count anyway. */
export function ratingGroups(key: RatingKey): RatingGroup[] {
  const told = [offGroup(key), wellGroup(key), ...MATTERS.map((one) => countingAs(key, one))];
  const several = told.filter(({ length }) => length > 1);
  return [...new Map(several.map((group) => [groupName(group), group])).values()];
}

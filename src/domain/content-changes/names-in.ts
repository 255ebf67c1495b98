import type { Content } from "../content.ts";
import { numbered } from "../noun.ts";
import type { Names } from "./compare-reports.ts";
import type { AboutWhat } from "./content-change.ts";

/** Names of what either of two states holds, as a reader of the later one knows them. */
export function namesIn(before: Content, after: Content): Names {
  const reports = new Map([...before.reports, ...after.reports].map((one) => [one.id, one.name]));
  const milestones = new Map(
    [...before.milestones, ...after.milestones].map((one) => [one.id, one]),
  );
  const ratings = new Map(
    [...before.plan.ratings, ...after.plan.ratings].map((one) => [one.key, one]),
  );
  const aboutMilestone = (id: string): AboutWhat => {
    const found = milestones.get(id);
    return found
      ? { priority: found.priority, thing: found.shortTitle ?? found.wording }
      : { thing: id };
  };
  const priority = (number: number): string => numbered(after.plan.words.priority, number);
  return {
    words: after.plan.words,
    priority,
    report: (id) => reports.get(id) ?? id,
    milestone: (id) => {
      const found = milestones.get(id);
      return found ? `${priority(found.priority)}: ${found.wording}` : id;
    },
    aboutMilestone,
    rating: ({ rating }) => rating && rating.flatMap((key) => ratings.get(key) ?? []),
  };
}

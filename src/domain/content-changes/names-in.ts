import type { Content } from "../content.ts";
import type { Names } from "./compare-reports.ts";

/** Names of what either of two states holds, as a reader of the later one knows them. */
export function namesIn(before: Content, after: Content): Names {
  const reports = new Map([...before.reports, ...after.reports].map((one) => [one.id, one.name]));
  const milestones = new Map(
    [...before.milestones, ...after.milestones].map((one) => [
      one.id,
      `Priority ${one.priority}: ${one.wording}`,
    ]),
  );
  return {
    report: (id) => reports.get(id) ?? id,
    milestone: (id) => milestones.get(id) ?? id,
  };
}

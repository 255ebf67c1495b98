import { problemAt } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A report that is published inside a pre-election period needs an approval that says why. */
export function checkPreElection(set: ContentSet): Problem[] {
  const periods = set.plan?.data.preElectionPeriods ?? [];
  return set.reports.flatMap((file) => {
    const day = file.data.publishFrom?.slice(0, 10);
    const period = day && periods.find((one) => one.from <= day && day <= one.to);
    if (!period || file.data.preElectionApproval) return [];
    const message = `This report would be published on ${day}, in the pre-election period from ${period.from} to ${period.to}.`;
    const remedy =
      "Choose a moment after the period, or add preElectionApproval with approvedBy, date and reason.";
    return [problemAt(file, ["publishFrom"], "pre-election", message, remedy)];
  });
}

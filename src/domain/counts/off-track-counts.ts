import { OFF_TRACK_KINDS, allOffTrack, type OffTrackKind } from "../members/off-track.ts";
import type { Plan } from "../plan.ts";
import { countingAs, type Matter } from "../rating.ts";
import type { ReportCard } from "../report-card.ts";
import type { CountDefinition } from "./definition.ts";
import type { Scope } from "./scope.ts";

/** The kinds that a plan's ratings can give, and all others. */
function offTrackKinds({ ratings }: Plan): readonly OffTrackKind[] {
  const has = (matter: Matter): boolean => countingAs(ratings, matter).length > 0;
  return OFF_TRACK_KINDS.filter((kind) => {
    if (kind === "milestone-off-track" || kind === "total-off-track") return has("off-track");
    return (kind !== "milestone-no-update" && kind !== "total-no-update") || has("no-news");
  });
}

/** Names in the public data since they were first published; “exception” there means off track. */
export type OffTrackCountName = "exceptions" | `exceptions-${OffTrackKind}`;

function offTrackIn(card: ReportCard, { priority }: Scope, kind?: OffTrackKind): number {
  return allOffTrack(card).filter(
    (one) =>
      (priority === undefined || one.priority === priority) &&
      (kind === undefined || one.kind === kind),
  ).length;
}

type OffTrackCount = CountDefinition<OffTrackCountName, "exceptions">;

/** The counts of what is off track in a plan. */
export function offTrackCounts(plan: Plan): readonly OffTrackCount[] {
  return [
    {
      name: "exceptions",
      in: "priorities",
      of: null,
      counts: (card, scope) => offTrackIn(card, scope),
    },
    ...offTrackKinds(plan).map((kind): OffTrackCount => ({
      name: `exceptions-${kind}`,
      in: "priorities",
      of: "exceptions",
      counts: (card, scope) => offTrackIn(card, scope, kind),
    })),
  ];
}

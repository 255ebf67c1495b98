import { OFF_TRACK_KINDS, allOffTrack, type OffTrackKind } from "../members/off-track.ts";
import type { Plan } from "../plan.ts";
import { countingAs, MATTERS, type Matter } from "../rating.ts";
import type { ReportCard } from "../report-card.ts";
import { anyOther } from "../plan-words.ts";
import { anyOf } from "../rating-words.ts";
import type { CountDefinition, Worded } from "./definition.ts";
import type { Scope } from "./scope.ts";
import { sentenceCase } from "../noun.ts";

/** Kinds that a milestone's rating makes. */
type RatedKind = Extract<
  OffTrackKind,
  "milestone-off-track" | "total-off-track" | "milestone-no-update" | "total-no-update"
>;

interface Explained {
  title: Worded;
  definition: Worded;
}

/** What a plan calls the ratings that count as a matter: "red", "behind or stopped". */
function ratedAs({ ratings }: Plan, ...matters: readonly Matter[]): string {
  return anyOf(countingAs(ratings, ...matters));
}

/** Milestones whose rating members are told of, in the words of the plan's own key. */
function ratedKinds(plan: Plan): Pick<Record<OffTrackKind, Explained>, RatedKind> {
  const [off, none] = [ratedAs(plan, "off-track"), ratedAs(plan, "no-news")];
  const part = plan.splitRatings ? ", or a part of it," : "";
  return {
    "milestone-off-track": {
      title: ({ milestone }) => `${sentenceCase(milestone.many)} rated ${off}`,
      definition: ({ milestone }) =>
        `The latest report with ratings gives the ${milestone.one}${part} ${off}.`,
    },
    "total-off-track": {
      title: ({ priority, milestone }) =>
        `${sentenceCase(priority.many)} with ${off} ${milestone.many} that are not named`,
      definition: ({ milestone }) =>
        `The report prints how many ${milestone.many} are ${off}. It does not say which.`,
    },
    "milestone-no-update": {
      title: ({ milestone }) => `${sentenceCase(milestone.many)} with no update`,
      definition: ({ milestone }) =>
        `The latest report with ratings gives the ${milestone.one} ${none}: no information or no update.`,
    },
    "total-no-update": {
      title: ({ priority, milestone }) =>
        `${sentenceCase(priority.many)} with ${none} ${milestone.many} that are not named`,
      definition: ({ milestone }) =>
        `The report prints how many ${milestone.many} are ${none}: no information or no update. It does not say which.`,
    },
  };
}

/** What each kind of being off track is, for a heading, and the rule behind it. */
const kindsOf = (plan: Plan): Readonly<Record<OffTrackKind, Explained>> => ({
  "worse-and-worsening": {
    title: "Off target and getting worse",
    definition: ({ body }) =>
      `The figure misses its target and is worse than the one before. ${sentenceCase(body)}’s rule makes these candidates for a performance clinic.`,
  },
  "off-target": {
    title: "Off target, not getting worse",
    definition:
      "The latest figure misses its target, or the straight line towards it. It is not known to be worse than the one before.",
  },
  worsening: {
    title: "Getting worse, with no target missed",
    definition:
      "The latest figure is worse than the one it can be compared with. There is no target for it, or it still meets it.",
  },
  "worse-than-others": {
    title: "Worse than elsewhere",
    definition: (words) =>
      `The latest figure is worse than that of ${anyOther(words, "of ")} for the same time. It misses no target and has not got worse.`,
  },
  overdue: {
    title: "Figures that are overdue",
    definition: "A report says when the next figure is due. That day is past.",
  },
  ...ratedKinds(plan),
  concern: {
    title: ({ concern }) => `${sentenceCase(concern.many)} that the latest report raises`,
    definition: ({ concernedAbout }) => `Printed under “${concernedAbout}”, word for word.`,
  },
});

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
  const kinds = kindsOf(plan);
  const rated = ratedAs(plan, ...MATTERS);
  return [
    {
      name: "exceptions",
      title: "Things that are off track",
      definition: ({ milestone, concern }) =>
        `All lines under “What is off track”: each indicator once for its latest figure and once more if its next figure is overdue, each ${milestone.one} or total rated ${rated}, and each printed ${concern.one}.`,
      in: "priorities",
      of: null,
      counts: (card, scope) => offTrackIn(card, scope),
    },
    ...offTrackKinds(plan).map((kind): OffTrackCount => ({
      name: `exceptions-${kind}`,
      ...kinds[kind],
      in: "priorities",
      of: "exceptions",
      counts: (card, scope) => offTrackIn(card, scope, kind),
    })),
  ];
}

import type { Entry } from "../leads.ts";
import { compareReports, type Comparison } from "../members/comparison.ts";
import type { RaisedOutcome, SettledMatter } from "../members/raised.ts";
import type { ReportedFigure } from "../members/report-figures.ts";
import type { ReportCard } from "../report-card.ts";
import type { CountDefinition } from "./definition.ts";
import type { Scope } from "./scope.ts";

/** The priority of each thing that changed; null where it belongs to none. */
type Places = readonly (number | null)[];

interface Kind {
  places(comparison: Comparison): Places;
}

const ofEntries = (entries: readonly Entry[] = []): Places =>
  entries.map(({ milestone }) => milestone.priority);

const ofFigures = (figures: readonly ReportedFigure[]): Places =>
  figures.map(({ indicator }) => indicator.priority ?? null);

/** How a concern that is raised no more can come out without being answered. */
const NOT_ANSWERED: readonly RaisedOutcome[] = [
  "worse",
  "no-better",
  "not-comparable",
  "still-misses",
];

/** The concerns that a later report no longer raises, by what became of them. */
export const SETTLED_AS = {
  "concerns-not-mentioned": ["not-mentioned"],
  "concerns-answered": ["answered"],
  "concerns-not-answered": NOT_ANSWERED,
} as const satisfies Record<string, readonly RaisedOutcome[]>;

/** The concerns of one such outcome. */
export function settledAs(
  { raised }: Comparison,
  name: keyof typeof SETTLED_AS,
): readonly SettledMatter[] {
  const outcomes: readonly RaisedOutcome[] = SETTLED_AS[name];
  return raised.settled.filter(({ outcome }) => outcomes.includes(outcome));
}

const settled =
  (name: keyof typeof SETTLED_AS) =>
  (comparison: Comparison): Places =>
    settledAs(comparison, name).map(({ matter }) => matter.priority);

const KINDS = {
  "milestones-added": {
    places: ({ milestones: all }) => ofEntries(all?.added),
  },
  "milestones-dropped": {
    places: ({ milestones: all }) => ofEntries(all?.dropped),
  },
  "milestones-reworded": {
    places: ({ milestones: all }) => ofEntries(all?.reworded.map(({ to }) => to)),
  },
  "milestones-renumbered": {
    places: ({ milestones: all }) => ofEntries(all?.renumbered.map(({ to }) => to)),
  },
  "milestones-kept": {
    places: ({ milestones: all }) => ofEntries(all?.kept.map(({ to }) => to)),
  },
  "figures-new": {
    places: ({ figures }) => ofFigures(figures.added),
  },
  "figures-revised": {
    places: ({ figures }) => ofFigures(figures.revised.map(({ to }) => to)),
  },
  "figures-gone": {
    places: ({ figures }) => ofFigures(figures.gone.map(({ last }) => last)),
  },
  "concerns-raised": {
    places: ({ raised }) => raised.raised.map(({ priority }) => priority),
  },
  "concerns-not-mentioned": {
    places: settled("concerns-not-mentioned"),
  },
  "concerns-answered": {
    places: settled("concerns-answered"),
  },
  "concerns-not-answered": {
    places: settled("concerns-not-answered"),
  },
  "concerns-still": {
    places: ({ raised }) => raised.still.map(({ to }) => to.priority),
  },
} as const satisfies Record<string, Kind>;

export type ChangeCountName = keyof typeof KINDS;

function countOfPlaces(card: ReportCard, kind: Kind, { since, report, priority }: Scope): number {
  if (since === undefined || report === undefined) return 0;
  const places = kind.places(compareReports(card, since, report));
  return places.filter((one) => priority === undefined || one === priority).length;
}

/** The counts of what changed between two reports. */
export const CHANGE_COUNTS: readonly CountDefinition<ChangeCountName, never>[] = Object.entries(
  KINDS,
).map(([name, kind]) => ({
  name: name as ChangeCountName,
  in: "pairs",
  of: null,
  counts: (card, scope) => countOfPlaces(card, kind, scope),
}));

import type { Entry } from "../leads.ts";
import { compareReports, type Comparison } from "../members/comparison.ts";
import type { RaisedOutcome, SettledMatter } from "../members/raised.ts";
import type { ReportedFigure } from "../members/report-figures.ts";
import { sentenceCase, withArticle } from "../noun.ts";
import type { PlanWords } from "../plan-words.ts";
import type { ReportCard } from "../report-card.ts";
import type { CountDefinition, Worded } from "./definition.ts";
import type { Scope } from "./scope.ts";

/** The priority of each thing that changed; null where it belongs to none. */
type Places = readonly (number | null)[];

interface Kind {
  title: Worded;
  definition: Worded;
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

const milestones = (verb: string) => (words: PlanWords) =>
  `${sentenceCase(words.milestone.many)} ${verb}`;
const concerns = (verb: string) => (words: PlanWords) =>
  `${sentenceCase(words.concern.many)} ${verb}`;

const KINDS = {
  "milestones-added": {
    title: milestones("added"),
    definition: "In the later report and not in the earlier one.",
    places: ({ milestones: all }) => ofEntries(all?.added),
  },
  "milestones-dropped": {
    title: milestones("dropped"),
    definition: "In the earlier report and not in the later one.",
    places: ({ milestones: all }) => ofEntries(all?.dropped),
  },
  "milestones-reworded": {
    title: milestones("reworded"),
    definition: "In both reports, in other words. Punctuation and capital letters do not count.",
    places: ({ milestones: all }) => ofEntries(all?.reworded.map(({ to }) => to)),
  },
  "milestones-renumbered": {
    title: milestones("renumbered"),
    definition: "In both reports, under another number.",
    places: ({ milestones: all }) => ofEntries(all?.renumbered.map(({ to }) => to)),
  },
  "milestones-kept": {
    title: milestones("kept"),
    definition: "In both reports.",
    places: ({ milestones: all }) => ofEntries(all?.kept.map(({ to }) => to)),
  },
  "figures-new": {
    title: "New figures",
    definition:
      "Printed after the earlier report, up to the later one, for times of which no report had a figure before.",
    places: ({ figures }) => ofFigures(figures.added),
  },
  "figures-revised": {
    title: "Revised figures",
    definition: "The same time, another value.",
    places: ({ figures }) => ofFigures(figures.revised.map(({ to }) => to)),
  },
  "figures-gone": {
    title: "Figures gone",
    definition:
      "Indicators of which the earlier report prints a figure and no report since, up to the later one.",
    places: ({ figures }) => ofFigures(figures.gone.map(({ last }) => last)),
  },
  "concerns-raised": {
    title: concerns("raised"),
    definition:
      "By the later report and not by the earlier one. The rule “What a report raises” says what is counted.",
    places: ({ raised }) => raised.raised.map(({ priority }) => priority),
  },
  "concerns-not-mentioned": {
    title: concerns("no longer mentioned"),
    definition: "Raised by the earlier report; the later one says nothing that answers them.",
    places: settled("concerns-not-mentioned"),
  },
  "concerns-answered": {
    title: concerns("answered"),
    definition: ({ concern }) =>
      `Raised by the earlier report, and answered by the rule “When ${withArticle(concern)} is answered”.`,
    places: settled("concerns-answered"),
  },
  "concerns-not-answered": {
    title: concerns("not answered"),
    definition:
      "Raised by the earlier report and not by the later one; a later figure or rating is worse, no better, cannot be compared, or does not reach the target.",
    places: settled("concerns-not-answered"),
  },
  "concerns-still": {
    title: ({ concern }) => `Still ${withArticle(concern)}`,
    definition: "Raised by both reports.",
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
  title: kind.title,
  definition: kind.definition,
  in: "pairs",
  of: null,
  counts: (card, scope) => countOfPlaces(card, kind, scope),
}));

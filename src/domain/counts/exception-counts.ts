import { EXCEPTION_KINDS, planExceptions, type ExceptionKind } from "../members/exception.ts";
import type { ReportCard } from "../report-card.ts";
import type { CountDefinition, Worded } from "./definition.ts";
import type { Scope } from "./scope.ts";
import { sentenceCase } from "../noun.ts";

/** What each kind of exception is, for a heading, and the rule behind it. */
const KINDS: Readonly<Record<ExceptionKind, { title: Worded; definition: Worded }>> = {
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
    definition:
      "The latest figure is worse than that of England, of statistical neighbours or of another comparator for the same time. It misses no target and has not got worse.",
  },
  overdue: {
    title: "Figures that are overdue",
    definition: "A report says when the next figure is due. That day is past.",
  },
  "milestone-red": {
    title: ({ milestone }) => `${sentenceCase(milestone.many)} rated red`,
    definition: ({ milestone }) =>
      `The latest report with ratings gives the ${milestone.one}, or a part of it, red.`,
  },
  "total-red": {
    title: ({ priority, milestone }) =>
      `${sentenceCase(priority.many)} with red ${milestone.many} that are not named`,
    definition: ({ milestone }) =>
      `The report prints how many ${milestone.many} are red. It does not say which.`,
  },
  "milestone-no-update": {
    title: ({ milestone }) => `${sentenceCase(milestone.many)} with no update`,
    definition: ({ milestone }) =>
      `The latest report with ratings gives the ${milestone.one} blue: no information or no update.`,
  },
  "total-no-update": {
    title: ({ priority, milestone }) =>
      `${sentenceCase(priority.many)} with blue ${milestone.many} that are not named`,
    definition: ({ milestone }) =>
      `The report prints how many ${milestone.many} are blue: no information or no update. It does not say which.`,
  },
  concern: {
    title: ({ concern }) => `${sentenceCase(concern.many)} that the latest report raises`,
    definition: ({ concernedAbout }) => `Printed under “${concernedAbout}”, word for word.`,
  },
};

export type ExceptionCountName = "exceptions" | `exceptions-${ExceptionKind}`;

function exceptionsIn(card: ReportCard, { priority }: Scope, kind?: ExceptionKind): number {
  return planExceptions(card).filter(
    (one) =>
      (priority === undefined || one.priority === priority) &&
      (kind === undefined || one.kind === kind),
  ).length;
}

export const EXCEPTION_COUNTS: readonly CountDefinition<ExceptionCountName, "exceptions">[] = [
  {
    name: "exceptions",
    title: "Things that are off track",
    definition: ({ milestone, concern }) =>
      `All lines under “What is off track”: each indicator once for its latest figure and once more if its next figure is overdue, each ${milestone.one} or total rated red or blue, and each printed ${concern.one}.`,
    of: null,
    counts: (card, scope) => exceptionsIn(card, scope),
  },
  ...EXCEPTION_KINDS.map((kind): CountDefinition<ExceptionCountName, "exceptions"> => ({
    name: `exceptions-${kind}`,
    ...KINDS[kind],
    of: "exceptions",
    counts: (card, scope) => exceptionsIn(card, scope, kind),
  })),
];

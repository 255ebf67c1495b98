import { numbered, sentenceCase } from "../domain/noun.ts";
import {
  CLINICS_PATH,
  HOW_WE_RATE_PATH,
  indicatorPath,
  OFF_TRACK_PATH,
  PLAN_ON_A_PAGE_PATH,
  statusIndicatorsPath,
} from "../addresses/paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { countIn, type CountName } from "../domain/counts/counts.ts";
import { planMeasures } from "../domain/members/measure.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, outOfAs, type Said } from "../wording/counts.ts";
import { listWords } from "../wording/numbers.ts";
import type { RuleId } from "../wording/rules/rules.ts";
import { comparatorName } from "../wording/indicators-comparison.ts";
import { clinicsTold } from "./clinics-told.ts";
import { changesView, pairLinks, sectionsInNumbers } from "./members-changes.ts";
import { rulePath } from "./method-page.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";
import { ratedWords } from "../wording/rating-lists.ts";

/** A question that members put in minutes, with its answer and where the record of it stands. */
export interface MembersAnswer {
  id: string;
  question: string;
  answer: readonly Said[];
  places: readonly PageLink[];
}

function rule(id: RuleId, text: string): PageLink {
  return { text, path: rulePath(id) };
}

function list(card: ReportCard, name: CountName, text: string): PageLink[] {
  const key = name.replace("indicators-", "");
  return countIn(card, name).isNone ? [] : [{ text, path: statusIndicatorsPath(key) }];
}

function indicators(card: ReportCard, name: CountName): Said {
  return [outOfAs("n-indicators", countIn(card, name))];
}

function targetOfNone(card: ReportCard): MembersAnswer {
  const own = planMeasures(card).filter(({ target }) => target.target?.figure.value === 0);
  const printed = own.map(({ indicator, target }): Said => [
    phrase("printed-as", {
      name: indicator.name,
      words: target.target?.figure.quotation ?? "",
    }),
  ]);
  return {
    id: "target-of-none",
    question: phrase("ask-target-0"),
    answer: [[phrase(own.length === 0 ? "no-target-0" : "because-prints-0")], ...printed],
    places: [
      ...own.map(({ indicator }) => ({ text: indicator.name, path: indicatorPath(indicator.id) })),
      rule("target-choice", phrase("which-target-counts")),
    ],
  };
}

function betterOrGood(card: ReportCard): MembersAnswer {
  const better = planMeasures(card).filter(
    ({ target, direction }) => target.status === "not-met" && direction.direction === "improving",
  );
  return {
    id: "better-or-good",
    question: phrase("ask-better-good"),
    answer: [
      [phrase("better-not-good")],
      saying("improve-and-meet", {
        improving: indicators(card, "indicators-improving"),
        met: indicators(card, "indicators-met"),
      }),
      ...(better.length === 0 ? [] : [[phrase("improve-and-miss")]]),
    ],
    places: [
      ...better.map(({ indicator }) => ({
        text: indicator.name,
        path: indicatorPath(indicator.id),
      })),
      ...list(card, "indicators-improving", phrase("all-that-improve")),
    ],
  };
}

function comparedWith(card: ReportCard): MembersAnswer {
  const names = planMeasures(card).flatMap(({ comparisons }) =>
    comparisons.map(({ name }) => name),
  );
  const worse = planMeasures(card).filter(({ comparisons }) =>
    comparisons.some(({ result }) => result === "worse"),
  );
  const all = [...new Set(names.map(comparatorName))].sort((a, b) => a.localeCompare(b, "en-GB"));
  return {
    id: "compared-with",
    question: phrase("ask-compared"),
    answer: [
      [
        all.length === 0
          ? phrase("no-others-printed")
          : phrase("with-those", { all: listWords(all) }),
      ],
      ...(worse.length === 0 ? [] : [[phrase("worse-than-one")]]),
    ],
    places: [
      ...worse.map(({ indicator }) => ({
        text: indicator.name,
        path: indicatorPath(indicator.id),
      })),
      rule("comparators", phrase("how-compared")),
    ],
  };
}

function clinicDecisions(card: ReportCard): MembersAnswer {
  const told = clinicsTold(card.content.clinics);
  return {
    id: "clinic-decisions",
    question: phrase("ask-clinic-decided"),
    answer: told.length === 0 ? [[phrase("no-clinic-told")]] : told,
    places: [
      { text: phrase("each-decision"), path: CLINICS_PATH },
      rule("clinics", phrase("which-call-for-clinic")),
    ],
  };
}

function chance(): MembersAnswer {
  return {
    id: "chance",
    question: phrase("could-be-chance"),
    answer: [[phrase("chance-answer")]],
    places: [
      rule("newcombe", phrase("how-change-tried")),
      rule("no-clear-change", phrase("no-clear-change")),
    ],
  };
}

function howOld(card: ReportCard): MembersAnswer {
  const latest = card.reports.at(-1)?.report.name;
  return {
    id: "how-old",
    question: phrase("ask-how-old"),
    answer: [
      [
        latest === undefined
          ? phrase("no-report-published")
          : phrase("latest-report-own-dates", { report: latest }),
      ],
      saying("should-be-newer", { overdue: indicators(card, "indicators-overdue") }),
    ],
    places: [
      ...list(card, "indicators-overdue", phrase("title-overdue")),
      rule("overdue", phrase("when-overdue")),
    ],
  };
}

function noTarget(card: ReportCard): MembersAnswer {
  return {
    id: "no-target",
    question: phrase("ask-no-target"),
    answer: [
      saying("no-target-answer", {
        none: indicators(card, "indicators-no-target"),
        expired: bare(countIn(card, "indicators-expired")),
      }),
    ],
    places: [
      ...list(card, "indicators-no-target", phrase("without-target")),
      ...list(card, "indicators-expired", phrase("target-is-past")),
    ],
  };
}

/** Whether it can be known which milestones have a rating, said in a sentence. */
function whichRated(card: ReportCard): string {
  const { latestRated, words } = card;
  const ratings = ratedWords(card.content.plan.ratings).offTrack;
  const milestones = words.milestone.many;
  if (latestRated?.entries.some(({ rating }) => rating !== null) ?? false) {
    return phrase("which-are-known", { milestones, ratings });
  }
  return latestRated === null
    ? phrase("no-ratings-at-all", { milestones })
    : phrase("which-not-known", {
        report: latestRated.report.name,
        priority: words.priority.one,
        milestones,
        ratings,
      });
}

function whichAreRed(card: ReportCard): MembersAnswer {
  const split = card.content.plan.splitRatings;
  const { one, many } = card.words.milestone;
  const ratings = ratedWords(card.content.plan.ratings).offTrack;
  return {
    id: "half-red",
    question: split
      ? phrase("ask-which-and-half", { milestones: many, ratings })
      : phrase("ask-which-rated", { milestones: many, ratings }),
    answer: [[whichRated(card)], ...(split ? [[phrase("half-answer", { milestone: one })]] : [])],
    places: [
      { text: phrase("all-off-track-why"), path: OFF_TRACK_PATH },
      ...(split
        ? [{ text: phrase("how-split-counts"), path: `${HOW_WE_RATE_PATH}#split-ratings` }]
        : []),
      rule("ratings", phrase("when-ratings-concern")),
    ],
  };
}

function whoAnswers(card: ReportCard): MembersAnswer {
  const { priority } = card.words;
  const named = card.priorities.filter(({ leads }) => leads.length > 0);
  const others = card.priorities.filter(({ leads }) => leads.length === 0);
  const priorities = listWords(others.map(({ number }) => `${priority.one} ${number}`));
  return {
    id: "who-answers",
    question: phrase("ask-who"),
    answer: [
      ...named.map(({ number, leads }): Said => [
        `${sentenceCase(numbered(priority, number))}: ${leads.join("; ")}.`,
      ]),
      ...(others.length === 0 ? [] : [[phrase("no-lead-printed", { priorities })]]),
    ],
    places: [{ text: phrase("who-leads-what"), path: PLAN_ON_A_PAGE_PATH }],
  };
}

/** Sections of a page of changes that tell what became of earlier concerns. */
const BECAME: readonly string[] = ["answered", "not-answered", "still", "not-mentioned"];

/** What became of the concerns of the report before, in numbers. */
function becameOf(card: ReportCard): Said[] {
  const [from, to] = card.reports.slice(-2).map(({ report }) => report);
  if (!from || !to) return [];
  const { sections } = changesView(card, from.id, to.id);
  const counts = sectionsInNumbers(
    BECAME.flatMap((id) => sections.filter((section) => section.id === id)),
  );
  return [saying("concerns-since", { from: [from.name], to: [to.name], counts })];
}

function sinceLast(card: ReportCard): MembersAnswer {
  const explained = phrase("answered-by", {
    concern: card.words.concern.one,
  });
  return {
    id: "since-last",
    question: phrase("ask-last-time"),
    answer: [...becameOf(card), [explained]],
    places: [...pairLinks(card), rule("answered", phrase("when-answered"))],
  };
}

/** Ten questions that members put, answered from the plan, each with the places of its record. */
export function membersAnswers(card: ReportCard): MembersAnswer[] {
  return [
    targetOfNone(card),
    betterOrGood(card),
    comparedWith(card),
    clinicDecisions(card),
    chance(),
    howOld(card),
    noTarget(card),
    whichAreRed(card),
    whoAnswers(card),
    sinceLast(card),
  ];
}

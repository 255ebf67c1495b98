import { sentenceCase, withArticle } from "../domain/noun.ts";
import {
  CLINICS_PATH,
  HOW_WE_RATE_PATH,
  indicatorPath,
  PLAN_ON_A_PAGE_PATH,
  statusIndicatorsPath,
} from "../addresses/paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { countIn, type CountName } from "../domain/counts/counts.ts";
import { planMeasures } from "../domain/members/measure.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { bare, outOfAs, say, type Said } from "../wording/counts.ts";
import { CLINIC_ORDER, CLINIC_WORDS } from "../wording/members/clinic-words.ts";
import { listWords } from "../wording/numbers.ts";
import type { RuleId } from "../wording/rules/rules.ts";
import { pairLinks } from "./members-changes.ts";
import { rulePath } from "./method-page.ts";

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
    `${indicator.name}: printed as “${target.target?.figure.quotation ?? ""}”.`,
  ]);
  return {
    id: "target-of-none",
    question: "Why is the target 0?",
    answer: [
      own.length === 0
        ? ["No figure of today answers to a target of 0."]
        : [
            "Because a report prints 0, or none. It is a target like any other, not a gap in the data.",
          ],
      ...printed,
    ],
    places: [
      ...own.map(({ indicator }) => ({ text: indicator.name, path: indicatorPath(indicator.id) })),
      rule("target-choice", "Which target counts"),
    ],
  };
}

function betterOrGood(card: ReportCard): MembersAnswer {
  const better = planMeasures(card).filter(
    ({ target, direction }) => target.status === "not-met" && direction.direction === "improving",
  );
  return {
    id: "better-or-good",
    question: "Is better the same as good?",
    answer: [
      [
        "No. “Improving” compares a figure with an earlier one; “target met” compares it with its target.",
      ],
      say`${indicators(card, "indicators-improving")} improve, and ${indicators(card, "indicators-met")} meet their target.`,
      ...(better.length === 0 ? [] : [["These improve and still miss their target:"]]),
    ],
    places: [
      ...better.map(({ indicator }) => ({
        text: indicator.name,
        path: indicatorPath(indicator.id),
      })),
      ...list(card, "indicators-improving", "All that improve"),
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
  const all = [...new Set(names)].sort((a, b) => a.localeCompare(b, "en-GB"));
  return {
    id: "compared-with",
    question: "Compared with whom?",
    answer: [
      all.length === 0
        ? ["The reports print no figures of others beside the latest ones."]
        : [
            `With those whose figure stands in the same paper: ${listWords(all)}. Nobody else’s is put in.`,
          ],
      ...(worse.length === 0 ? [] : [["These are worse than one of them:"]]),
    ],
    places: [
      ...worse.map(({ indicator }) => ({
        text: indicator.name,
        path: indicatorPath(indicator.id),
      })),
      rule("comparators", "How figures are compared with others"),
    ],
  };
}

function clinicDecisions(card: ReportCard): MembersAnswer {
  const told = CLINIC_ORDER.flatMap((status): Said[] => {
    const own = card.content.clinics.filter((clinic) => clinic.status === status);
    const names = [...new Set(own.map(({ name }) => name))];
    return names.length === 0 ? [] : [[`${CLINIC_WORDS[status].name}: ${names.join("; ")}.`]];
  });
  return {
    id: "clinic-decisions",
    question: "What did the performance clinic decide?",
    answer: told.length === 0 ? [["No paper tells of a performance clinic."]] : told,
    places: [
      { text: "Each decision and its reason, as printed", path: CLINICS_PATH },
      rule("clinics", "Which figures call for a clinic"),
    ],
  };
}

function chance(): MembersAnswer {
  return {
    id: "chance",
    question: "Could it be chance?",
    answer: [
      [
        "Where a report prints how many people stand behind a figure, this site tries it, and says “no clear change” where chance is enough to explain a difference. Elsewhere nobody can tell, and the page says so.",
      ],
    ],
    places: [rule("newcombe", "How a change is tried"), rule("no-clear-change", "No clear change")],
  };
}

function howOld(card: ReportCard): MembersAnswer {
  const latest = card.reports.at(-1)?.report.name;
  return {
    id: "how-old",
    question: "How old is this figure?",
    answer: [
      [
        latest === undefined
          ? "No report is published yet."
          : `The latest report is ${latest}. Each figure has its own date beside it.`,
      ],
      say`${indicators(card, "indicators-overdue")} should have a newer figure by now.`,
    ],
    places: [
      ...list(card, "indicators-overdue", "Figures that are overdue"),
      rule("overdue", "When a figure is overdue"),
    ],
  };
}

function noTarget(card: ReportCard): MembersAnswer {
  return {
    id: "no-target",
    question: "Why does it have no target?",
    answer: [
      say`No paper prints one for ${indicators(card, "indicators-no-target")}. For ${[bare(countIn(card, "indicators-expired"))]} more the day of the last target is past.`,
    ],
    places: [
      ...list(card, "indicators-no-target", "Indicators without a target"),
      ...list(card, "indicators-expired", "Indicators whose target is past"),
    ],
  };
}

function halfPart(card: ReportCard): MembersAnswer {
  return {
    id: "half-red",
    question: `How can half a ${card.words.milestone.one} be ${card.words.rated.offTrack}?`,
    answer: [
      [
        "A report may give one of them two or three ratings. Each then counts in equal parts, so that no one counts twice.",
      ],
    ],
    places: [
      { text: "How split ratings count", path: `${HOW_WE_RATE_PATH}#split-ratings` },
      rule("ratings", "When ratings give concern"),
    ],
  };
}

function whoAnswers(card: ReportCard): MembersAnswer {
  const named = card.priorities.filter(({ leads }) => leads.length > 0);
  return {
    id: "who-answers",
    question: "Who answers for this?",
    answer: named.map(({ number, leads }): Said => [
      `${card.words.priority.one} ${number}: ${leads.join("; ")}.`.replace(/^./, (first) =>
        first.toUpperCase(),
      ),
    ]),
    places: [{ text: "The plan on one page, with who leads what", path: PLAN_ON_A_PAGE_PATH }],
  };
}

function sinceLast(card: ReportCard): MembersAnswer {
  return {
    id: "since-last",
    question: "What became of what we raised last time?",
    answer: [
      [
        `${sentenceCase(withArticle(card.words.concern))} is answered by a figure that is better and within its target, or by a rating. What a later report no longer speaks of is listed as not mentioned.`,
      ],
    ],
    places: [...pairLinks(card), rule("answered", "When a concern is answered")],
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
    ...(card.content.plan.splitRatings ? [halfPart(card)] : []),
    whoAnswers(card),
    sinceLast(card),
  ];
}

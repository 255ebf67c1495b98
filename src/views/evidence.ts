import { LISTENING_SCRIPT_PATH } from "../addresses/paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  MANUAL_CHECKS,
  type ManualCheck,
  type ManualCheckKind,
} from "../domain/evidence/manual-check.ts";
import type { Sweep, SweptFault } from "../domain/evidence/sweep.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { countOf, listWords } from "../wording/numbers.ts";
import { longDay } from "../wording/days.ts";

/** A table of words: each row begins with what it is about. */
export interface PlainTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A check that a person made, as the page tells it. */
export interface CheckView {
  /** "With a screen reader, by our script" */
  what: string;
  /** "8 December 2031, by the reading room, with NVDA" */
  told: string;
  /** What was heard otherwise, and what else was not as it should be. */
  faults: readonly string[];
}

/** What the page says of the last sweep. */
export interface SweepView {
  /** "On 27 November 2026 programs looked at 444 pages …" */
  told: string;
  /** Set where some way of looking did not reach every page. */
  notAll: string | null;
  engines: PlainTable;
  ways: PlainTable;
  /** Null where no page breaks a rule. */
  faults: PlainTable | null;
  /** Null where programs left nothing to people. */
  forPeople: PlainTable | null;
  budgets: PlainTable;
}

/** How the site is checked: by programs, by people, and by nobody yet. */
export interface EvidenceView {
  sweep: SweepView | null;
  checks: readonly CheckView[];
  /** Checks that nobody has made. */
  notDone: readonly string[];
  script: PageLink;
}

/** 12000: "12,000" */
function figure(count: number): string {
  return count.toLocaleString("en-GB");
}

function waysOf({ ways, pages }: Sweep): PlainTable {
  return {
    caption: "Ways in which pages were looked at",
    columns: ["Way", "Pages", "By"],
    rows: ways.map((way) => [
      way.name,
      way.pages === pages ? `all ${figure(pages)}` : `${figure(way.pages)} of ${figure(pages)}`,
      listWords(way.by),
    ]),
  };
}

function faultRow({ what, by, rule, pages, reason }: SweptFault): readonly string[] {
  return [what, `${by}: ${rule}`, figure(pages), reason ?? "It is to be mended."];
}

/** What a kind of page may have at most, and what its largest page has. */
function budgetsOf({ budgets }: Sweep): PlainTable {
  const room = ({ limit, most }: { limit: number; most: number }): string =>
    `${figure(most)} of ${figure(limit)}`;
  return {
    caption: "The largest page of each kind, and what it may be at most",
    columns: ["Kind of page", "Pages", "Bytes, packed", "Elements", "Words"],
    rows: budgets.map(({ kind, pages, bytes, elements, words }) => [
      kind,
      figure(pages),
      room(bytes),
      room(elements),
      room(words),
    ]),
  };
}

/** Which pages were not looked at again, as they are what they were. */
function earlierPages({ earlier }: Sweep): string {
  if (!earlier) return "";
  const { pages, since } = earlier;
  const [were, have] = pages === 1 ? ["was", "has"] : ["were", "have"];
  return ` Of these, ${countOf(pages, "page")} ${were} looked at before, since ${longDay(since)}, and ${have} not changed by a byte.`;
}

/** Which pages of editions were looked at: they are made in few ways, and there are very many. */
function editionPages({ editions }: Sweep): string {
  if (!editions) return "";
  const { looked, of } = editions;
  return ` Editions, which hold what was known at each report, have ${countOf(of, "page")} of single priorities and indicators. Programs looked at ${figure(looked)} of them: these hold every part that any of them is made of.`;
}

function sweepView(sweep: Sweep): SweepView {
  const { date, commit, browser, pages, engines, ways, faults, forPeople } = sweep;
  const partly = ways.filter((way) => way.pages < pages).length;
  return {
    told: `On ${longDay(date)} programs looked at the site as it was then: ${countOf(pages, "page")}, in ${countOf(ways.length, "way")} of looking, with ${browser}. The state of the program and its words was ${commit.slice(0, 12)}${sweep.changed ? `, ${sweep.changed}` : ""}.${earlierPages(sweep)}${editionPages(sweep)}`,
    notAll:
      partly === 0
        ? null
        : `${countOf(partly, "way")} did not reach every page: the table says how many.`,
    engines: {
      caption: "Programs that looked",
      columns: ["Program", "Version", "Rules"],
      rows: engines.map(({ name, version, rules }) => [name, version, rules]),
    },
    ways: waysOf(sweep),
    faults:
      faults.length === 0
        ? null
        : {
            caption: "Rules that pages break",
            columns: ["What the program says", "Rule", "Pages", "Why it stays"],
            rows: faults.map(faultRow),
          },
    forPeople:
      forPeople.length === 0
        ? null
        : {
            caption: "What programs leave to people",
            columns: ["What to look at", "Rule", "Pages"],
            rows: forPeople.map(({ what, by, rule, pages: on }) => [
              what,
              `${by}: ${rule}`,
              figure(on),
            ]),
          },
    budgets: budgetsOf(sweep),
  };
}

function checkView(one: ManualCheck): CheckView {
  const otherwise = (one.steps ?? []).filter(({ heard }) => heard === "otherwise");
  return {
    what: MANUAL_CHECKS[one.check],
    told: `${longDay(one.date)}, by ${one.by}, with ${one.with}`,
    faults: [
      ...otherwise.map(({ step, instead }) => `Step “${step}” was heard as: ${instead ?? ""}`),
      ...one.faults,
    ],
  };
}

/** How the site is checked, newest check of people first. */
export function evidenceView({ content }: ReportCard): EvidenceView {
  const [sweep] = content.sweeps;
  const done = [...content.manualChecks].sort((a, b) => (a.date < b.date ? 1 : -1));
  const kinds = Object.keys(MANUAL_CHECKS) as ManualCheckKind[];
  return {
    sweep: sweep ? sweepView(sweep) : null,
    checks: done.map(checkView),
    notDone: kinds
      .filter((kind) => !done.some(({ check }) => check === kind))
      .map((kind) => MANUAL_CHECKS[kind]),
    script: { text: "The script for who listens to this site", path: LISTENING_SCRIPT_PATH },
  };
}

/** For the accessibility statement: what the last checks were, in a few sentences. */
export function evidenceSummary(card: ReportCard): readonly string[] {
  const { sweep, checks, notDone } = evidenceView(card);
  const broken = sweep?.faults ? countOf(sweep.faults.rows.length, "rule") : "no rule";
  const people =
    checks.length === 0
      ? "No person has checked it with a screen reader or other aids and put the result on record."
      : `${countOf(checks.length, "check")} by people ${checks.length === 1 ? "is" : "are"} on record.`;
  return [
    sweep
      ? [
          sweep.told,
          sweep.notAll,
          `They found that pages break ${broken}${sweep.faults ? " of theirs; each is listed with the reason why it stays" : ""}.`,
        ]
          .filter(Boolean)
          .join(" ")
      : "Programs have not looked at every page yet.",
    notDone.length === 0
      ? people
      : `${people} Kinds of check that nobody has made: ${notDone.length}.`,
  ];
}

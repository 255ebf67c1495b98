import { LISTENING_SCRIPT_PATH } from "../addresses/paths.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { MANUAL_CHECKS, type ManualCheck } from "../domain/evidence/manual-check.ts";
import type { Sweep, SweptFault } from "../domain/evidence/sweep.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { listWords } from "../wording/numbers.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

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

/** "12 pages" */
function counted(name: "n-pages" | "n-ways" | "n-rules", count: number): string {
  return phrase(name, { n: count, shown: figure(count) });
}

function waysOf({ ways, pages }: Sweep): PlainTable {
  return {
    caption: phrase("ways-caption"),
    columns: [phrase("way"), phrase("pages"), phrase("by-whom")],
    rows: ways.map((way) => [
      way.name,
      way.pages === pages
        ? phrase("all-n", { n: figure(pages) })
        : phrase("n-of-n", { n: figure(way.pages), all: figure(pages) }),
      listWords(way.by),
    ]),
  };
}

function faultRow({ what, by, rule, pages, reason }: SweptFault): readonly string[] {
  return [what, `${by}: ${rule}`, figure(pages), reason ?? phrase("to-be-mended")];
}

/** What a kind of page may have at most, and what its largest page has. */
function budgetsOf({ budgets }: Sweep): PlainTable {
  const room = ({ limit, most }: { limit: number; most: number }): string =>
    phrase("n-of-n", { n: figure(most), all: figure(limit) });
  return {
    caption: phrase("budgets-caption"),
    columns: [
      phrase("kind-of-page"),
      phrase("pages"),
      phrase("bytes-packed"),
      phrase("elements"),
      phrase("words"),
    ],
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
  const values = { n: pages, pages: counted("n-pages", pages), day: longDay(since) };
  return ` ${phrase("swept-earlier", values)}`;
}

/** Which pages of editions were looked at: they are made in few ways, and there are very many. */
function editionPages({ editions }: Sweep, { priority }: PlanWords): string {
  if (!editions) return "";
  const { looked, of } = editions;
  const values = {
    pages: counted("n-pages", of),
    looked: figure(looked),
    priorities: priority.many,
  };
  return ` ${phrase("swept-editions", values)}`;
}

function sweepView(sweep: Sweep, words: PlanWords): SweepView {
  const { date, commit, browser, pages, engines, ways, faults, forPeople } = sweep;
  const partly = ways.filter((way) => way.pages < pages).length;
  return {
    told: `${phrase("swept-on", {
      day: longDay(date),
      pages: counted("n-pages", pages),
      ways: counted("n-ways", ways.length),
      browser,
      state: [commit.slice(0, 12), sweep.changed].filter(Boolean).join(", "),
    })}${earlierPages(sweep)}${editionPages(sweep, words)}`,
    notAll: partly === 0 ? null : phrase("ways-not-all", { ways: counted("n-ways", partly) }),
    engines: {
      caption: phrase("engines-caption"),
      columns: [phrase("program"), phrase("version"), phrase("rules")],
      rows: engines.map(({ name, version, rules }) => [name, version, rules]),
    },
    ways: waysOf(sweep),
    faults:
      faults.length === 0
        ? null
        : {
            caption: phrase("faults-caption"),
            columns: [
              phrase("program-says"),
              phrase("rule"),
              phrase("pages"),
              phrase("why-it-stays"),
            ],
            rows: faults.map(faultRow),
          },
    forPeople:
      forPeople.length === 0
        ? null
        : {
            caption: phrase("people-caption"),
            columns: [phrase("what-to-look-at"), phrase("rule"), phrase("pages")],
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
    what: phrase(`check-${one.check}`),
    told: phrase("check-told", { day: longDay(one.date), by: one.by, means: one.with }),
    faults: [
      ...otherwise.map(({ step, instead }) =>
        phrase("step-heard-as", { step, words: instead ?? "" }),
      ),
      ...one.faults,
    ],
  };
}

/** How the site is checked, newest check of people first. */
export function evidenceView({ content, words }: ReportCard): EvidenceView {
  const [sweep] = content.sweeps;
  const done = [...content.manualChecks].sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    sweep: sweep ? sweepView(sweep, words) : null,
    checks: done.map(checkView),
    notDone: MANUAL_CHECKS.filter((kind) => !done.some(({ check }) => check === kind)).map((kind) =>
      phrase(`check-${kind}`),
    ),
    script: { text: phrase("script-title"), path: LISTENING_SCRIPT_PATH },
  };
}

/** For the accessibility statement: what the last checks were, in a few sentences. */
export function evidenceSummary(card: ReportCard): readonly string[] {
  const { sweep, checks, notDone } = evidenceView(card);
  const broken = sweep?.faults
    ? phrase("pages-break-rules", { rules: counted("n-rules", sweep.faults.rows.length) })
    : phrase("pages-break-none");
  const people =
    checks.length === 0
      ? phrase("nobody-listened")
      : phrase("n-checks-on-record", { n: checks.length });
  return [
    sweep ? [sweep.told, sweep.notAll, broken].filter(Boolean).join(" ") : phrase("no-sweep-yet"),
    notDone.length === 0
      ? people
      : `${people} ${phrase("kinds-nobody-made", { n: notDone.length })}`,
  ];
}

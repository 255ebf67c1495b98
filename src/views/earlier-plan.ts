import type { PageLink } from "../addresses/page-link.ts";
import {
  archivePath,
  earlierOutcomePath,
  indicatorPath,
  priorityPath,
} from "../addresses/paths.ts";
import {
  isAreaOfFocus,
  milestonesIn,
  type ActionPlanLine,
  type EarlierOutcome,
  type PrintedPlan,
} from "../domain/earlier-plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { documentTitle, sectionView, type SectionView } from "./archive-parts.ts";
import { citation, type Citation } from "./citation.ts";
import { numbered } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { listWords } from "../wording/numbers.ts";

/** What the page of an earlier plan says. */
export interface EarlierPlanView {
  title: string;
  description: string;
  source: string;
  /** What the plan is, and what of it this site holds, in one sentence each. */
  lead: string;
  held: string;
  outcomes: readonly (PageLink & { about: string })[];
  aspirationsHeading: string;
  aspirationsIntroduction: string;
  sections: readonly SectionView[];
  editorNotes: readonly string[];
}

/** One line of an action plan as the page shows it. */
export interface ActionPlanLineView {
  /** "Existing plans and strategies" or "Additional partnership actions", as printed. */
  label: string;
  name: string;
  purpose: string | null;
  years: readonly {
    heading: string;
    milestones: readonly { text: string; points: readonly string[] }[];
    /** Set where the paper prints no milestone for the year. */
    none: string | null;
  }[];
  leads: readonly { name: string; value: string }[];
}

/** What the page of one outcome of an earlier plan says. */
export interface EarlierOutcomeView {
  title: string;
  description: string;
  plan: PageLink;
  source: Citation;
  aspirations: readonly { number: number; text: string }[];
  focusNote: string | null;
  takenUp: readonly (PageLink & { reason: string })[];
  takenUpNote: string;
  actionPlan: readonly {
    reference: string;
    text: string;
    lines: readonly ActionPlanLineView[];
    editorNotes: readonly string[];
  }[];
  /** Said where the paper that this site has holds no action plan for the outcome. */
  noActionPlan: string | null;
  table: {
    caption: string;
    columns: readonly string[];
    rows: readonly { path: string; cells: readonly string[] }[];
    source: Citation;
  } | null;
}

const LABELS: Readonly<Record<ActionPlanLine["kind"], string>> = {
  "existing-plan": phrase("existing-plans"),
  "additional-action": phrase("additional-actions"),
};

function aboutOutcome(outcome: EarlierOutcome): string {
  const all = milestonesIn(outcome);
  const aspirations = phrase("n-aspirations", { n: outcome.aspirations.length });
  if (all === null) return phrase("outcome-about", { aspirations });
  const rows = outcome.indicatorTable?.rows.length ?? 0;
  const milestones = phrase("n-delivery-milestones", { n: all });
  if (rows === 0) return phrase("outcome-about-milestones", { aspirations, milestones });
  const indicators = phrase("n-plain-indicators", { n: rows });
  return phrase("outcome-about-indicators", { aspirations, milestones, indicators });
}

function heldOf(plan: PrintedPlan): string {
  const all = plan.outcomes.length;
  const planned = plan.outcomes.filter((one) => one.actionPlan);
  const names = listWords(planned.map((one) => `“${one.name}”`));
  return phrase("paper-lists-outcomes", { all, n: planned.length, names });
}

/** The page of an earlier plan. */
export function earlierPlanView(card: ReportCard, plan: PrintedPlan): EarlierPlanView {
  const counts = {
    years: plan.period,
    n: plan.outcomes.flatMap((one) => one.aspirations).length,
    outcomes: plan.outcomes.length,
  };
  return {
    title: plan.title,
    description: phrase("earlier-plan-about", counts),
    source: documentTitle(card, plan.document),
    lead: phrase("earlier-plan-lead", counts),
    held: heldOf(plan),
    outcomes: plan.outcomes.map((one) => ({
      text: one.name,
      path: earlierOutcomePath(plan.id, one.id),
      about: aboutOutcome(one),
    })),
    aspirationsHeading: plan.aspirationsHeading,
    aspirationsIntroduction: plan.aspirationsIntroduction,
    sections: plan.sections.map((section) => sectionView(card, section)),
    editorNotes: plan.editorNotes,
  };
}

function lineView(line: ActionPlanLine): ActionPlanLineView {
  return {
    label: LABELS[line.kind],
    name: line.name,
    purpose: line.purpose ?? null,
    years: line.years.map(({ year, milestones }) => ({
      heading: phrase("milestones-of-year", { year }),
      milestones,
      none: milestones.length === 0 ? phrase("paper-prints-none") : null,
    })),
    leads: line.leads.map(({ role, names }) => ({ name: role, value: names })),
  };
}

function tableView(
  card: ReportCard,
  plan: PrintedPlan,
  { name, indicatorTable }: EarlierOutcome,
): EarlierOutcomeView["table"] {
  if (!indicatorTable) return null;
  const { heading, columns, rows, source } = indicatorTable;
  return {
    caption: phrase("outcome-table-caption", { heading, name, years: plan.period }),
    columns,
    rows: rows.map(({ indicator, cells }) => ({ path: indicatorPath(indicator), cells })),
    source: citation(card.content.plan, source),
  };
}

/** The page of one outcome of an earlier plan. */
export function earlierOutcomeView(
  card: ReportCard,
  plan: PrintedPlan,
  outcome: EarlierOutcome,
): EarlierOutcomeView {
  const { name, aspirations, takenUpIn } = outcome;
  return {
    title: phrase("outcome-title", { name, years: plan.period }),
    description: phrase("outcome-description", {
      name,
      about: aboutOutcome(outcome),
      years: plan.period,
    }),
    plan: {
      text: phrase("plan-of-years", { years: plan.period }),
      path: archivePath(`plan-${plan.id}`),
    },
    source: citation(card.content.plan, outcome.source),
    aspirations,
    focusNote: aspirations.some(isAreaOfFocus) ? plan.aspirationsIntroduction : null,
    takenUp: takenUpIn.map(({ priority, reason }) => {
      const { number, title } = card.priority(priority);
      return {
        text: `${numbered(card.words.priority, number)}: ${title}`,
        path: priorityPath(number),
        reason,
      };
    }),
    takenUpNote:
      takenUpIn.length > 0
        ? phrase("links-by-editor", { priority: card.words.priority.one })
        : phrase("taken-up-by-none", { priority: card.words.priority.one }),
    actionPlan: (outcome.actionPlan ?? []).map(({ reference, text, lines, editorNotes }) => ({
      reference,
      text,
      lines: lines.map(lineView),
      editorNotes,
    })),
    noActionPlan: outcome.actionPlan ? null : phrase("no-action-plan"),
    table: tableView(card, plan, outcome),
  };
}

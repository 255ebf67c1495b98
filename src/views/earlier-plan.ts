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
  "existing-plan": "Existing plans and strategies",
  "additional-action": "Additional partnership actions",
};

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function aboutOutcome(outcome: EarlierOutcome): string {
  const milestones = milestonesIn(outcome);
  const aspirations = counted(outcome.aspirations.length, "aspiration", "aspirations");
  if (milestones === null) return `${aspirations}.`;
  const rows = outcome.indicatorTable?.rows.length ?? 0;
  const indicators = rows > 0 ? ` and ${counted(rows, "indicator", "indicators")}` : "";
  return `${aspirations}, ${counted(milestones, "delivery milestone", "delivery milestones")}${indicators}.`;
}

function heldOf(plan: PrintedPlan): string {
  const all = plan.outcomes.length;
  const planned = plan.outcomes.filter((one) => one.actionPlan);
  const names = planned.map((one) => `“${one.name}”`).join(" and ");
  return `The paper as this site has it lists the aspirations of all ${all} outcomes. It holds the action plan of ${planned.length} of them: ${names}.`;
}

/** The page of an earlier plan. */
export function earlierPlanView(card: ReportCard, plan: PrintedPlan): EarlierPlanView {
  const aspirations = plan.outcomes.flatMap((one) => one.aspirations).length;
  return {
    title: plan.title,
    description: `The plan of ${plan.period}: ${aspirations} aspirations in ${plan.outcomes.length} outcomes, as printed.`,
    source: documentTitle(card, plan.document),
    lead: `The plan of ${plan.period} had ${aspirations} aspirations in ${plan.outcomes.length} outcomes. It came before the present plan and is not part of its position.`,
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
      heading: `Delivery milestones ${year}`,
      milestones,
      none: milestones.length === 0 ? "The paper prints none." : null,
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
    caption: `${heading}: performance indicators of “${name}” as the plan of ${plan.period} prints them`,
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
    title: `${name}, plan of ${plan.period}`,
    description: `${name}: ${aboutOutcome(outcome)} As printed in the plan of ${plan.period}.`,
    plan: { text: `Plan of ${plan.period}`, path: archivePath(`plan-${plan.id}`) },
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
        ? `These links are the editor’s reading. The papers do not say which ${card.words.priority.one} follows which outcome.`
        : `The editor found no ${card.words.priority.one} of the present plan that takes up this outcome as a whole.`,
    actionPlan: (outcome.actionPlan ?? []).map(({ reference, text, lines, editorNotes }) => ({
      reference,
      text,
      lines: lines.map(lineView),
      editorNotes,
    })),
    noActionPlan: outcome.actionPlan
      ? null
      : "The paper as this site has it does not hold the action plan and the indicators of this outcome.",
    table: tableView(card, plan, outcome),
  };
}

import type { CompletionPart, ImprovementPlan } from "../domain/archive.ts";
import { addCounts, type CompletionCounts } from "../domain/completion.ts";
import { allOf, anyOf } from "../wording/rating-lists.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { citation, type Citation } from "./citation.ts";
import { documentTitle, roundedPercents, type CountTable } from "./archive-parts.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What the page of an improvement plan says. */
export interface ImprovementPlanView {
  id: string;
  title: string;
  description: string;
  source: string;
  introduction: string;
  /** The table printed beside the introduction. */
  summary: CountTable;
  /** How the scale of completion differs from ratings. */
  scale: string;
  tables: readonly CountTable[];
  highlights: readonly { heading: string; points: readonly string[]; source: Citation }[];
  footnotes: readonly string[];
  editorNotes: readonly string[];
}

/** A row of the whole: the stages, then all. */
function row(
  heading: string,
  part: CompletionPart,
  of: (counts: CompletionCounts) => number,
  share: string,
): string[] {
  const counts = [...part.stages.map(({ actions }) => actions), part.actions];
  return [heading, ...counts.map((one) => String(of(one))), share];
}

function completionTable(
  card: ReportCard,
  { statuses, stagesHeading }: ImprovementPlan,
  part: CompletionPart,
): CountTable {
  const rounded = roundedPercents(
    part.percents.map((one) => [one]),
    [""],
  );
  return {
    caption: part.number === undefined ? part.heading : `${part.number}. ${part.heading}`,
    note: [part.explanation, rounded].filter(Boolean).join(" ") || null,
    columns: [
      stagesHeading,
      ...part.stages.map(({ label }) => label),
      phrase("all-actions"),
      phrase("column-share"),
    ],
    rows: [
      ...statuses.map(({ printed }, at) =>
        row(printed, part, ({ numbers }) => numbers[at] ?? 0, part.percents[at] ?? ""),
      ),
      row(phrase("column-actions"), part, ({ total }) => total, ""),
    ],
    hasTotal: true,
    source: citation(card.content.plan, part.source),
  };
}

/** The table beside the introduction, with its own printed headings. */
function summaryTable(card: ReportCard, { summary }: ImprovementPlan): CountTable {
  return {
    caption: phrase("actions-beside-introduction"),
    note: null,
    columns: [phrase("column-actions"), ...summary.columns],
    rows: [
      [phrase("number"), ...summary.numbers],
      [phrase("per-cent"), ...summary.percents],
    ],
    hasTotal: false,
    source: citation(card.content.plan, summary.source),
  };
}

/** An improvement plan whose actions have a completion status. */
export function improvementPlanView(card: ReportCard, plan: ImprovementPlan): ImprovementPlanView {
  const { total } = addCounts(plan.themes.map((theme) => theme.actions));
  return {
    id: plan.id,
    title: plan.title,
    description: phrase("actions-by-status", { title: plan.title, n: String(total) }),
    source: documentTitle(card, plan.document),
    introduction: plan.introduction,
    summary: summaryTable(card, plan),
    scale: phrase("completion-scale", {
      statuses: anyOf(plan.statuses),
      ratings: allOf(card.content.plan.ratings),
      n: String(total),
    }),
    tables: [plan.overall, ...plan.themes].map((part) => completionTable(card, plan, part)),
    highlights: plan.highlights.lists.map(({ heading, points, source }) => ({
      heading,
      points,
      source: citation(card.content.plan, source),
    })),
    footnotes: plan.highlights.footnotes.map(({ mark, text }) => `${mark} ${text}`),
    editorNotes: plan.editorNotes,
  };
}

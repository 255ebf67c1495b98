import type { CompletionPart, ImprovementPlan } from "../domain/archive.ts";
import {
  addCounts,
  COMPLETION_KEYS,
  COMPLETION_STATUSES,
  type CompletionCounts,
  type CompletionStatus,
} from "../domain/completion.ts";
import { allOf } from "../domain/rating-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { citation, type Citation } from "./citation.ts";
import { documentTitle, roundedPercents, type CountTable } from "./archive-parts.ts";

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

function completionTable(
  card: ReportCard,
  plan: ImprovementPlan,
  part: CompletionPart,
): CountTable {
  const label = (status: CompletionStatus): string =>
    plan.statuses.find((one) => one.status === status)?.printed ?? status;
  const cells = (status: CompletionStatus, of: CompletionCounts): string =>
    String(of[COMPLETION_KEYS[status]]);
  return {
    caption: part.number === undefined ? part.heading : `${part.number}. ${part.heading}`,
    note:
      [
        part.explanation,
        roundedPercents(
          COMPLETION_STATUSES.map((status) => [part.percent[COMPLETION_KEYS[status]]]),
          [""],
        ),
      ]
        .filter(Boolean)
        .join(" ") || null,
    columns: [
      plan.stagesHeading,
      ...part.stages.map((stage) => stage.label),
      "All actions",
      "Share",
    ],
    rows: [
      ...COMPLETION_STATUSES.map((status) => ({
        heading: label(status),
        status,
        cells: [
          ...part.stages.map((stage) => cells(status, stage.actions)),
          cells(status, part.actions),
          part.percent[COMPLETION_KEYS[status]],
        ],
        total: false,
      })),
      {
        heading: "Actions",
        status: null,
        cells: [
          ...part.stages.map((stage) => String(stage.actions.total)),
          String(part.actions.total),
          "",
        ],
        total: true,
      },
    ],
    source: citation(card.content.plan, part.source),
  };
}

/** The table beside the introduction, with its own printed headings. */
function summaryTable(card: ReportCard, { summary }: ImprovementPlan): CountTable {
  const row = (heading: string, cells: readonly string[]): CountTable["rows"][number] => ({
    heading,
    status: null,
    cells,
    total: false,
  });
  return {
    caption: "Actions, as printed beside the introduction",
    note: null,
    columns: ["Actions", ...summary.columns],
    rows: [row("Number", summary.numbers), row("Per cent", summary.percents)],
    source: citation(card.content.plan, summary.source),
  };
}

/** An improvement plan whose actions have a completion status. */
export function improvementPlanView(card: ReportCard, plan: ImprovementPlan): ImprovementPlanView {
  const { total } = addCounts(plan.themes.map((theme) => theme.actions));
  return {
    id: plan.id,
    title: plan.title,
    description: `${plan.title}: ${total} actions by completion status, as printed.`,
    source: documentTitle(card, plan.document),
    introduction: plan.introduction,
    summary: summaryTable(card, plan),
    scale: `This plan does not rate its actions. It says how far each is: completed, partially completed, not completed or not known. That is another scale than ${allOf(card.content.plan.ratings)}, and this site does not turn one into the other. The report prints totals, not the single actions. This site has added up the themes: they make ${total}, as printed.`,
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

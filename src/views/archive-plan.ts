import type { CompletionPart, ImprovementPlan } from "../domain/archive.ts";
import { addCounts, type CompletionCounts } from "../domain/completion.ts";
import { allOf, anyOf } from "../domain/rating-words.ts";
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

/** A row of the whole: the stages, then all. */
function row(
  heading: string,
  part: CompletionPart,
  of: (counts: CompletionCounts) => number,
  share: string,
): CountTable["rows"][number] {
  const counts = [...part.stages.map(({ actions }) => actions), part.actions];
  return { heading, cells: [...counts.map((one) => String(of(one))), share], total: share === "" };
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
    columns: [stagesHeading, ...part.stages.map(({ label }) => label), "All actions", "Share"],
    rows: [
      ...statuses.map(({ printed }, at) =>
        row(printed, part, ({ numbers }) => numbers[at] ?? 0, part.percents[at] ?? ""),
      ),
      row("Actions", part, ({ total }) => total, ""),
    ],
    source: citation(card.content.plan, part.source),
  };
}

/** The table beside the introduction, with its own printed headings. */
function summaryTable(card: ReportCard, { summary }: ImprovementPlan): CountTable {
  return {
    caption: "Actions, as printed beside the introduction",
    note: null,
    columns: ["Actions", ...summary.columns],
    rows: [
      { heading: "Number", cells: summary.numbers, total: false },
      { heading: "Per cent", cells: summary.percents, total: false },
    ],
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
    scale: `This plan does not rate its actions. It says how far each is: ${anyOf(plan.statuses)}. That is another scale than ${allOf(card.content.plan.ratings)}, and this site does not turn one into the other. The report prints totals, not the single actions. This site has added up the themes: they make ${total}, as printed.`,
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

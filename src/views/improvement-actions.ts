import { indicatorPath } from "../addresses/paths.ts";
import { allActions, type ImprovementActions } from "../domain/improvement-actions.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { documentTitle } from "./archive-parts.ts";
import { citation, type Citation } from "./citation.ts";

/** What the page of a table of improvement actions says. */
export interface ImprovementActionsView {
  title: string;
  description: string;
  source: string;
  lead: string;
  sections: readonly {
    heading: string;
    objectives: readonly {
      text: string;
      actions: readonly {
        action: string;
        /** Address of the indicator that the action is about. */
        path: string | null;
        facts: readonly { name: string; value: string }[];
      }[];
    }[];
    source: Citation;
    editorNotes: readonly string[];
  }[];
  editorNotes: readonly string[];
}

const NOTHING_PRINTED = "nothing printed";

/** The page of a table of single improvement actions, cell by cell. */
export function improvementActionsView(
  card: ReportCard,
  paper: ImprovementActions,
): ImprovementActionsView {
  const actions = allActions(paper);
  const done = actions.filter((one) => one.completed !== undefined).length;
  return {
    title: paper.title,
    description: `${paper.title}: ${actions.length} actions with their targets and leads, as printed.`,
    source: documentTitle(card, paper.document),
    lead: `The paper lists ${actions.length} single actions in ${paper.sections.length} sections. It marks ${done} of them as complete; for the others its column “Comp Y/N” is empty, which does not say that they were not complete.`,
    sections: paper.sections.map(({ heading, objectives, source, editorNotes }) => ({
      heading,
      source: citation(card.content.plan, source),
      editorNotes,
      objectives: objectives.map(({ text, actions: own }) => ({
        text,
        actions: own.map((one) => ({
          action: one.action,
          path: one.indicator === undefined ? null : indicatorPath(one.indicator),
          facts: [
            { name: "Priority", value: one.priority },
            { name: "Target date", value: one.targetDate },
            { name: "Baseline", value: one.baseline ?? NOTHING_PRINTED },
            { name: "Target", value: one.target ?? NOTHING_PRINTED },
            { name: "Lead", value: one.lead ?? NOTHING_PRINTED },
            { name: "Update", value: one.update ?? NOTHING_PRINTED },
            { name: "Comp Y/N", value: one.completed ?? NOTHING_PRINTED },
          ],
        })),
      })),
    })),
    editorNotes: paper.editorNotes,
  };
}

import { indicatorPath } from "../addresses/paths.ts";
import { allActions, type ImprovementActions } from "../domain/improvement-actions.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { documentTitle } from "./archive-parts.ts";
import { citation, type Citation } from "./citation.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { sentenceCase } from "../domain/noun.ts";

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

const NOTHING_PRINTED = phrase("nothing-printed");

/** The page of a table of single improvement actions, cell by cell. */
export function improvementActionsView(
  card: ReportCard,
  paper: ImprovementActions,
): ImprovementActionsView {
  const actions = allActions(paper);
  const done = actions.filter((one) => one.completed !== undefined).length;
  return {
    title: paper.title,
    description: phrase("actions-with-targets", { title: paper.title, n: String(actions.length) }),
    source: documentTitle(card, paper.document),
    lead: phrase("paper-lists-actions", {
      n: String(actions.length),
      sections: String(paper.sections.length),
      done: String(done),
    }),
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
            { name: phrase("column-priority"), value: one.priority },
            { name: phrase("target-date"), value: one.targetDate },
            { name: sentenceCase(phrase("baseline")), value: one.baseline ?? NOTHING_PRINTED },
            { name: phrase("strip-target"), value: one.target ?? NOTHING_PRINTED },
            { name: phrase("column-lead"), value: one.lead ?? NOTHING_PRINTED },
            { name: phrase("column-update"), value: one.update ?? NOTHING_PRINTED },
            { name: "Comp Y/N", value: one.completed ?? NOTHING_PRINTED },
          ],
        })),
      })),
    })),
    editorNotes: paper.editorNotes,
  };
}

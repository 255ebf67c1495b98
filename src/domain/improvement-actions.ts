import type { Source } from "./source.ts";

/** One action of an improvement plan. Keys are absent where the paper's cell is empty. */
export interface ImprovementAction {
  action: string;
  /** The priority as printed: "1". */
  priority: string;
  targetDate: string;
  baseline?: string | undefined;
  target?: string | undefined;
  lead?: string | undefined;
  update?: string | undefined;
  /** What the column “Comp Y/N” prints. */
  completed?: string | undefined;
  /** The indicator that the action is about, if this site has it. */
  indicator?: string | undefined;
}

/** A printed objective with its actions. */
export interface ImprovementObjective {
  text: string;
  actions: readonly ImprovementAction[];
}

/** A printed table of single actions: "Children's Improvement Plan - 2009/10". */
export interface ImprovementActions {
  id: string;
  title: string;
  /** Id of the document listed in the plan. */
  document: string;
  sections: readonly {
    heading: string;
    objectives: readonly ImprovementObjective[];
    source: Source;
    editorNotes: readonly string[];
  }[];
  editorNotes: readonly string[];
}

/** Every action of the paper, in the printed order. */
export function allActions(paper: ImprovementActions): ImprovementAction[] {
  return paper.sections.flatMap((section) => section.objectives.flatMap((one) => one.actions));
}

/**
 * A delivery milestone. Its id is stable for the life of the plan; its number and its exact words
 * belong to a report (see MilestoneUpdate), because reports renumber and reword milestones.
 */
export interface Milestone {
  id: string;
  priority: number;
  /** Id of the action it stands under. None where its priority is not divided into actions. */
  action?: string | undefined;
  /** Id of the sub-heading it stands under, if any. */
  group?: string | undefined;
  /** Its words as last printed. */
  wording: string;
  /** A few of the editors' words that name it in lists. Without them, lists give its wording. */
  shortTitle?: string | undefined;
  /** Id of the milestone that took its place, if it was dropped for another. */
  replacedBy?: string | undefined;
  editorNotes: readonly string[];
  /** Markdown: what is printed with the wording, such as baselines, targets or a trajectory. */
  text: string;
}

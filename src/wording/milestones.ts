/** Said of a priority without a single delivery milestone in any report. */
export const NO_MILESTONES = "No report lists delivery milestones for this priority.";

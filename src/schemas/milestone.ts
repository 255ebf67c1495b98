import { z } from "zod";
import { editorNotes, id, line, priorityNumber } from "./common.ts";
import { field } from "./field.ts";

/**
 * `milestones/<priority>/<id>.md`: one delivery milestone. The file's name is its permanent id.
 * The text below is what is printed with it: baselines, targets, a trajectory.
 */
export const milestoneSchema = z.strictObject({
  // The priority it belongs to: the folder's number.
  priority: field(priorityNumber, {
    label: "Priority",
    hint: "the number of its priority, the same as the folder's",
    example: "1",
  }),
  // The action it stands under. A priority without actions has its milestones right below it.
  action: field(id.optional(), {
    label: "Action",
    hint: "the id of an action of that priority; leave it out if the priority has no actions",
    example: "iv",
    ask: true,
  }),
  // The sub-heading it stands under, if any.
  group: field(id.optional(), {
    label: "Group",
    hint: "the id of a sub-heading of that action",
    example: "care-leavers",
  }),
  // Its words as last printed.
  wording: field(line, {
    label: "Wording",
    hint: "the milestone's words as last printed",
    example: "Increase in breastfeeding initiation rates",
  }),
  // A few words that name it in lists, where its words are too long for one line.
  shortTitle: field(line.max(60, { error: "is longer than 60 characters" }).optional(), {
    label: "Short title",
    hint: "two to six words that name the milestone in lists, at most 60 characters",
    example: "Breastfeeding at 6 to 8 weeks",
  }),
  // The milestone that took its place, if it was dropped for another.
  replacedBy: field(id.optional(), {
    label: "Replaced by",
    hint: "the id of the milestone that took its place",
    example: "camhs-referrals-assessed",
    refersTo: "milestone",
  }),
  editorNotes,
});

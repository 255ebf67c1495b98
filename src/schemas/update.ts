import { z } from "zod";
import {
  ANY_RATING,
  editorNotes,
  id,
  line,
  writtenRating,
  reportId,
  sourceField,
} from "./common.ts";
import { field } from "./field.ts";
import { withheldField } from "./withheld.ts";
import { smallNumbersField } from "./small-numbers.ts";

const ratings = z
  .union([writtenRating.transform((one) => [one]), z.array(writtenRating).min(2)], {
    error: "is not a rating",
  })
  .optional();

/**
 * `updates/<report>/<milestone>.md`: what one report says about one milestone. The text below is
 * the update, word for word.
 */
export const updateSchema = z
  .strictObject({
    // The report: the folder's name.
    report: field(reportId, {
      label: "Report",
      hint: "the report's id, the same as the folder's name",
      example: '"2014-06"',
      refersTo: "report",
    }),
    // The milestone: the file's name.
    milestone: field(id, {
      label: "Milestone",
      hint: "the milestone's id, the same as this file's name",
      example: '"breastfeeding-initiation"',
      refersTo: "milestone",
    }),
    // Its number in this report. Numbers change from report to report; ids do not.
    number: field(z.int().min(1), {
      label: "Number",
      hint: "the milestone's number within its priority, in this report",
      example: "6",
    }),
    // Its rating in this report; several in a list are a split rating in equal parts.
    rating: field(ratings, {
      label: "Rating",
      hint: ANY_RATING,
      example: '"green"',
      refersTo: "rating",
      ask: true,
    }),
    // Why there is no rating. Written instead of `rating`, never beside it.
    ratingMissing: field(z.literal("not-recorded").optional(), {
      label: "Rating missing",
      hint: 'write "not-recorded" if the source does not record the rating',
      example: '"not-recorded"',
      ask: true,
    }),
    // The milestone's words in this report, where they differ from the milestone's own.
    wording: field(line.optional(), {
      label: "Wording",
      hint: "the milestone's words in this report, only where they differ from its file",
      example: '"Work done with schools to identify future need"',
    }),
    // Leads printed beside it in this report.
    leads: field(z.array(line).default([]), {
      label: "Leads",
      hint: "a list of leads as printed beside this milestone",
      example: '["Sue Wilson"]',
    }),
    // Printed cross-references, and the milestones they mean.
    links: field(
      z
        .array(
          z.strictObject({
            printed: field(line, {
              label: "Printed",
              hint: "the cross-reference as printed",
              example: '"(linked to priority 1, delivery milestone 17)"',
            }),
            milestones: field(z.array(id).min(1), {
              label: "Milestones",
              hint: "the ids of the milestones meant",
              example: '["parents-using-i-can-thrive-strategies"]',
              refersTo: "milestone",
            }),
            editorNotes,
          }),
        )
        .default([]),
      {
        label: "Links",
        hint: "printed cross-references to other milestones",
        example:
          '[{ printed: "(linked to priority 1, delivery milestone 17)", milestones: ["…"] }]',
      },
    ),
    // Words left out of the text, one entry for each mark in it.
    withheld: withheldField,
    smallNumbers: smallNumbersField,
    source: sourceField,
    editorNotes,
  })
  .refine((update) => (update.rating === undefined) !== (update.ratingMissing === undefined), {
    path: ["rating"],
    error: 'cannot stand beside "ratingMissing". Keep one of the two',
  });

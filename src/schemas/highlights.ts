import { z } from "zod";
import { editorNotes, priorityNumber, reportId, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { smallNumbersField } from "./small-numbers.ts";
import { withheldField } from "./withheld.ts";

/**
 * `highlights/<report>/<priority>.md`: what one report says about one priority by exception. The
 * text below is two lists, headed "What's working well" and "What we are concerned about".
 */
export const highlightsSchema = z.strictObject({
  // The report: the folder's name.
  report: field(reportId, {
    label: "Report",
    hint: "the report's id, the same as the folder's name",
    example: '"2015-01"',
    refersTo: "report",
  }),
  // The priority: the file's name.
  priority: field(priorityNumber, {
    label: "Priority",
    hint: "the priority's number, the same as this file's name",
    example: "1",
  }),
  source: sourceField,
  editorNotes,
  withheld: withheldField,
  smallNumbers: smallNumbersField,
});

import { z } from "zod";
import { dayDone, id, reportId } from "./common.ts";
import { field } from "./field.ts";

const mark = z.union([reportId, z.string().regex(/^[0-9a-f]{8}$/)], {
  error: "is neither a mark of 8 digits nor an earlier report",
});
const page = z.string().regex(/^(?:overview|priorities\/\d+|indicators\/[a-z0-9-]+)$/, {
  error: "is no page of an edition",
});

/** `editions/<report>.json`: marks of what an edition said when it was closed. A command writes it. */
export const editionSchema = z.strictObject({
  closed: field(dayDone, {
    label: "Closed",
    hint: "the day on which the edition was closed; run `npm run editions`, which writes this file",
    example: '"2026-11-27"',
  }),
  corrections: z.array(id).default([]),
  marks: z.record(page, mark),
});

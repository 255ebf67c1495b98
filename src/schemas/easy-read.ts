import { z } from "zod";
import { EASY_READ_KINDS } from "../domain/easy-read/page.ts";
import { dayDone, line, priorityNumber } from "./common.ts";
import { easyReadRecordingSchema, easyReadReviewSchema } from "./easy-read-review.ts";
import { field } from "./field.ts";

/**
 * `easy-read/<page>.md`: one Easy Read page. The text below has headings ("## What we want") and
 * rows ("- baby: Babies start to grow."): a picture's name and one sentence.
 */
export const easyReadSchema = z
  .strictObject({
    // The page's heading. Easy words, no figures.
    title: field(line, {
      label: "Title",
      hint: "the page's heading in easy words",
      example: '"The best start for babies"',
    }),
    // What the page is for; the site has one of each, and one "priority" for each priority.
    kind: field(z.enum(EASY_READ_KINDS), {
      label: "Kind",
      hint: `one of ${EASY_READ_KINDS.join(", ")}`,
      example: '"priority"',
    }),
    // The priority's number; only where the kind is "priority".
    priority: field(priorityNumber.optional(), {
      label: "Priority",
      hint: "the number of the priority that the page is about, without quotes",
      example: "1",
      ask: true,
    }),
    // How people with learning disabilities checked it. Until that is complete it says "Draft".
    review: field(easyReadReviewSchema.optional(), {
      label: "Review",
      hint: "who checked the page and when, the mark of the words, and the answers of 5 readers",
      example: '{ checkedBy: "Speak Up", date: "2026-11-21", words: "1a2b3c4d", readers: […] }',
    }),
    // Recordings of the page by a person. Each holds the mark of the words that were recorded.
    recordings: field(z.array(easyReadRecordingSchema).optional(), {
      label: "Recordings",
      hint: "the page read out by a person, or signed on film",
      example: '[{ kind: "read-out", address: "https://…", by: "…", date: "…", words: "…" }]',
    }),
    // The figures behind the page on the day somebody last read it. "npm run easy-read:reviewed" writes it.
    reviewedAgainst: field(
      z
        .strictObject({
          date: field(dayDone, {
            label: "Date",
            hint: "the day, year-month-day",
            example: '"2026-11-21"',
          }),
          figures: field(
            z
              .array(
                z.strictObject({
                  reference: field(line, {
                    label: "Reference",
                    hint: "a reference of the page without its braces",
                    example: '"school-meals-per-day: latest"',
                  }),
                  value: field(line, {
                    label: "Value",
                    hint: "the figure behind it",
                    example: '"21,500 (2015-01)"',
                  }),
                }),
              )
              .default([]),
            {
              label: "Figures",
              hint: "what stood behind each reference when the page was read",
              example: '[{ reference: "school-meals-per-day: latest", value: "21,500 (2015-01)" }]',
            },
          ),
        })
        .optional(),
      {
        label: "Reviewed against",
        hint: "the date and figures that the page was last read against; the command npm run easy-read:reviewed writes it",
        example: '{ date: "2026-11-21", figures: [{ reference: "…", value: "…" }] }',
      },
    ),
  })
  .refine((page) => (page.kind === "priority") === (page.priority !== undefined), {
    path: ["priority"],
    error: 'needs a number where the kind is "priority", and must be left out elsewhere',
  });

import { z } from "zod";
import { MANUAL_CHECKS, SCRIPT_STEPS } from "../domain/evidence/manual-check.ts";
import { dayDone, line, person } from "./common.ts";
import { field } from "./field.ts";

const count = z.int().min(0);
const room = z.strictObject({ limit: count, most: count });
const rule = { by: line, rule: line, what: line, pages: count };

/** `evidence/sweep.json`: what programs found on every page. `npm run evidence` writes it. */
export const sweepSchema = z.strictObject({
  commit: field(z.string().regex(/^[0-9a-f]{40}$/, { error: "is not a whole commit of Git" }), {
    label: "Commit",
    hint: "the commit that was looked at; run `npm run sweep` and then `npm run evidence`",
    example: '"467d065…"',
  }),
  date: field(dayDone, {
    label: "Date",
    hint: "the day on which the programs looked",
    example: '"2026-11-27"',
  }),
  earlier: z.strictObject({ pages: count, since: dayDone }).optional(),
  changed: line.optional(),
  browser: line,
  pages: count,
  editions: z.strictObject({ looked: count, of: count }).optional(),
  engines: z.array(z.strictObject({ name: line, version: line, rules: line })),
  ways: z.array(z.strictObject({ name: line, by: z.array(line), pages: count })),
  faults: z.array(z.strictObject({ ...rule, reason: line.optional() })),
  forPeople: z.array(z.strictObject(rule)),
  budgets: z.array(
    z.strictObject({ kind: line, pages: count, bytes: room, elements: room, words: room }),
  ),
});

const heardStep = z
  .strictObject({
    step: field(z.enum(SCRIPT_STEPS), {
      label: "Step",
      hint: "the name of the step, as the script writes it",
      example: '"chart"',
    }),
    heard: field(z.enum(["as-written", "otherwise"]), {
      label: "Heard",
      hint: "whether you heard what the script says: as-written or otherwise",
      example: '"as-written"',
    }),
    instead: field(line.optional(), {
      label: "Instead",
      hint: "what you heard, if it was something else",
      example: '"graphic, clickable"',
    }),
  })
  .refine(({ heard, instead }) => heard === "as-written" || instead !== undefined, {
    error: "was heard otherwise, and does not say how: write it under instead",
    path: ["instead"],
  });

/** `evidence/checks/<name>.json`: a check that a person made. */
export const manualCheckSchema = z.strictObject({
  check: field(z.enum(MANUAL_CHECKS), {
    label: "Check",
    hint: `what was checked: ${MANUAL_CHECKS.join(", ")}`,
    example: '"screen-reader"',
  }),
  date: field(dayDone, {
    label: "Date",
    hint: "the day on which it was checked, year-month-day",
    example: '"2026-12-01"',
  }),
  by: field(person, {
    label: "By",
    hint: "who checked: a name, a post or a group",
    example: '"Rotherham Sight and Sound, two members"',
  }),
  with: field(line, {
    label: "With",
    hint: "the device and the programs, with their versions",
    example: '"NVDA 2026.1 with Firefox 140 on Windows 11"',
  }),
  steps: field(z.array(heardStep).optional(), {
    label: "Steps",
    hint: "for the script of the screen reader: each step that was tried",
    example: '[{ "step": "chart", "heard": "as-written" }]',
  }),
  faults: field(z.array(line), {
    label: "Faults",
    hint: "what was not as it should be, one sentence each; an empty list if nothing",
    example: '["The search did not say how many results it found."]',
  }),
});

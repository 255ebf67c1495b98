import { z } from "zod";
import { field } from "./field.ts";
import { FIRST_PLAN, PLAN_YEARS } from "../domain/plans-of-body.ts";
import { REPORT_ID } from "../domain/report-id.ts";

/** Plain words on one line: no line break, no surrounding space, no HTML, no links. */
export const line = z
  .string()
  .min(1, { error: "is empty" })
  .refine((text) => text === text.trim(), { error: "starts or ends with a space" })
  .refine((text) => !/[\r\n]/.test(text), { error: "holds a line break" })
  .refine((text) => !/[^\P{Cc}\r\n]|[\u200B\u2028\u2029]/u.test(text), {
    error: "holds an invisible character",
  })
  .refine((text) => !/<[a-z/!]/i.test(text), { error: "holds an HTML tag" })
  .refine((text) => !/\]\(/.test(text), {
    error: "holds a link, which is not read here: these words are shown as they are typed",
  });

/** Marks words that stand in the paper that the nearest `source` cites. */
const quoted = z.registry<{ quoted: true }>();

/** Words exactly as the cited paper prints them: they are compared with what the site holds of it. */
export const printedWords = line.clone().register(quoted, { quoted: true });

/** Whether a field holds words that stand in the paper that it cites. */
export function isQuoted(schema: z.ZodType): boolean {
  return quoted.get(schema)?.quoted === true;
}

/** What is typed where a name is asked for and nobody is known. */
const NOBODY =
  /^(?:nobody|no one|noone|none|anyone|someone|somebody|anonymous|unknown|not known|not applicable|to be (?:confirmed|agreed|announced)|me|us|test|x+|n\/?a|tb[acd]|name)$/i;

/** Who did something: a post, a group or a name, and not a sign that nobody did. */
export const person = line
  .refine((text) => /\p{L}{2}/u.test(text), { error: "is no name of a person, a post or a group" })
  .refine((text) => !NOBODY.test(text.replace(/[^\p{L}/ ]/gu, "").trim()), {
    error: "is no name of a person, a post or a group",
  });

/** A full web address, which leads where it seems to: without a name or password in it. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "is not a full web address" })
  .refine((address) => !/^https?:\/\/[^/?#]*@/i.test(address), {
    error: "holds a name or password before its @ sign",
  });

/** A telephone number that can be dialled: digits, with a country or an extension if there is one. */
export const phone = line.regex(/^\+?[\d() -]*\d[\d() -]*(?:,? (?:ext\.?|extension) \d+)?$/, {
  error: "is not a telephone number: write it in digits",
});

/** Ids are part of public addresses, so they are lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "is not lower-case words joined by hyphens" });

/** A plan of this body: the first, or a later one by the years that name its folder. */
export const planId = z.string().regex(new RegExp(`^(?:${FIRST_PLAN}|${PLAN_YEARS})$`), {
  error: `is neither "${FIRST_PLAN}" nor the years of a plan such as 2033-36`,
});

export const reportId = z.string().regex(new RegExp(`^${REPORT_ID}$`), {
  error: "is not a month such as 2014-06, a quarter such as 2014-q2 or a year such as 2014",
});

const isoDate = z.iso.date({ error: "is not a date that exists, written year-month-day" });

/** Marks days that cannot lie in the future. */
const done = z.registry<{ done: true }>();

/** The day on which somebody did something: decided, approved, read, corrected. */
export const dayDone = isoDate.clone().register(done, { done: true });

/** A day that may be still to come; a rule of its own says when it can be. */
export const anyDay = isoDate;

/** Whether a field holds a day on which something was done. */
export function isDayDone(schema: z.ZodType): boolean {
  return done.get(schema)?.done === true;
}

export const priorityNumber = z.int().min(1);

export const source = z.strictObject({
  document: field(id, {
    label: "Document",
    hint: "the id of a document listed in plan.json",
    example: "progress-report-2014-06",
  }),
  place: field(line, {
    label: "Place",
    hint: "where in the document a reader finds the words",
    example: "Priority 1, delivery milestone 6",
  }),
});

/** The `source` key as it stands in most kinds. */
export const sourceField = field(source, {
  label: "Source",
  hint: "the document and the place in it where the words are printed",
  example: '{ document: "progress-report-2014-06", place: "Priority 1, delivery milestone 6" }',
});

/**
 * The key of a rating, as a file writes it. Which keys there are, the plan says: that is checked
 * across files.
 */
export const writtenRating = z.string().regex(/^[\w-]+$/, { error: "is not a rating" });

/** What may stand where a rating is written. Messages and forms name the plan's own in its place. */
export const ANY_RATING =
  "the key of a rating that plan.json lists, or a list of them for a split rating";

/** Notes by the editors of this site, shown beside the printed words and marked as theirs. */
export const editorNotes = field(z.array(line).default([]), {
  label: "Editor's notes",
  hint: "a list of sentences that the site shows beside the printed words, marked as the editor's",
  example: '["The report prints 99 % here; the figures above it give 98 %."]',
});

/** A figure as printed: digits, with a decimal point and a per cent sign where they are printed. */
export const printedFigure = z
  .string()
  .regex(/^\d[\d,]*(?:\.\d+)?%?$/, { error: "is not a figure as printed" });

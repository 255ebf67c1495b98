import { z } from "zod";
import { dayDone, line, person, webAddress } from "./common.ts";
import { field } from "./field.ts";

const words = field(z.string().regex(/^[0-9a-f]{8}$/, { error: "is not a mark of 8 signs" }), {
  label: "Words",
  hint: "the mark of the page's words, as the check names it",
  example: '"1a2b3c4d"',
});

const date = field(dayDone, {
  label: "Date",
  hint: "the day, year-month-day",
  example: '"2026-11-21"',
});

const pictureAnswer = z.strictObject({
  picture: field(line, {
    label: "Picture",
    hint: "the picture's name in the row",
    example: '"school"',
  }),
  said: field(line, {
    label: "Said",
    hint: "what the reader said that the picture shows",
    example: '"A school"',
  }),
  right: field(z.boolean(), {
    label: "Right",
    hint: "true if that is what the row says, else false",
    example: "true",
  }),
});

const reader = z.strictObject({
  pictures: field(z.array(pictureAnswer), {
    label: "Pictures",
    hint: "one answer for each picture of the page",
    example: '[{ picture: "school", said: "A school", right: true }]',
  }),
  tells: field(line, {
    label: "Tells",
    hint: "what the page told the reader",
    example: '"Schools get better"',
  }),
  missing: field(line, {
    label: "Missing",
    hint: "what the reader missed on the page, or “nothing”",
    example: '"nothing"',
  }),
});

/** The record of a check by people with learning disabilities; the form for it is printed. */
export const easyReadReviewSchema = z.strictObject({
  checkedBy: field(person, {
    label: "Checked by",
    hint: "the group that checked the page, in its own name",
    example: '"Speak Up, a group of people with learning disabilities"',
  }),
  date,
  words,
  readers: field(z.array(reader).min(1), {
    label: "Readers",
    hint: "the answers of each reader, without names",
    example: '[{ pictures: [], tells: "…", missing: "nothing" }]',
  }),
});

/** A recording of a page by a person. */
export const easyReadRecordingSchema = z.strictObject({
  kind: field(z.enum(["read-out", "signed"]), {
    label: "Kind",
    hint: "read-out or signed",
    example: '"read-out"',
  }),
  address: field(webAddress, {
    label: "Address",
    hint: "the full address of the recording",
    example: '"https://www.example.org/priority-1.mp3"',
  }),
  by: field(person, {
    label: "By",
    hint: "who reads or signs",
    example: '"Members of Speak Up"',
  }),
  date,
  words,
});

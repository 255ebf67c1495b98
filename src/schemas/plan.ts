import { z } from "zod";
import { editorNotes, id, anyDay, line, phone, planId, webAddress } from "./common.ts";
import { dataLicence } from "./data-licence.ts";
import { field } from "./field.ts";
import { firstLanguage, languagesSchema } from "./languages.ts";
import { lookSchema } from "./look.ts";
import { moved } from "./moved.ts";
import { planWordsSchema } from "./plan-words.ts";
import { rating } from "./rating.ts";
import { reporting } from "./reporting.ts";

/** `plan.json`: whose plan this is, what its ratings mean, and the papers it comes from. */
export const planSchema = z.strictObject({
  // The language that its content is written in.
  language: firstLanguage,
  // The plan's name as people say it in full.
  title: field(line, {
    label: "Title",
    hint: "the plan's full name",
    example: "Children and Young People's Plan 2013-16",
  }),
  // A shorter name for headings and browser tabs.
  shortTitle: field(line, {
    label: "Short title",
    hint: "a shorter name for browser tabs",
    example: "Children and Young People's Plan",
  }),
  // The site's own name, shown as its wordmark on every page.
  siteName: field(line, {
    label: "Site name",
    hint: "the name shown at the top of every page",
    example: "Rotherham Report Card",
  }),
  // The place whose children the plan is about.
  place: field(line, { label: "Place", hint: "the place the plan is about", example: "Rotherham" }),
  // The public body that publishes the site.
  body: field(line, {
    label: "Public body",
    hint: "the public body that answers for the site",
    example: "Rotherham Metropolitan Borough Council",
  }),
  // The partnership that owns the plan.
  partnership: field(line, {
    label: "Partnership",
    hint: "the partnership that owns the plan",
    example: "Children, Young People and Families Partnership",
  }),
  // The years of the plan.
  period: field(line, { label: "Period", hint: "the years of the plan", example: "2013-16" }),
  // For a plan that has ended, and for one that follows another in the same content folder.
  ended: field(
    z
      .string()
      .regex(/^\d{4}$/, { error: "is not a year" })
      .optional(),
    {
      label: "Ended",
      hint: "the year in which the plan ended, once it has",
      example: '"2016"',
    },
  ),
  planBefore: field(planId.optional(), {
    label: "Plan before",
    hint: "the plan that this one follows: first, or the name of a folder under plans/",
    example: '"first"',
  }),
  // What the plan calls its levels and its readers.
  words: planWordsSchema,
  // Its two colours and its letters.
  look: lookSchema,
  // Languages besides its own.
  languages: languagesSchema,
  // The day the site speaks from, unless the build sets another.
  today: field(anyDay, {
    label: "Today",
    hint: "the day the site speaks from: figures due before it and not given are overdue",
    example: "2015-01-14",
  }),
  // True only for a made-up plan: every page then says that it is fiction.
  fictional: field(z.boolean().default(false), {
    label: "Fictional",
    hint: "true for a made-up plan, so that every page says so",
    example: "false",
  }),
  // Periods before elections: a report published inside one needs an approval.
  preElectionPeriods: field(
    z
      .array(
        z.strictObject({
          from: field(anyDay, { label: "From", hint: "the first day", example: "2015-03-30" }),
          to: field(anyDay, { label: "To", hint: "the last day", example: "2015-05-07" }),
        }),
      )
      .default([]),
    {
      label: "Pre-election periods",
      hint: "periods in which a new report needs an approval",
      example: '[{ "from": "2015-03-30", "to": "2015-05-07" }]',
    },
  ),
  // What the papers say of reports to come.
  reporting,
  // Pages that have another address now.
  moved,
  // Where readers can turn to. At least one way to get in touch.
  contact: field(
    z
      .strictObject({
        name: field(line, {
          label: "Name",
          hint: "who answers",
          example: "Rotherham Metropolitan Borough Council",
        }),
        website: field(webAddress.optional(), {
          label: "Website",
          hint: "the full address of a contact page",
          example: "https://www.rotherham.gov.uk",
        }),
        email: field(z.email({ error: "is not an e-mail address" }).optional(), {
          label: "E-mail",
          hint: "an e-mail address that is read",
          example: "reportcard@example.org",
        }),
        phone: field(phone.optional(), {
          label: "Telephone",
          hint: "a telephone number",
          example: "01632 960000",
        }),
        address: field(line.optional(), {
          label: "Address",
          hint: "a postal address on one line",
          example: "Town Hall, 1 High Street, Anytown",
        }),
      })
      .refine((contact) => contact.website ?? contact.email ?? contact.phone ?? contact.address, {
        error: "gives no way to get in touch",
      }),
    {
      label: "Contact",
      hint: "a name and at least one of website, email, phone and address",
      example: '{ "name": "Anytown Council", "website": "https://www.example.org" }',
    },
  ),
  // The key of the ratings, in the plan's own words and in the order in which reports print them.
  ratings: field(z.array(rating).min(2), {
    label: "Ratings",
    hint: "one entry for each rating that the reports give, in the order in which they print them",
    example:
      '[{ "key": "green", "name": "Green", "meaning": "…", "countsAs": "on-track", "order": 1, "shape": "circle", "colour": "green", "source": { … } }]',
  }),
  // How its papers print numbers.
  decimalSign: field(z.enum([".", ","]).optional(), {
    label: "Decimal sign",
    hint: "the sign before decimals in the papers: a comma where they print 9.120,50; left out, a point",
    example: '","',
  }),
  // Whether a milestone may have several ratings in equal parts.
  splitRatings: field(z.boolean().default(false), {
    label: "Split ratings",
    hint: "true if the reports give some milestones several ratings in equal parts",
    example: "true",
  }),
  // The papers that the content quotes. Sources name them by id.
  documents: field(
    z.array(
      z.strictObject({
        id: field(id, { label: "Id", hint: "a short id", example: "progress-report-2014-06" }),
        title: field(line, {
          label: "Title",
          hint: "the document's title as printed",
          example: "Children and Young People's Plan – 3rd Progress Report",
        }),
        publisher: field(line, {
          label: "Publisher",
          hint: "who published it",
          example: "Rotherham Metropolitan Borough Council",
        }),
        date: field(line, {
          label: "Date",
          hint: "its date as printed, or 'no date printed'",
          example: "14th January 2015",
        }),
      }),
    ),
    {
      label: "Documents",
      hint: "the papers that the content quotes",
      example:
        '[{ "id": "progress-report-2014-06", "title": "…", "publisher": "…", "date": "June 2014" }]',
    },
  ),
  dataLicence,
  editorNotes,
});

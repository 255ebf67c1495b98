import { z } from "zod";
import { ENGINE_LANGUAGE, LANGUAGE_CODES, PLAN_LANGUAGES } from "../domain/language.ts";
import { line } from "./common.ts";
import { field } from "./field.ts";

const name = (label: string, hint: string, example: string) =>
  field(line, { label, hint, example: `"${example}"` });

/** The `language` of `plan.json`: the one that the plan and its reports are written in. */
export const firstLanguage = field(z.enum(PLAN_LANGUAGES).default(ENGINE_LANGUAGE), {
  label: "Language",
  hint: `the language of the plan and of its reports: one of ${PLAN_LANGUAGES.join(", ")}; left out, ${ENGINE_LANGUAGE}. Another needs the fixed words of all pages first, in src/wording/catalogue/`,
  example: '"cy"',
});

/** The `languages` of `plan.json`: second languages, and what the site is called in each. */
export const languagesSchema = field(
  z
    .array(
      z.strictObject({
        code: field(z.enum(LANGUAGE_CODES), {
          label: "Code",
          hint: `the language: one of ${LANGUAGE_CODES.join(", ")}`,
          example: '"cy"',
        }),
        title: name("Title", "the plan's full name in that language", "Cynllun 2040-43"),
        siteName: name("Site name", "the site's name in that language", "Cynnydd Heronsford"),
        body: name("Public body", "the public body's name in that language", "Cyngor Heronsford"),
        priorities: name("Priorities", "the link to all priorities", "Blaenoriaethau"),
        forMembers: name("For members", "the link to the members' pages", "I gynghorwyr"),
      }),
    )
    .optional(),
  {
    label: "Second languages",
    hint: "languages that the site speaks besides its own; pages/<language>/ holds translated pages",
    example:
      '[{ "code": "cy", "title": "…", "siteName": "…", "body": "…", "priorities": "…", "forMembers": "…" }]',
  },
);

import type { Kind } from "../problems/content-file.ts";
import { clinicSchema } from "../schemas/clinic.ts";
import { correctionSchema } from "../schemas/correction.ts";
import { easyReadSchema } from "../schemas/easy-read.ts";
import { glossarySchema } from "../schemas/glossary.ts";
import { highlightsSchema } from "../schemas/highlights.ts";
import { improvementPlanSchema } from "../schemas/improvement-plan.ts";
import { indicatorReportSchema } from "../schemas/indicator-report.ts";
import { indicatorSchema } from "../schemas/indicator.ts";
import { milestoneSchema } from "../schemas/milestone.ts";
import { pageSchema } from "../schemas/page.ts";
import { planSchema } from "../schemas/plan.ts";
import { prioritySchema } from "../schemas/priority.ts";
import { questionsSchema } from "../schemas/questions.ts";
import { reportSchema } from "../schemas/report.ts";
import { synonymsSchema } from "../schemas/synonyms.ts";
import { updateSchema } from "../schemas/update.ts";

const ID = "([a-z0-9]+(?:-[a-z0-9]+)*)";
const REPORT = "(\\d{4}-(?:0[1-9]|1[0-2]))";
const NUMBER = "([1-9]\\d*)";

/** Every kind of content and the folder it lives in. A file that fits none of them is refused. */
export const KINDS: readonly Kind[] = [
  {
    name: "plan",
    place: "plan.json",
    pattern: /^plan\.json$/,
    format: "json",
    schema: planSchema,
    body: "refused",
  },
  {
    name: "report",
    place: "reports/<year-month>.md",
    pattern: new RegExp(`^reports/${REPORT}\\.md$`),
    format: "markdown",
    schema: reportSchema,
    body: "required",
  },
  {
    name: "priority",
    place: "priorities/<number>.md",
    pattern: new RegExp(`^priorities/${NUMBER}\\.md$`),
    format: "markdown",
    schema: prioritySchema,
    body: "allowed",
  },
  {
    name: "milestone",
    place: "milestones/<priority>/<id>.md",
    pattern: new RegExp(`^milestones/${NUMBER}/${ID}\\.md$`),
    format: "markdown",
    schema: milestoneSchema,
    body: "allowed",
  },
  {
    name: "update",
    place: "updates/<report>/<milestone>.md",
    pattern: new RegExp(`^updates/${REPORT}/${ID}\\.md$`),
    format: "markdown",
    schema: updateSchema,
    body: "required",
  },
  {
    name: "highlights",
    place: "highlights/<report>/<priority>.md",
    pattern: new RegExp(`^highlights/${REPORT}/${NUMBER}\\.md$`),
    format: "markdown",
    schema: highlightsSchema,
    body: "required",
  },
  {
    name: "indicator",
    place: "indicators/<id>.json",
    pattern: new RegExp(`^indicators/${ID}\\.json$`),
    format: "json",
    schema: indicatorSchema,
    body: "refused",
  },
  {
    name: "clinic",
    place: "clinics/<id>.json",
    pattern: new RegExp(`^clinics/${ID}\\.json$`),
    format: "json",
    schema: clinicSchema,
    body: "refused",
  },
  {
    name: "questions",
    place: "questions/<report>/<priority or plan>.json",
    pattern: new RegExp(`^questions/${REPORT}/(plan|[1-9]\\d*)\\.json$`),
    format: "json",
    schema: questionsSchema,
    body: "refused",
  },
  {
    name: "indicator-report",
    place: "archive/indicator-reports/<id>.json",
    pattern: new RegExp(`^archive/indicator-reports/${ID}\\.json$`),
    format: "json",
    schema: indicatorReportSchema,
    body: "refused",
  },
  {
    name: "improvement-plan",
    place: "archive/improvement-plans/<id>.json",
    pattern: new RegExp(`^archive/improvement-plans/${ID}\\.json$`),
    format: "json",
    schema: improvementPlanSchema,
    body: "refused",
  },
  {
    name: "glossary",
    place: "glossary/<id>.md",
    pattern: new RegExp(`^glossary/${ID}\\.md$`),
    format: "markdown",
    schema: glossarySchema,
    body: "required",
  },
  {
    name: "easyRead",
    place: "easy-read/<page>.md",
    pattern: new RegExp(`^easy-read/${ID}\\.md$`),
    format: "markdown",
    schema: easyReadSchema,
    body: "required",
  },
  {
    name: "synonyms",
    place: "synonyms.json",
    pattern: /^synonyms\.json$/,
    format: "json",
    schema: synonymsSchema,
    body: "refused",
  },
  {
    name: "correction",
    place: "corrections/<id>.md",
    pattern: new RegExp(`^corrections/${ID}\\.md$`),
    format: "markdown",
    schema: correctionSchema,
    body: "required",
  },
  {
    name: "page",
    place: "pages/<address>.mdx",
    pattern: new RegExp(`^pages/${ID}\\.mdx$`),
    format: "mdx",
    schema: pageSchema,
    body: "required",
  },
];

import type { Content } from "../domain/content.ts";
import type { Highlights } from "../domain/highlight.ts";
import type { Indicator, Observation } from "../domain/indicator.ts";
import type { Plan } from "../domain/plan.ts";
import { highlightHeadings } from "../domain/plan-words.ts";
import type { RatingKey } from "../domain/rating.ts";
import type { Report } from "../domain/report.ts";
import type { MilestoneUpdate, Withheld } from "../domain/update.ts";
import { KINDS, type KindName } from "../kinds/kinds.ts";
import { writtenOverview } from "../kinds/printed-overview.ts";
import { withoutUndefined } from "./apply-figures.ts";
import { canonicalText } from "./canonical.ts";

/** A content file as the public may see it. */
export interface PublishedFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** Who decided is no business of the public’s, and no check needs it. */
const NOT_SAID = "not said here";

function fileOf(name: KindName, path: string, data: object, body = ""): PublishedFile {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind of content called ${name}.`);
  return { path, text: canonicalText(kind, withoutUndefined(data), body) };
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/\n/g, "\n  ")}`).join("\n");
}

function highlightsBody({ workingWell, concerns }: Highlights, plan: Plan): string {
  const headings = highlightHeadings(plan);
  const parts = [
    [headings.workingWell, workingWell],
    [headings.concerns, concerns],
  ] as const;
  return parts
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) => `## ${heading}\n\n${list(items)}`)
    .join("\n\n");
}

function unsigned<T extends Pick<Withheld, "decidedBy">>(decisions: readonly T[]): T[] {
  return decisions.map((one) => ({ ...one, decidedBy: NOT_SAID }));
}

/** Decisions on words of a text, without who made them. */
function unsignedWords<T extends Partial<Pick<MilestoneUpdate, "withheld" | "smallNumbers">>>(
  data: T,
): T {
  const { withheld, smallNumbers } = data;
  return {
    ...data,
    ...(withheld && { withheld: unsigned(withheld) }),
    ...(smallNumbers && { smallNumbers: unsigned(smallNumbers) }),
  };
}

function unsignedFigure<T extends Observation>(one: T): T {
  return one.disclosure ? { ...one, disclosure: { ...one.disclosure, decidedBy: NOT_SAID } } : one;
}

/**
 * Names of ratings are no words of their own: they stand in the key. The body’s other plans are not
 * among the files, so nothing leads there.
 */
function planFile(plan: Plan): PublishedFile {
  const words = { ...plan.words, rated: undefined };
  return fileOf("plan", "plan.json", { ...plan, words, planBefore: undefined, spoken: undefined });
}

function reportFile({ id, text, overview, ...data }: Report, ratings: RatingKey): PublishedFile {
  const written = overview && writtenOverview(overview, ratings);
  const shown = { ...unsignedWords(data), overview: written, preElectionApproval: undefined };
  return fileOf("report", `reports/${id}.md`, shown, text);
}

/** A figure that is given for nothing but its source: a withheld one keeps its reason alone. */
function indicatorFile({ id, byArea, ...data }: Indicator): PublishedFile {
  const observations = data.observations.map(unsignedFigure);
  const areas = byArea && { ...byArea, figures: byArea.figures.map(unsignedFigure) };
  const shown = { ...data, observations, byArea: areas, carriedOver: undefined };
  return fileOf("indicator", `indicators/${id}.json`, shown);
}

/**
 * What this site publishes, as the content files that a workbook is checked against. Made of the
 * content that the build may publish, so nothing embargoed and nothing withheld is in it. Left out
 * are kinds that no figure is checked against: Easy Read, pages of prose, questions, earlier papers.
 */
export function publishedFiles(content: Content): PublishedFile[] {
  return [
    planFile(content.plan),
    ...content.reports.map((report) => reportFile(report, content.plan.ratings)),
    ...content.priorities.map(({ number, text, ...data }) =>
      fileOf("priority", `priorities/${number}.md`, data, text),
    ),
    ...content.milestones.map(({ id, text, ...data }) =>
      fileOf("milestone", `milestones/${data.priority}/${id}.md`, data, text),
    ),
    ...content.updates.map(({ text, rating, ...data }) => {
      const written = rating?.length === 1 ? rating[0] : (rating ?? undefined);
      const path = `updates/${data.report}/${data.milestone}.md`;
      return fileOf("update", path, { ...unsignedWords(data), rating: written }, text);
    }),
    ...content.highlights.map(({ workingWell, concerns, ...data }) =>
      fileOf(
        "highlights",
        `highlights/${data.report}/${data.priority}.md`,
        unsignedWords(data),
        highlightsBody({ workingWell, concerns, ...data }, content.plan),
      ),
    ),
    ...content.indicators.map(indicatorFile),
    ...content.glossary.map(({ id, text, ...data }) =>
      fileOf("glossary", `glossary/${id}.md`, data, text),
    ),
  ];
}

import type { Content } from "../domain/content.ts";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";
import { publishedContent } from "../load/published-content.ts";
import type { Settings } from "../load/settings.ts";
import type { ContentSet } from "../problems/content-set.ts";
import { sortProblems, type Problem } from "../problems/problem.ts";
import { editPlaces } from "../views/edit-places.ts";
import { sharingTags } from "../views/sharing-tags.ts";
import { siteFrame } from "../views/site.ts";
import { fullAddress } from "./example-site.ts";
import { FILE_MAKINGS } from "./files.ts";
import type { Making } from "./making.ts";
import { PAGE_MAKINGS } from "./pages.ts";

interface Fault {
  page: string;
  /** Below the content folder: a file, or a folder where many are behind the page. */
  place: string;
  message: string;
}

/** What stands around every page, made of the content too. */
function framed({ page, make }: Making, card: ReportCard): Making {
  const about = { path: page, title: page, description: page, above: [] };
  return {
    page,
    make: () => [make(), siteFrame(card, page), sharingTags(card, about, fullAddress)],
  };
}

function all(card: ReportCard): Making[] {
  const pages = Object.values(PAGE_MAKINGS).flatMap((makings) => makings(card));
  const files = Object.values(FILE_MAKINGS).flatMap((makings) => makings(card));
  return [...pages.map((making) => framed(making, card)), ...files];
}

async function tried({ page, make }: Making, card: ReportCard): Promise<Fault[]> {
  try {
    await make();
    return [];
  } catch (error) {
    const place = editPlaces(card, page)[0]?.place ?? "plan.json";
    return [{ page, place, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** One fault stops many pages: it is told where a single file is behind the page, if there is one. */
function mostNear(faults: readonly Fault[]): Fault[] {
  const byMessage = Map.groupBy(faults, ({ message }) => message);
  return [...byMessage.values()].flatMap((same) => {
    const files = same.filter(({ place }) => !place.endsWith("/"));
    return files.length > 0 ? files : same.slice(0, 1);
  });
}

function toProblem({ page, place, message }: Fault, shown: string): Problem {
  return {
    path: `${shown}/${place}`,
    line: 1,
    column: 1,
    code: "cannot-be-made",
    message: `The page ${page} cannot be made of this content. ${message}`,
    remedy:
      "Look here for a figure, date or text that is out of the ordinary, and undo the last change of it. If that does not help, send this message to those who look after the program.",
  };
}

async function faultsOf(card: ReportCard): Promise<Fault[]> {
  const faults: Fault[] = [];
  // One after the other: what one of them makes, the next ones use.
  for (const making of all(card)) faults.push(...(await tried(making, card)));
  return mostNear(faults);
}

/** The content as it is shown in a preview, and as it is published today where a part of it waits. */
function contents(set: ContentSet, settings: Settings): Content[] {
  const whole = publishedContent(set, { ...settings, preview: true });
  const open = publishedContent(set, { ...settings, preview: false });
  return open.reports.length === whole.reports.length ? [whole] : [whole, open];
}

/**
 * Makes everything that a build makes of the content, once, and throws it away: every page and what
 * stands around it, every chart, table, paper and search record. What cannot be made is told with
 * the content file behind it, so that nothing passes the check and fails in the build.
 *
 * @param set content that the check found nothing wrong with
 * @param shown the content folder as shown in messages
 */
export async function dryRun(
  set: ContentSet,
  settings: Settings,
  shown: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const content of contents(set, settings)) {
    const faults = await faultsOf(buildReportCard(content));
    problems.push(...faults.map((fault) => toProblem(fault, shown)));
  }
  const once = new Map(problems.map((problem) => [problem.path + problem.message, problem]));
  return sortProblems([...once.values()]);
}

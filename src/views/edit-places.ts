import { easyReadPath } from "../domain/easy-read/page.ts";
import type { ReportCard } from "../domain/report-card.ts";

/** A part of the content that a page shows. */
export interface EditPlace {
  /** What stands there, to follow “Edit this page:”. */
  text: string;
  /** A file below the content folder, or a folder with a slash at its end. */
  place: string;
}

const PLAN: EditPlace = { text: "the plan’s names, contact and papers", place: "plan.json" };

function reportsOf(card: ReportCard): ReportCard["content"]["reports"] {
  return card.content.reports.toSorted((a, b) => b.id.localeCompare(a.id));
}

function reportPlaces(card: ReportCard, id = ""): EditPlace[] {
  const report = card.content.reports.find((one) => one.id === id);
  if (!report) return [{ text: "reports", place: "reports/" }];
  const folder = report.form === "milestones" ? "updates" : "highlights";
  const said = report.form === "milestones" ? "each milestone" : "each priority";
  return [
    { text: "the report’s introduction and overview", place: `reports/${id}.md` },
    { text: `what it says about ${said}`, place: `${folder}/${id}/` },
  ];
}

function priorityPlaces(card: ReportCard, number = ""): EditPlace[] {
  if (number === "") return [{ text: "priorities", place: "priorities/" }];
  const highlights = reportsOf(card).filter(({ id }) =>
    card.content.highlights.some((one) => one.report === id && String(one.priority) === number),
  );
  return [
    { text: "the priority’s title, leads and actions", place: `priorities/${number}.md` },
    ...highlights.map(({ id, name }) => ({
      text: `what the ${name} report says`,
      place: `highlights/${id}/${number}.md`,
    })),
  ];
}

function milestonePlaces(card: ReportCard, id = ""): EditPlace[] {
  const milestone = card.content.milestones.find((one) => one.id === id);
  if (!milestone) return [];
  const updates = reportsOf(card).filter((report) =>
    card.content.updates.some((one) => one.milestone === id && one.report === report.id),
  );
  return [
    ...updates.map((report) => ({
      text: `what the ${report.name} report says`,
      place: `updates/${report.id}/${id}.md`,
    })),
    { text: "the milestone’s own words", place: `milestones/${milestone.priority}/${id}.md` },
  ];
}

function indicatorPlaces(card: ReportCard, id = ""): EditPlace[] {
  const there = card.content.indicators.some((one) => one.id === id);
  if (there) return [{ text: "the indicator’s figures", place: `indicators/${id}.json` }];
  return [{ text: "indicators", place: "indicators/" }];
}

function easyReadPlaces(card: ReportCard, path: string): EditPlace[] {
  const page = card.content.easyReads.find((one) => easyReadPath(one) === path);
  const all = { text: "Easy Read pages", place: "easy-read/" };
  return page ? [{ text: page.title, place: `easy-read/${page.id}.md` }] : [all];
}

function memberPlaces(card: ReportCard, part = ""): EditPlace[] {
  if (part === "clinics") return [{ text: "performance clinics", place: "clinics/" }];
  const asked = { text: "questions for members", place: "questions/" };
  return /^\d+$/.test(part) ? [asked, ...priorityPlaces(card, part)] : [asked];
}

function archivePlaces(card: ReportCard, id = ""): EditPlace[] {
  const { indicatorReports, improvementPlans } = card.content;
  const text = "the paper";
  if (indicatorReports.some((one) => one.id === id)) {
    return [{ text, place: `archive/indicator-reports/${id}.json` }];
  }
  if (improvementPlans.some((one) => one.id === id)) {
    return [{ text, place: `archive/improvement-plans/${id}.json` }];
  }
  return [{ text: "earlier papers", place: "archive/" }];
}

/**
 * The content behind a page of the site. None for pages whose words are part of the program, such
 * as the search.
 *
 * @param path the page's path below the site's root
 * @param pages names of the pages of prose: "about"
 */
export function editPlaces(card: ReportCard, path: string, pages: readonly string[]): EditPlace[] {
  const [first = "", second] = path.split("/").filter((part) => part !== "");
  if (pages.includes(first)) return [{ text: "its words", place: `pages/${first}.mdx` }];
  switch (first) {
    case "":
      return [...reportPlaces(card, card.latest.report.id), PLAN];
    case "reports":
      return reportPlaces(card, second);
    case "priorities":
      return priorityPlaces(card, second);
    case "milestones":
      return milestonePlaces(card, second);
    case "indicators":
      return indicatorPlaces(card, second);
    case "easy-read":
      return easyReadPlaces(card, path);
    case "members":
      return memberPlaces(card, second);
    case "archive":
      return archivePlaces(card, second);
    case "glossary":
      return [{ text: "glossary", place: "glossary/" }];
    case "corrections":
      return [{ text: "corrections", place: "corrections/" }];
    case "data":
      return [{ text: "indicators", place: "indicators/" }];
    default:
      return [];
  }
}

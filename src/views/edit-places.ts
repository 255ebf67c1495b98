import { readPath, type ReadPage } from "../addresses/path-to.ts";
import type { PageName, Parts } from "../addresses/templates.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { archivePapers } from "./archive.ts";

/** A part of the content that a page shows. */
export interface EditPlace {
  /** What stands there, to follow “Edit this page:”. */
  text: string;
  /** A file below the content folder, or a folder with a slash at its end. */
  place: string;
}

const PLAN: EditPlace = { text: "the plan’s names, contact and papers", place: "plan.json" };
function prioritiesPlace({ words }: ReportCard): EditPlace {
  return { text: words.priority.many, place: "priorities/" };
}
const REPORTS: EditPlace = { text: "reports", place: "reports/" };
const INDICATORS: EditPlace = { text: "indicators", place: "indicators/" };
const GLOSSARY: EditPlace = { text: "glossary", place: "glossary/" };
function questionsPlace({ words }: ReportCard): EditPlace {
  return { text: `questions for ${words.member.many}`, place: "questions/" };
}
const EASY_READ: EditPlace = { text: "Easy Read pages", place: "easy-read/" };
const ARCHIVE: EditPlace = { text: "earlier papers", place: "archive/" };

function reportsOf(card: ReportCard): ReportCard["content"]["reports"] {
  return card.content.reports.toSorted((a, b) => b.id.localeCompare(a.id));
}

function reportPlaces(card: ReportCard, id: string): EditPlace[] {
  const report = card.content.reports.find((one) => one.id === id);
  if (!report) return [REPORTS];
  const folder = report.form === "milestones" ? "updates" : "highlights";
  const said =
    report.form === "milestones"
      ? `each ${card.words.milestone.one}`
      : `each ${card.words.priority.one}`;
  return [
    { text: "the report’s introduction and overview", place: `reports/${id}.md` },
    { text: `what it says about ${said}`, place: `${folder}/${id}/` },
  ];
}

function priorityPlaces(card: ReportCard, number: string): EditPlace[] {
  const highlights = reportsOf(card).filter(({ id }) =>
    card.content.highlights.some((one) => one.report === id && String(one.priority) === number),
  );
  return [
    {
      text: `the ${card.words.priority.one}’s title, leads and ${card.words.action.many}`,
      place: `priorities/${number}.md`,
    },
    ...highlights.map(({ id, name }) => ({
      text: `what the ${name} report says`,
      place: `highlights/${id}/${number}.md`,
    })),
  ];
}

function milestonePlaces(card: ReportCard, id: string): EditPlace[] {
  if (!card.hasMilestone(id)) return [];
  const milestone = card.milestone(id);
  const updates = reportsOf(card).filter((report) => card.entry(report.id, id));
  return [
    ...updates.map((report) => ({
      text: `what the ${report.name} report says`,
      place: `updates/${report.id}/${id}.md`,
    })),
    {
      text: `the ${card.words.milestone.one}’s own words`,
      place: `milestones/${milestone.priority}/${id}.md`,
    },
  ];
}

function easyReadPlaces(card: ReportCard, kind: string, priority?: string): EditPlace[] {
  const page = card.content.easyReads.find(
    (one) => one.kind === kind && (priority === undefined || String(one.priority) === priority),
  );
  return page ? [{ text: page.title, place: `easy-read/${page.id}.md` }] : [EASY_READ];
}

function paperPlaces(card: ReportCard, id: string): EditPlace[] {
  const paper = archivePapers(card).find((one) => one.address === id);
  return paper ? [{ text: "the paper", place: paper.place }] : [ARCHIVE];
}

/** The content behind each page of the book. None where the words are part of the program. */
const PLACES: {
  [Name in PageName]: (card: ReportCard, parts: Parts<Name>) => EditPlace[];
} = {
  home: (card) => [...reportPlaces(card, card.latest.report.id), PLAN],
  "not-found": () => [],
  priorities: (card) => [prioritiesPlace(card)],
  priority: (card, { priority }) => priorityPlaces(card, priority),
  milestone: (card, { milestone }) => milestonePlaces(card, milestone),
  reports: () => [REPORTS],
  report: (card, { report }) => reportPlaces(card, report),
  "report-priority": (card, { report }) => reportPlaces(card, report),
  indicators: () => [INDICATORS],
  indicator: (_, { indicator }) => [
    { text: "the indicator’s figures", place: `indicators/${indicator}.json` },
  ],
  "indicators-of-priority": () => [INDICATORS],
  "indicators-of-plan": () => [INDICATORS],
  "indicators-of-status": () => [INDICATORS],
  members: (card) => [questionsPlace(card)],
  briefing: (card, { priority }) => [questionsPlace(card), ...priorityPlaces(card, priority)],
  "briefing-record": (card, { priority }) => [
    questionsPlace(card),
    ...priorityPlaces(card, priority),
  ],
  "off-track": () => [INDICATORS],
  improved: () => [INDICATORS],
  questions: (card) => [questionsPlace(card)],
  answers: () => [{ text: "performance clinics", place: "clinics/" }],
  clinics: () => [{ text: "performance clinics", place: "clinics/" }],
  "plan-on-a-page": (card) => [prioritiesPlace(card)],
  pack: (card) => [questionsPlace(card)],
  changes: () => [REPORTS],
  archive: () => [ARCHIVE],
  paper: (card, { paper }) => paperPlaces(card, paper),
  "earlier-outcome": (_, { plan }) => [
    { text: "the paper", place: `archive/earlier-plans/${plan}.json` },
  ],
  "service-views": () => [{ text: "what is said of the services", place: "service-views/" }],
  glossary: () => [GLOSSARY],
  "glossary-letter": () => [GLOSSARY],
  method: () => [],
  corrections: () => [{ text: "corrections", place: "corrections/" }],
  edition: () => [],
  calendar: () => [INDICATORS, PLAN],
  data: () => [INDICATORS],
  "data-table": () => [],
  "check-figures": () => [],
  checked: () => [{ text: "checks by people", place: "evidence/checks/" }],
  "listening-script": () => [],
  search: () => [],
  "a-to-z": () => [],
  "reading-settings": () => [],
  style: () => [],
  "style-easy-read": () => [],
  "easy-read": (card) => easyReadPlaces(card, "start"),
  "easy-read-priority": (card, { priority }) => easyReadPlaces(card, "priority", priority),
  "easy-read-page": (card, { kind }) => easyReadPlaces(card, kind),
  "easy-read-booklet": () => [EASY_READ],
  "easy-read-form": () => [EASY_READ],
  "easy-read-search": () => [],
  prose: (_, { page }) => [{ text: "its words", place: `pages/${page}.mdx` }],
};

function placesOf<Name extends PageName>(card: ReportCard, page: ReadPage<Name>): EditPlace[] {
  return PLACES[page.name](card, page.parts);
}

/**
 * The content behind a page of the site. None for pages whose words are part of the program, such
 * as the search.
 *
 * @param path the page's path below the site's root
 */
export function editPlaces(card: ReportCard, path: string): EditPlace[] {
  const page = readPath(path);
  if (page === null) return [];
  return placesOf(card, page);
}

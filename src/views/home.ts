import { sentenceCase, type Noun } from "../domain/noun.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ARCHIVE_PATH,
  DATA_PATH,
  HOME_PATH,
  HOW_WE_RATE_PATH,
  INDICATORS_PATH,
  MEMBERS_PATH,
  REPORTS_PATH,
  SERVICE_VIEWS_PATH,
  reportPath,
} from "../addresses/paths.ts";
import { allOf } from "../domain/rating-words.ts";
import type { Plan } from "../domain/plan.ts";
import { haveActions } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import type { Count } from "../domain/counts/count.ts";
import { countIn, type CountName } from "../domain/counts/counts.ts";
import { counted, say, type Said } from "../wording/counts.ts";
import { archivePapers } from "./archive.ts";
import { easyReadTwin } from "./easy-read-twin.ts";
import { homePicture, type HomePicture } from "./home-picture.ts";
import { priorityCard, type PriorityCard } from "./home-priorities.ts";
import { ratingVerdict } from "./rating-verdict.ts";

export interface HomeView {
  heading: string;
  /** What the site is, for search engines and link previews. */
  description: string;
  /** One sentence on the plan's actions; null where no report rates them. */
  actions: Said | null;
  /** What stands above that sentence: "Actions", or "Steps" in a plan without actions. */
  actionsHeading: string;
  /** That no report has rated anything yet; null where one has. */
  unrated: string | null;
  /** The picture of everything; null for a plan without indicators. */
  picture: HomePicture | null;
  latest: { link: PageLink; presented: string | null; summary: Said };
  priorities: readonly PriorityCard[];
  more: readonly (PageLink & { about: string })[];
  /** The plan in Easy Read; null where it has none. */
  easyRead: PageLink | null;
}

function hasArchive(card: ReportCard): boolean {
  return archivePapers(card).length > 0;
}

/** Whether a plan has what a link leads to. */
function isThere(card: ReportCard, path: string): boolean {
  if (path === ARCHIVE_PATH) return hasArchive(card);
  return path !== SERVICE_VIEWS_PATH || card.content.serviceViews.length > 0;
}

function easyReadLink(card: ReportCard): PageLink | null {
  const path = easyReadTwin(HOME_PATH, card);
  return path === null ? null : { text: "Read this in Easy Read: easy words and pictures", path };
}

/** "What green, amber, red and blue mean, and how split ratings count." */
function aboutRatings({ ratings, splitRatings }: Plan): string {
  const split = splitRatings ? ", and how split ratings count" : "";
  return `What ${allOf(ratings)} mean${split}.`;
}

/** Where the front page leads on to. */
function moreOf({ words: { member }, content: { plan } }: ReportCard): HomeView["more"] {
  return [
    {
      text: "Indicators",
      path: INDICATORS_PATH,
      about: "Every figure, whether it is good, and why we say so.",
    },
    {
      text: `For ${member.many}`,
      path: MEMBERS_PATH,
      about: "What is off track, what changed, and what to ask.",
    },
    {
      text: "All reports",
      path: REPORTS_PATH,
      about: "Each report as published, with every update.",
    },
    {
      text: "How we rate",
      path: HOW_WE_RATE_PATH,
      about: aboutRatings(plan),
    },
    { text: "Data", path: DATA_PATH, about: "All figures and updates to download and use again." },
    {
      text: "How services are viewed",
      path: SERVICE_VIEWS_PATH,
      about: "What children, parents, schools and inspectors say, as far as the papers print it.",
    },
    {
      text: "Earlier papers",
      path: ARCHIVE_PATH,
      about: "Earlier plans and reports, as printed.",
    },
  ];
}

function latestSummary(card: ReportCard): Said {
  const { report } = card.latest;
  const { milestoneInFull: listed, concern } = card.words;
  const count = (name: CountName): Count => countIn(card, name, { report: report.id });
  if (report.form === "milestones") {
    return say`It gives an update on ${counted(count("milestones"), listed.one, listed.many)}.`;
  }
  const well = counted(count("working-well"), "thing");
  const concerns = counted(count("concerns"), concern.one, concern.many);
  return say`It reports by exception: ${well} ${card.words.workingWellInShort} and ${concerns}. It gives no ratings.`;
}

function latestOf(card: ReportCard): HomeView["latest"] {
  const { report } = card.latest;
  const { presented } = report;
  return {
    link: { text: `${report.name} report`, path: reportPath(report.id) },
    presented: presented ? `${longDay(presented.date)}, ${presented.to}` : null,
    summary: latestSummary(card),
  };
}

/** "Milestones of the plan: more red than in December 2013: 16 of 159, was 7 of 156." */
function actionsSentence(card: ReportCard): Said | null {
  const rated = card.latestRated;
  if (!rated?.overview) return null;
  const before = card.ratedBefore(rated.report.id);
  const now = { part: rated, line: rated.overview.total };
  return ratingVerdict(
    card,
    now,
    before?.overview ? { part: before, line: before.overview.total } : null,
  );
}

/** What the plan is made of below its priorities: its milestones, where no priority has actions. */
function partsOf({ priorities, words }: ReportCard): Noun {
  return haveActions(priorities) ? words.action : words.milestone;
}

/** The front page. */
export function homeView(card: ReportCard): HomeView {
  const { plan } = card.content;
  return {
    heading: card.words.question,
    description: `This report card shows how far the ${plan.title} has got, ${card.words.priority.one} by ${card.words.priority.one}. Its words and figures come from the published reports of the ${plan.partnership}.`,
    actions: actionsSentence(card),
    actionsHeading: sentenceCase(partsOf(card).many),
    unrated: card.latestRated
      ? null
      : `No report has rated the ${card.words.milestone.many} of this plan yet.`,
    picture: homePicture(card),
    latest: latestOf(card),
    priorities: card.priorities.map((priority) => priorityCard(card, priority)),
    more: moreOf(card).filter(({ path }) => isThere(card, path)),
    easyRead: easyReadLink(card),
  };
}

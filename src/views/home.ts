import { sentenceCase, type Noun } from "../domain/noun.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ARCHIVE_PATH,
  HOME_PATH,
  INDICATORS_PATH,
  MEMBERS_PATH,
  REPORTS_PATH,
  SERVICE_VIEWS_PATH,
  reportPath,
} from "../addresses/paths.ts";
import { haveActions } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Count } from "../domain/counts/count.ts";
import { countIn, type CountName } from "../domain/counts/counts.ts";
import { counted, countedAs, type Said } from "../wording/counts.ts";
import { archivePapers } from "./archive.ts";
import { easyReadTwin } from "./easy-read-twin.ts";
import { homePicture, type HomePicture } from "./home-picture.ts";
import { priorityCard, type PriorityCard } from "./home-priorities.ts";
import { todaysPlan, type TodaysPlan } from "./other-plans.ts";
import { planVerdict } from "./rating-verdict.ts";
import { longDay } from "../wording/days.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";
import { namesIn } from "./languages.ts";

export interface HomeView {
  /** The plan of today, where this one has ended. */
  today: TodaysPlan | null;
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
  more: readonly PageLink[];
  /** The plan in Easy Read; null where it has none. */
  easyRead: PageLink | null;
}

function hasArchive(card: ReportCard): boolean {
  return archivePapers(card).length > 0;
}

/** Whether a plan has what a link leads to. */
function isThere(card: ReportCard, path: string): boolean {
  if (path === ARCHIVE_PATH) return hasArchive(card);
  if (path === INDICATORS_PATH) return card.content.indicators.length > 0;
  return path !== SERVICE_VIEWS_PATH || card.content.serviceViews.length > 0;
}

function easyReadLink(card: ReportCard): PageLink | null {
  const path = easyReadTwin(HOME_PATH, card);
  return path === null ? null : { text: phrase("read-easy"), path };
}

/** Where the front page leads on to: what neither its own parts nor its footer do. */
function moreOf({ words: { member }, content: { plan } }: ReportCard): PageLink[] {
  return [
    { text: phrase("indicators"), path: INDICATORS_PATH },
    {
      text: namesIn(plan)?.forMembers ?? phrase("for-members", { members: member.many }),
      path: MEMBERS_PATH,
    },
    { text: phrase("all-reports"), path: REPORTS_PATH },
    { text: phrase("service-views"), path: SERVICE_VIEWS_PATH },
    { text: phrase("earlier-papers"), path: ARCHIVE_PATH },
  ];
}

function latestSummary(card: ReportCard): Said {
  const { report } = card.latest;
  const { milestoneInFull: listed, concern } = card.words;
  const count = (name: CountName): Count => countIn(card, name, { report: report.id });
  if (report.form === "milestones") {
    return saying("gives-update-on", {
      milestones: counted(count("milestones"), listed.one, listed.many),
    });
  }
  const well = countedAs("n-things", count("working-well"));
  const concerns = counted(count("concerns"), concern.one, concern.many);
  return saying("by-exception", { well, working: card.words.workingWellInShort, concerns });
}

function latestOf(card: ReportCard): HomeView["latest"] {
  const { report } = card.latest;
  const { presented } = report;
  return {
    link: { text: phrase("report-of", { name: report.name }), path: reportPath(report.id) },
    presented: presented ? `${longDay(presented.date)}, ${presented.to}` : null,
    summary: latestSummary(card),
  };
}

/** What the plan is made of below its priorities: its milestones, where no priority has actions. */
function partsOf({ priorities, words }: ReportCard): Noun {
  return haveActions(priorities) ? words.action : words.milestone;
}

/** The front page. */
export function homeView(card: ReportCard): HomeView {
  const { plan } = card.content;
  return {
    today: todaysPlan(card),
    heading: card.words.question,
    description: phrase("home-description", {
      plan: plan.title,
      priority: card.words.priority.one,
      partnership: plan.partnership,
    }),
    actions: planVerdict(card),
    actionsHeading: sentenceCase(partsOf(card).many),
    unrated: card.latestRated
      ? null
      : phrase("nothing-rated-plan", { milestones: card.words.milestone.many }),
    picture: homePicture(card),
    latest: latestOf(card),
    priorities: card.priorities.map((priority) => priorityCard(card, priority)),
    more: moreOf(card).filter(({ path }) => isThere(card, path)),
    easyRead: easyReadLink(card),
  };
}

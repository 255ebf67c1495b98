import { LANGUAGES, type LanguageCode, type Spoken } from "../domain/language.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { readPath } from "../addresses/path-to.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ABOUT_PATH,
  CALENDAR_PATH,
  ACCESSIBILITY_PATH,
  CORRECTIONS_PATH,
  DATA_PATH,
  GLOSSARY_PATH,
  HOW_WE_RATE_PATH,
  INDICATORS_PATH,
  MEMBERS_PATH,
  PRIORITIES_PATH,
  PRIVACY_PATH,
  READING_SETTINGS_PATH,
  REPORTS_PATH,
  SEARCH_PATH,
  reportPath,
} from "../addresses/paths.ts";
import { easyReadTwin } from "./easy-read-twin.ts";
import { sentenceCase } from "../domain/noun.ts";
import { lookView, type LookView } from "./look.ts";
import { once } from "../domain/once.ts";
import { settled } from "../domain/reads.ts";
import { countUnfinished } from "../domain/unfinished.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { dayValue, say } from "../wording/catalogue/say.ts";
import { FIRST } from "../wording/catalogue/spoken.ts";
import {
  languageLinks,
  languageOf,
  namesIn,
  originalOf,
  spokenOf,
  type LanguageLink,
} from "./languages.ts";
import { beforeLine, endedLine, type PlansLine } from "./other-plans.ts";
import { shellWords, type ShellWords } from "./shell-words.ts";

/** The main menu, in order. */
function menuOf({ words: { priority, member }, content }: ReportCard): readonly PageLink[] {
  const { plan, indicators } = content;
  const language = languageOf(plan);
  const own = namesIn(plan);
  const members = { members: member.many };
  return [
    { text: own?.priorities ?? sentenceCase(priority.many), path: PRIORITIES_PATH },
    ...(indicators.length > 0
      ? [{ text: say(language, "indicators"), path: INDICATORS_PATH }]
      : []),
    { text: say(language, "reports"), path: REPORTS_PATH },
    { text: own?.forMembers ?? say(language, "for-members", members), path: MEMBERS_PATH },
  ];
}

const FOOTER = [
  ["how-we-rate", HOW_WE_RATE_PATH],
  ["glossary", GLOSSARY_PATH],
  ["about", ABOUT_PATH],
  ["corrections", CORRECTIONS_PATH],
  ["calendar", CALENDAR_PATH],
  ["data", DATA_PATH],
  ["reading-settings", READING_SETTINGS_PATH],
  ["accessibility", ACCESSIBILITY_PATH],
  ["privacy", PRIVACY_PATH],
] as const satisfies readonly (readonly [Phrase, string])[];

/** What every page of a preview says. */
export const PREVIEW_MARK = say(FIRST, "preview");

/** What stands around every page. */
export interface SiteFrame {
  siteName: string;
  /** The language of the page, and the way in which it is read. */
  language: LanguageCode;
  direction: "ltr" | "rtl";
  /** The same, and the first language of the plan, for addresses. */
  here: Spoken;
  /** Set where the page’s language is not that of the content: the language of what is not translated. */
  original: LanguageCode | undefined;
  words: ShellWords;
  /** The same page in the other languages. */
  languages: readonly LanguageLink[];
  /** Set in a language that no translator has checked: what the banner says. */
  draft: string | null;
  look: LookView;
  place: string;
  /** Set for a made-up plan: what the banner says. */
  fiction: string | null;
  /** Set for a plan that has ended: that it has, and where today’s is. */
  ended: PlansLine | null;
  /** Where the plan before this one is; null for the first. */
  before: PlansLine | null;
  /** Set while texts of the plan are still to be written: what the banner says. */
  unfinished: string | null;
  /** Set for a preview: what the banner says. */
  preview: string | null;
  /** The search page has a search field of its own. */
  hasSearch: boolean;
  /** `current`: "page" for the page itself, "true" for a page inside that part of the site. */
  menu: readonly (PageLink & { current: "page" | "true" | undefined })[];
  /** What is one tap away. Wide screens have a search field, and no need of the link to it. */
  quick: SiteFrame["menu"];
  footer: readonly PageLink[];
  /** "Children and Young People’s Plan 2013-16. Published by …." */
  publishedBy: string;
  /** "As of 14 January 2015. Latest report:" */
  asOf: string;
  latestReport: PageLink;
}

function currentIn(menuPath: string, path: string): "page" | "true" | undefined {
  if (menuPath === path) return "page";
  const inPriorities = menuPath === PRIORITIES_PATH && readPath(path)?.name === "milestone";
  return path.startsWith(menuPath) || inPriorities ? "true" : undefined;
}

/** What is one tap away on every page: Easy Read, where the plan has it, and the search. */
function quickFor(card: ReportCard, path: string): readonly PageLink[] {
  const language = languageOf(card.content.plan);
  const search = { text: say(language, "search"), path: SEARCH_PATH };
  const twin = easyReadTwin(path, card);
  return twin === null ? [search] : [{ text: say(language, "easy-read"), path: twin }, search];
}

const unfinishedIn = once(({ content }: ReportCard) => countUnfinished(content));
const unfinished = settled<ReportCard>("unfinished", unfinishedIn);

function unfinishedWords(card: ReportCard): string | null {
  const left = Number(unfinished(card, ""));
  if (left === 0) return null;
  return say(languageOf(card.content.plan), "unfinished", { left });
}

/**
 * The frame of one page.
 *
 * @param path the page's path below the site's root
 * @param preview whether the build is a preview
 */
export function siteFrame(card: ReportCard, path: string, preview = false): SiteFrame {
  const { plan } = card.content;
  const { report } = card.latest;
  const language = languageOf(plan);
  const { siteName, title, body } = namesIn(plan) ?? plan;
  return {
    siteName,
    language,
    direction: LANGUAGES[language].direction,
    here: spokenOf(plan),
    original: originalOf(plan),
    words: shellWords(language),
    languages: languageLinks(plan, path),
    draft: language === "cy" ? say(language, "draft-language") : null,
    look: lookView(card.content),
    place: plan.place,
    fiction: plan.fictional ? say(language, "made-up") : null,
    ended: endedLine(card),
    before: beforeLine(card),
    unfinished: unfinishedWords(card),
    preview: preview ? say(language, "preview") : null,
    hasSearch: path !== SEARCH_PATH,
    menu: menuOf(card).map((link) => ({ ...link, current: currentIn(link.path, path) })),
    quick: quickFor(card, path).map((link) => ({ ...link, current: currentIn(link.path, path) })),
    footer: FOOTER.map(([phrase, to]) => ({ text: say(language, phrase), path: to })),
    publishedBy: say(language, "published-by", { plan: title, body }),
    asOf: say(language, "as-of", { day: dayValue(plan.today) }),
    latestReport: { text: report.name, path: reportPath(report.id) },
  };
}

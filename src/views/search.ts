import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  A_TO_Z_PATH,
  GLOSSARY_PATH,
  indicatorPath,
  milestonePath,
  priorityPath,
  reportPath,
} from "../addresses/paths.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { easyReadLinks } from "./easy-read.ts";
import { contactPart, type ContactPart } from "./page-parts.ts";
import { searchFilters, type FilterGroup } from "./search-filters.ts";
import { priorityName } from "../wording/priorities.ts";
import { sentenceCase } from "../domain/noun.ts";
import { LOCALE } from "../wording/catalogue/spoken.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { numberText } from "../wording/indicators-figures.ts";
import { unmarked } from "../domain/language-marks.ts";

/** One part of the A to Z. */
export interface IndexGroup {
  /** Its place on the page. */
  id: string;
  heading: string;
  links: readonly PageLink[];
}

export interface SearchView {
  title: string;
  description: string;
  hint: string;
  filters: readonly FilterGroup[];
  /** Lists on the page itself; none where they are a page of their own. */
  index: readonly IndexGroup[];
  /** Where everything stands from A to Z; null where the lists are on the page itself. */
  aToZ: PageLink | null;
  contact: ContactPart;
}

/** A longer name is cut in the A to Z; its own page has all of it. */
const LONGEST = 90;

const order = new Intl.Collator(LOCALE, { ignorePunctuation: true, numeric: true });

function short(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/, "")}…`;
}

/** Names that are alike up to the cut stay whole, so that no two links sound the same. */
function shortened(links: readonly PageLink[]): PageLink[] {
  const cuts = Map.groupBy(links, ({ text }) => short(text));
  return links.map(({ text, path }) => {
    const cut = short(text);
    return { text: (cuts.get(cut)?.length ?? 0) > 1 ? text : cut, path };
  });
}

function fromAToZ(links: readonly PageLink[]): PageLink[] {
  return [...links].sort(
    (a, b) => order.compare(unmarked(a.text), unmarked(b.text)) || (a.path < b.path ? -1 : 1),
  );
}

/**
 * Everything on the site from A to Z, for readers without JavaScript and for those who would rather
 * look than type.
 */
function searchIndex(card: ReportCard): IndexGroup[] {
  const { milestones, indicators, glossary } = card.content;
  const priorities = card.priorities.map((one) => ({
    text: priorityName(card.words, one),
    path: priorityPath(one.number),
  }));
  const reports = card.reports
    .map(({ report }) => ({
      text: phrase("report-of", { name: report.name }),
      path: reportPath(report.id),
    }))
    .toReversed();
  const steps = milestones.map(({ id, wording }) => ({ text: wording, path: milestonePath(id) }));
  const measures = indicators.map(({ id, name }) => ({ text: name, path: indicatorPath(id) }));
  // The glossary is an A to Z itself: to list its words here too would double this page.
  const words = {
    text: phrase("n-explained-words", {
      n: glossary.length,
      shown: numberText(glossary.length),
    }),
    path: GLOSSARY_PATH,
  };
  const groups = [
    { id: "priorities", heading: sentenceCase(card.words.priority.many), links: priorities },
    { id: "reports", heading: phrase("reports"), links: reports },
    {
      id: "milestones",
      heading: phrase("from-a-to-z", { Many: sentenceCase(card.words.milestone.many) }),
      links: shortened(fromAToZ(steps)),
    },
    {
      id: "indicators",
      heading: phrase("from-a-to-z", { Many: phrase("indicators") }),
      links: fromAToZ(measures),
    },
    { id: "glossary", heading: phrase("glossary"), links: glossary.length > 0 ? [words] : [] },
  ];
  return groups.filter((group) => group.links.length > 0);
}

/** The page of everything from A to Z. */
export interface AToZView {
  title: string;
  description: string;
  groups: readonly IndexGroup[];
}

/** The page of everything from A to Z. */
export function aToZView(card: ReportCard): AToZView {
  return {
    title: phrase("a-to-z"),
    description: phrase("a-to-z-description", {
      priority: card.words.priority.one,
      milestone: card.words.milestone.one,
      site: card.content.plan.siteName,
    }),
    groups: searchIndex(card),
  };
}

/** What to type: in the plan's own examples, where it gives any. */
function searchHint({ searchExamples }: PlanWords): string {
  const [first, ...more] = searchExamples.map((word) => `“${word}”`);
  if (first === undefined) return phrase("type-words");
  const words = more.reduce((before, last) => phrase("or-list", { before, last }), first);
  return phrase("type-such-as", { words });
}

/** The search page. */
export function searchView(card: ReportCard): SearchView {
  return {
    title: phrase("search"),
    description: phrase("search-description", {
      site: card.content.plan.siteName,
      milestone: card.words.milestone.one,
    }),
    hint: searchHint(card.words),
    filters: searchFilters(card),
    index: [],
    aToZ: { text: phrase("look-through-a-to-z"), path: A_TO_Z_PATH },
    contact: contactPart(card.content.plan),
  };
}

/** The search page of the Easy Read version. */
export function easySearchView(card: ReportCard): SearchView {
  const all = [...easyReadLinks(card, "priorities"), ...easyReadLinks(card, "others")];
  const links = all.map(({ text, path }) => ({ text, path }));
  const group = { id: "easy-read", heading: phrase("all-easy-read-pages"), links };
  return {
    title: phrase("search"),
    description: phrase("easy-search-description", { site: card.content.plan.siteName }),
    hint: phrase("type-easy"),
    filters: searchFilters(card),
    index: links.length > 0 ? [group] : [],
    aToZ: null,
    contact: contactPart(card.content.plan),
  };
}

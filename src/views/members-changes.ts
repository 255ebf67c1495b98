import { type RatingChange } from "../domain/change.ts";
import { compareReports, reportPairs, type Comparison } from "../domain/members/comparison.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { changesPath, priorityPath, reportPath } from "../addresses/paths.ts";
import { changeSentence } from "./rating-change.ts";
import { ratingsColumns, ratingsRow, reasonRow, type RatingsTable } from "./ratings-table.ts";
import {
  figureSections,
  milestoneSections,
  raisedSections,
  sectionMaker,
  type ChangeSection,
} from "./members-change-sections.ts";
import { sayRow, type Said } from "../wording/counts.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What the page of two reports says. */
export interface ChangesView {
  from: PageLink;
  to: PageLink;
  ratings: { table: RatingsTable; sentence: Said | null } | null;
  sections: readonly ChangeSection[];
}

function ratingsTable(card: ReportCard, { ratings, from, to }: Comparison): ChangesView["ratings"] {
  if (!ratings) return null;
  const { words } = card;
  const row = ({
    priority,
    from: before,
    to: line,
  }: RatingChange): RatingsTable["rows"][number] => {
    const link =
      priority === null
        ? { text: phrase("all-of", { many: words.priority.many }) }
        : { text: numbered(words.priority, priority), path: priorityPath(priority) };
    if (!line) return reasonRow(link, phrase("not-in-report", { report: to.report.name }));
    const earlier = before ? { part: from, line: before } : null;
    return ratingsRow(card, link, { part: to, line }, earlier);
  };
  return {
    table: {
      caption: phrase("ratings-in-brackets", { report: to.report.name, other: from.report.name }),
      rowHeading: sentenceCase(words.priority.one),
      columns: ratingsColumns(card.content.plan.ratings),
      rows: ratings.map(row),
    },
    sentence: changeSentence(card, ratings.at(-1) ?? null, from, to),
  };
}

/** What changed between two reports; of one priority, if a number is given. */
export function changesView(
  card: ReportCard,
  from: string,
  to: string,
  priority?: number,
): ChangesView {
  const comparison = compareReports(card, from, to);
  const link = ({ report }: Comparison["to"]): PageLink => ({
    text: report.name,
    path: reportPath(report.id),
  });
  const section = sectionMaker(card, { since: from, report: to, priority });
  const { ratings } = card.content.plan;
  return {
    from: link(comparison.from),
    to: link(comparison.to),
    ratings: priority === undefined ? ratingsTable(card, comparison) : null,
    sections: [
      ...raisedSections(section, card.words, comparison, ratings),
      ...milestoneSections(section, card.words, comparison),
      ...figureSections(section, comparison),
    ],
  };
}

/** Sections in numbers, within a sentence: "milestones added (12), new figures (3)". */
export function sectionsInNumbers(sections: readonly ChangeSection[]): Said {
  return sayRow(
    sections.map(({ heading: [first = "", ...rest] }) => {
      const start = typeof first === "string" ? first : first.words;
      return [start.charAt(0).toLowerCase() + start.slice(1), ...rest];
    }),
  );
}

/** What a page of changes has, in numbers. */
export function changesInNumbers({ sections }: ChangesView): Said {
  return sectionsInNumbers(sections.filter(({ lines }) => lines.length > 0));
}

/** Links to the pairs of reports that are compared, the latest first. */
export function pairLinks(card: ReportCard): PageLink[] {
  const name = (id: string): string => card.report(id).report.name;
  return reportPairs(card).map(([from, to]) => ({
    text: phrase("from-to", { from: name(from), to: name(to) }),
    path: changesPath(from, to),
  }));
}

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
  type ChangeLine,
  type ChangeSection,
} from "./members-change-sections.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";

/** What the page of two reports says. */
export interface ChangesView {
  from: PageLink;
  to: PageLink;
  ratings: { table: RatingsTable; sentence: string | null } | null;
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
        ? { text: `All ${words.priority.many}` }
        : { text: numbered(words.priority, priority), path: priorityPath(priority) };
    if (!line) return reasonRow(link, `Not in the ${to.report.name} report`);
    return ratingsRow(link, line, before);
  };
  return {
    table: {
      caption: `Ratings in ${to.report.name}, with those of ${from.report.name} in brackets`,
      rowHeading: sentenceCase(words.priority.one),
      columns: ratingsColumns(card.content.plan.ratings),
      rows: ratings.map(row),
    },
    sentence: changeSentence(words, ratings.at(-1) ?? null, from.report.name),
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
  const all = [
    ...raisedSections(card.words, comparison, card.content.plan.ratings),
    ...milestoneSections(card.words, comparison),
    ...figureSections(comparison),
  ];
  const own = (one: ChangeLine): boolean => priority === undefined || one.priority === priority;
  return {
    from: link(comparison.from),
    to: link(comparison.to),
    ratings: priority === undefined ? ratingsTable(card, comparison) : null,
    sections: all.map((one) => ({
      ...one,
      heading: one.heading.replace(/\(\d+\)$/, `(${one.lines.filter(own).length})`),
      lines: one.lines.filter(own),
    })),
  };
}

/** Links to the pairs of reports that are compared, the latest first. */
export function pairLinks(card: ReportCard): PageLink[] {
  const name = (id: string): string => card.report(id).report.name;
  return reportPairs(card).map(([from, to]) => ({
    text: `${name(from)} to ${name(to)}`,
    path: changesPath(from, to),
  }));
}

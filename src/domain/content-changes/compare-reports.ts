import type { Content } from "../content.ts";
import type { Highlights } from "../highlight.ts";
import { RATINGS } from "../rating.ts";
import type { OverviewRow, Report } from "../report.ts";
import type { MilestoneUpdate } from "../update.ts";
import { pair, wordsChanged, type ContentChange } from "./content-change.ts";

/** Names things of a state of the content, for subjects that a reader knows. */
export interface Names {
  report(id: string): string;
  milestone(id: string): string;
}

/** The report's name if it was on the site before the change; its record is then history. */
function historyOf(before: Content, report: string): string | undefined {
  return before.reports.find((one) => one.id === report)?.name;
}

/** A rating in words: "green", "green and amber", "not recorded". */
export function ratingWords(update: MilestoneUpdate): string {
  return update.rating === null ? "not recorded" : update.rating.join(" and ");
}

function compareUpdate(
  from: MilestoneUpdate,
  to: MilestoneUpdate,
  subject: string,
  history: string | undefined,
): ContentChange[] {
  const [before, after] = [ratingWords(from), ratingWords(to)];
  const rating: ContentChange[] =
    before === after ? [] : [{ kind: "rating-changed", subject, before, after, history }];
  const number = wordsChanged(
    `${subject}, number`,
    String(from.number),
    String(to.number),
    history,
  );
  return [
    ...rating,
    ...number,
    ...wordsChanged(subject, from.text, to.text, history),
    ...wordsChanged(`${subject}, wording`, from.wording, to.wording, history),
    ...wordsChanged(`${subject}, leads`, from.leads.join(", "), to.leads.join(", "), history),
    ...wordsChanged(`${subject}, notes`, from.editorNotes.join(" "), to.editorNotes.join(" ")),
  ];
}

/** What changes in the updates of all reports. */
export function compareUpdates(before: Content, after: Content, names: Names): ContentChange[] {
  const subject = (one: MilestoneUpdate): string =>
    `${names.milestone(one.milestone)} (${names.report(one.report)})`;
  const { gone, added, both } = pair(
    before.updates,
    after.updates,
    (one) => `${one.report}/${one.milestone}`,
  );
  return [
    ...gone.map((one): ContentChange => {
      const history = historyOf(before, one.report);
      return { kind: "update-deleted", subject: subject(one), before: one.text, history };
    }),
    ...both.flatMap(({ from, to }) =>
      compareUpdate(from, to, subject(to), historyOf(before, to.report)),
    ),
    ...added.map((one): ContentChange => {
      const history = historyOf(before, one.report);
      return { kind: "update-added", subject: subject(one), after: ratingWords(one), history };
    }),
  ];
}

function compareItems(
  from: readonly string[],
  to: readonly string[],
  subject: string,
  history: string | undefined,
): ContentChange[] {
  const { gone, added } = pair(from, to, (text) => text);
  return [
    ...gone.map((text): ContentChange => ({
      kind: "highlight-deleted",
      subject,
      before: text,
      history,
    })),
    ...added.map((text): ContentChange => ({
      kind: "highlight-added",
      subject,
      after: text,
      history,
    })),
  ];
}

/** What changes in the highlights: points gone and points new. */
export function compareHighlights(before: Content, after: Content, names: Names): ContentChange[] {
  const none = { workingWell: [], concerns: [] };
  const key = (one: Highlights): string => `${one.report}/${one.priority}`;
  const { gone, added, both } = pair(before.highlights, after.highlights, key);
  const lists = [
    ...both,
    ...gone.map((from) => ({ from, to: { ...from, ...none } })),
    ...added.map((to) => ({ from: { ...to, ...none }, to })),
  ];
  return lists.flatMap(({ from, to }) => {
    const place = `priority ${to.priority} (${names.report(to.report)})`;
    const history = historyOf(before, to.report);
    return [
      ...compareItems(from.workingWell, to.workingWell, `Working well, ${place}`, history),
      ...compareItems(from.concerns, to.concerns, `Concerns, ${place}`, history),
    ];
  });
}

function figures(row: OverviewRow): string {
  return `${RATINGS.map((rating) => `${rating} ${row[rating]}`).join(", ")}, total ${row.total}`;
}

function overviewRows(report: Report): OverviewRow[] {
  const table = report.overview;
  return table ? [...table.rows, { priority: 0, ...table.total }] : [];
}

function compareOverview(from: Report, to: Report): ContentChange[] {
  const place = (row: OverviewRow): string =>
    `${row.priority === 0 ? "Total row" : `Priority ${row.priority}`}, overview (${to.name})`;
  const history = from.name;
  const { gone, added, both } = pair(overviewRows(from), overviewRows(to), (row) =>
    String(row.priority),
  );
  return [
    ...gone.map((row): ContentChange => {
      return { kind: "figure-deleted", subject: place(row), before: figures(row), history };
    }),
    ...both
      .filter((rows) => figures(rows.from) !== figures(rows.to))
      .map((rows): ContentChange => {
        const [old, fresh] = [figures(rows.from), figures(rows.to)];
        return {
          kind: "overview-changed",
          subject: place(rows.to),
          before: old,
          after: fresh,
          history,
        };
      }),
    ...added.map((row): ContentChange => {
      return { kind: "figure-added", subject: place(row), after: figures(row), history };
    }),
  ];
}

/** What changes in the reports themselves: reports gone or new, overviews, introductions. */
export function compareReports(before: Content, after: Content): ContentChange[] {
  const { gone, added, both } = pair(before.reports, after.reports, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => {
      return {
        kind: "other-deleted",
        subject: `Report ${one.name}`,
        before: one.title,
        history: one.name,
      };
    }),
    ...both.flatMap(({ from, to }) => [
      ...compareOverview(from, to),
      ...wordsChanged(`Report ${to.name}, title`, from.title, to.title, from.name),
      ...wordsChanged(`Report ${to.name}, introduction`, from.text, to.text, from.name),
    ]),
    ...added.map((one): ContentChange => ({
      kind: "report-added",
      subject: one.name,
      after: one.title,
    })),
  ];
}

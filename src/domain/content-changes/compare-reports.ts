import type { Content } from "../content.ts";
import type { Highlights } from "../highlight.ts";
import type { PlanWords } from "../plan-words.ts";
import type { MilestoneRating, RatingKey } from "../rating.ts";
import { inSentence } from "../rating-words.ts";
import type { OverviewRow, Report } from "../report.ts";
import type { MilestoneUpdate } from "../update.ts";
import {
  about,
  allWords,
  inRecord,
  pair,
  wordsChanged,
  type AboutWhat,
  type ContentChange,
  type Corrected,
  type RecordOfChange,
} from "./content-change.ts";

/** Names things of a state of the content, for subjects that a reader knows. */
export interface Names {
  /** What the plan calls its levels. */
  words: PlanWords;
  /** "Priority 5", in the plan’s own word. */
  priority(number: number): string;
  report(id: string): string;
  milestone(id: string): string;
  /** Its priority and its short title. */
  aboutMilestone(id: string): AboutWhat;
  /** A rating as the plan's key explains it, before or after; what neither has is left out. */
  rating(update: MilestoneUpdate): MilestoneRating;
}

/** The record of a report that was on the site before the change: it is history. */
function recordOf(
  before: Content,
  report: string,
  part: Omit<Corrected, "field" | "report"> = {},
): RecordOfChange {
  const history = before.reports.find((one) => one.id === report)?.name;
  return { history, corrects: { report, ...part } };
}

/** A rating in words: "green", "green and amber", "not recorded". */
function ratingWords(rating: MilestoneRating): string {
  return rating === null ? "not recorded" : rating.map((one) => inSentence(one.name)).join(" and ");
}

/** What is told beside an update: cross-references, words left out, and where it is printed. */
function particulars({ links, withheld, source }: MilestoneUpdate): string {
  return allWords([links, withheld, source]);
}

function compareUpdate(
  from: MilestoneUpdate,
  to: MilestoneUpdate,
  subject: string,
  record: RecordOfChange,
  rated: NonNullable<ContentChange["rated"]>,
): ContentChange[] {
  const [before, after] = [ratingWords(rated.before), ratingWords(rated.after)];
  const rating: ContentChange[] =
    before === after
      ? []
      : [{ kind: "rating-changed", subject, before, after, rated, ...inRecord(record, "rating") }];
  const number = wordsChanged(`${subject}, number`, String(from.number), String(to.number), record);
  return [
    ...rating,
    ...number,
    ...wordsChanged(subject, from.text, to.text, record, "text"),
    ...wordsChanged(`${subject}, wording`, from.wording, to.wording, record, "wording"),
    ...wordsChanged(`${subject}, leads`, from.leads.join(", "), to.leads.join(", "), record),
    ...wordsChanged(`${subject}, particulars`, particulars(from), particulars(to), record),
    ...wordsChanged(`${subject}, notes`, allWords(from.editorNotes), allWords(to.editorNotes)),
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
  const recorded = (one: MilestoneUpdate): RecordOfChange =>
    recordOf(before, one.report, { milestone: one.milestone });
  return [
    ...gone.map((one): ContentChange => {
      const mark = inRecord(recorded(one), "removed");
      const what = { subject: subject(one), about: names.aboutMilestone(one.milestone) };
      return { kind: "update-deleted", ...what, before: one.text, ...mark };
    }),
    ...both.flatMap(({ from, to }) => {
      const rated = { before: names.rating(from), after: names.rating(to) };
      const changes = compareUpdate(from, to, subject(to), recorded(to), rated);
      return about(names.aboutMilestone(to.milestone), changes);
    }),
    ...added.map((one): ContentChange => {
      const mark = inRecord(recorded(one), "rating");
      const what = { subject: subject(one), about: names.aboutMilestone(one.milestone) };
      const rated = { before: null, after: names.rating(one) };
      const after = ratingWords(rated.after);
      return { kind: "update-added", ...what, after, rated, ...mark };
    }),
  ];
}

function compareItems(
  from: readonly string[],
  to: readonly string[],
  subject: string,
  record: RecordOfChange,
): ContentChange[] {
  const mark = inRecord(record, "text");
  const { gone, added } = pair(from, to, (text) => text);
  return [
    ...gone.map((text): ContentChange => ({
      kind: "highlight-deleted",
      subject,
      before: text,
      ...mark,
    })),
    ...added.map((text): ContentChange => ({
      kind: "highlight-added",
      subject,
      after: text,
      ...mark,
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
    const place = `${names.words.priority.one} ${to.priority} (${names.report(to.report)})`;
    const record = recordOf(before, to.report, { priority: to.priority });
    const what = { priority: to.priority, thing: "Highlights" };
    return about(what, [
      ...compareItems(from.workingWell, to.workingWell, `Working well, ${place}`, record),
      ...compareItems(from.concerns, to.concerns, `Concerns, ${place}`, record),
      ...wordsChanged(`Source, ${place}`, allWords(from.source), allWords(to.source), record),
      ...wordsChanged(`Notes, ${place}`, allWords(from.editorNotes), allWords(to.editorNotes)),
    ]);
  });
}

/** "green 12, amber 28.5, red 11.5, blue 0, total 52": ratings in the order of the plan's key. */
function figures({ figures: printed, total }: OverviewRow, key: RatingKey): string {
  const keys = [...new Set([...key.map((rating) => rating.key), ...Object.keys(printed)])];
  const shown = keys.flatMap((one) => (one in printed ? [`${one} ${printed[one]}`] : []));
  return `${shown.join(", ")}, total ${total}`;
}

/** A rating that came into the key later, and of which an old table says 0, says nothing new. */
function withoutNewZeros(before: OverviewRow, row: OverviewRow): OverviewRow {
  const kept = Object.entries(row.figures).filter(
    ([rating, count]) => rating in before.figures || String(count) !== "0",
  );
  return { ...row, figures: Object.fromEntries(kept) };
}

function overviewRows(report: Report): OverviewRow[] {
  const table = report.overview;
  return table ? [...table.rows, { priority: 0, ...table.total }] : [];
}

function ownRecord(report: Report): RecordOfChange {
  return { history: report.name, corrects: { report: report.id } };
}

/** A report that was public and now waits for a moment: the loudest of all changes. */
function compareMoment(from: Report, to: Report): ContentChange[] {
  if (from.publishFrom === to.publishFrom) return [];
  return [
    {
      kind: "report-hidden",
      subject: `Report ${from.name}`,
      before: from.publishFrom === undefined ? "public" : `public from ${from.publishFrom}`,
      after: to.publishFrom === undefined ? "public" : `not public before ${to.publishFrom}`,
      ...inRecord(ownRecord(from), "moment"),
    },
  ];
}

function compareOverview(from: Report, to: Report, key: RatingKey, names: Names): ContentChange[] {
  const said = (row: OverviewRow): string => figures(row, key);
  const place = (row: OverviewRow): string =>
    `${row.priority === 0 ? "Total row" : names.priority(row.priority)}, overview (${to.name})`;
  const mark = inRecord(ownRecord(from), "overview");
  const { gone, added, both } = pair(overviewRows(from), overviewRows(to), (row) =>
    String(row.priority),
  );
  return [
    ...gone.map((row): ContentChange => {
      return { kind: "figure-deleted", subject: place(row), before: said(row), ...mark };
    }),
    ...both
      .map(({ from: old, to: fresh }) => ({ from: old, to: withoutNewZeros(old, fresh) }))
      .filter((rows) => said(rows.from) !== said(rows.to))
      .map((rows): ContentChange => {
        const [old, fresh] = [said(rows.from), said(rows.to)];
        return {
          kind: "overview-changed",
          subject: place(rows.to),
          before: old,
          after: fresh,
          ...mark,
        };
      }),
    ...added.map((row): ContentChange => {
      return { kind: "figure-added", subject: place(row), after: said(row), ...mark };
    }),
  ];
}

/** The rest of what a report says, part by part. Only editors' notes are no part of the record. */
function compareParts(from: Report, to: Report): ContentChange[] {
  const parts: readonly (readonly [string, (report: Report) => unknown])[] = [
    ["what it leaves out", (one) => one.exceptions],
    ["shared leads", (one) => one.sharedLeads],
    ["overview in per cent", (one) => one.overview?.percent],
    ["notes under the overview", (one) => one.overview?.notes],
    ["explanations of the overview", explanations],
    ["where and when presented", (one) => [one.presented, one.source, one.overview?.source]],
  ];
  return [
    ...parts.flatMap(([name, of]) =>
      wordsChanged(
        `Report ${to.name}, ${name}`,
        allWords(of(from)),
        allWords(of(to)),
        ownRecord(from),
      ),
    ),
    ...wordsChanged(
      `Report ${to.name}, notes`,
      allWords(from.editorNotes),
      allWords(to.editorNotes),
    ),
  ];
}

function explanations({ overview }: Report): unknown {
  return [...(overview?.rows ?? []), ...(overview ? [overview.total] : [])].map(
    (row) => row.explanation,
  );
}

/** What changes in the reports themselves: reports gone or new, overviews, introductions. */
export function compareReports(before: Content, after: Content, names: Names): ContentChange[] {
  const { gone, added, both } = pair(before.reports, after.reports, (one) => one.id);
  return [
    ...gone.map((one): ContentChange => {
      return {
        kind: "other-deleted",
        subject: `Report ${one.name}`,
        before: one.title,
        ...inRecord(ownRecord(one), "removed"),
      };
    }),
    ...both.flatMap(({ from, to }) => [
      ...compareMoment(from, to),
      ...compareOverview(from, to, after.plan.ratings, names),
      ...wordsChanged(`Report ${from.name}, name`, from.name, to.name, ownRecord(from), "title"),
      ...wordsChanged(`Report ${to.name}, title`, from.title, to.title, ownRecord(from), "title"),
      ...wordsChanged(
        `Report ${to.name}, introduction`,
        from.text,
        to.text,
        ownRecord(from),
        "text",
      ),
      ...compareParts(from, to),
    ]),
    ...added.map((one): ContentChange => ({
      kind: "report-added",
      subject: `The report of ${one.name}`,
      after: one.title,
    })),
  ];
}

import type { Content } from "../content.ts";
import type { EasyReadPage } from "../easy-read/page.ts";
import { referencesIn, resolve } from "../easy-read/resolve.ts";
import { isFault, type Asked } from "../easy-read/resolved.ts";
import { askedBy, figuresBehind } from "../easy-read/review.ts";
import { rowsOf, type Row } from "../easy-read/rows.ts";
import { wordRow } from "../easy-read/wording.ts";
import type { ReportCard } from "../report-card.ts";
import { allWords, pair, wordsChanged, type ContentChange } from "./content-change.ts";
import { modelOf } from "./model-of.ts";

/** A page with the data that its rows are worded from. */
interface State {
  page: EasyReadPage;
  card: ReportCard;
  asked: Asked;
}

function valueBehind(reference: string, asked: Asked): string {
  const found = resolve(reference, asked);
  return isFault(found) ? "nothing" : found.value;
}

/** A row in words, with "…" in place of a reference that has nothing behind it. */
function saidBy(row: Row, asked: Asked): string {
  const text = referencesIn(row.text).reduce(
    (rest, one) => (isFault(resolve(one, asked)) ? rest.replaceAll(`{${one}}`, "…") : rest),
    row.text,
  );
  return wordRow({ ...row, text }, asked).words;
}

function titleOf(page: EasyReadPage): string {
  return `Easy Read “${page.title}”`;
}

/** Rows whose data, or the words made from it, are not what they were. */
function compareRows(from: State, to: State): ContentChange[] {
  const used = new Set(referencesIn(from.page.text));
  return rowsOf(to.page.text).flatMap((row, index): ContentChange[] => {
    const references = referencesIn(row.text).filter((one) => used.has(one));
    const values = references
      .map((one) => [valueBehind(one, from.asked), valueBehind(one, to.asked)] as const)
      .filter(([old, fresh]) => old !== fresh);
    const sentence = {
      before: saidBy(row, from.asked),
      after: saidBy(row, to.asked),
    };
    const reworded = references.length > 0 && sentence.before !== sentence.after;
    if (values.length === 0 && !reworded) return [];
    const told = (at: 0 | 1): string => [...new Set(values.map((one) => one[at]))].join("; ");
    return [
      {
        kind: "easy-read-row",
        subject: `${titleOf(to.page)}, row ${index + 1}`,
        about: { thing: titleOf(to.page), part: `row ${index + 1}` },
        before: told(0),
        after: told(1),
        sentence,
      },
    ];
  });
}

/** The reports' own words, which a page sums up as a whole, by what kind of words they are. */
function wordsBehind({ page, card }: State): Map<string, { report: string; mark: string }> {
  const marks = figuresBehind(page, card).flatMap(({ reference, value }) => {
    const [, kind, id] = /^(words|updates) (\S+)$/.exec(reference) ?? [];
    return kind && id
      ? [[kind, { report: card.report(id).report.name, mark: value }] as const]
      : [];
  });
  return new Map(marks);
}

function compareWordsBehind(from: State, to: State): ContentChange[] {
  const old = wordsBehind(from);
  return [...wordsBehind(to)].flatMap(([kind, { report, mark }]): ContentChange[] => {
    const before = old.get(kind);
    if (before?.mark === mark) return [];
    const what = kind === "updates" ? "updates of the milestones" : "words";
    const after =
      before && before.report !== report
        ? `it sums up the report of ${before.report}, and there is now one of ${report}`
        : `the ${what} that it sums up, in the report of ${report}, change`;
    const thing = titleOf(to.page);
    const about = { thing, part: "the whole page" };
    return [{ kind: "easy-read-row", subject: `${thing}, the whole page`, about, after }];
  });
}

function sign(row: Row): string {
  return `picture “${row.picture}”`;
}

/** The data of the two states that rows are worded from; none where a state has no model. */
interface AskedOf {
  from: Asked | null;
  to: Asked | null;
}

/**
 * Words and pictures that somebody wrote otherwise, row by row where the page has as many rows as
 * before. Each state's rows are worded from its own data: the words of the base are those that
 * readers see today.
 */
function compareWritten(from: EasyReadPage, to: EasyReadPage, asked: AskedOf): ContentChange[] {
  const say = (row: Row, of: Asked | null): string => (of ? saidBy(row, of) : row.text);
  const [old, fresh] = [rowsOf(from.text), rowsOf(to.text)];
  const headings = (page: EasyReadPage): string => page.text.replace(/^- .*$/gm, "");
  const frame = (page: EasyReadPage): string => allWords([page.title, headings(page), page.review]);
  if (old.length !== fresh.length) {
    const whole = (page: EasyReadPage, rows: readonly Row[], of: Asked | null): string =>
      `${frame(page)}\n${rows.map((row) => say(row, of)).join(" ")}`;
    return wordsChanged(titleOf(to), whole(from, old, asked.from), whole(to, fresh, asked.to));
  }
  return [
    ...wordsChanged(titleOf(to), frame(from), frame(to)),
    ...fresh.flatMap((row, index) => {
      const was = old[index] ?? row;
      const subject = `${titleOf(to)}, row ${index + 1}`;
      return [
        // Where only the data changes, the row is told as one to read again.
        ...(was.text === row.text
          ? []
          : wordsChanged(subject, say(was, asked.from), say(row, asked.to))),
        ...wordsChanged(subject, sign(was), sign(row)),
      ];
    }),
  ];
}

/**
 * What changes in Easy Read: pages gone and new, words that somebody wrote, and rows to read again
 * because the data behind them changes. Where one of the two states has no model, rows are left
 * out: the check has told why.
 */
export function compareEasyRead(before: Content, after: Content): ContentChange[] {
  const { gone, added, both } = pair(before.easyReads, after.easyReads, (one) => one.id);
  const [old, fresh] = [modelOf(before), modelOf(after)];
  return [
    ...gone.map((one): ContentChange => ({ kind: "other-deleted", subject: titleOf(one) })),
    ...both.flatMap(({ from, to }) => {
      if (!old || !fresh) return compareWritten(from, to, { from: null, to: null });
      const was = { page: from, card: old, asked: askedBy(from, old) };
      const is = { page: to, card: fresh, asked: askedBy(to, fresh) };
      return [
        ...compareRows(was, is),
        ...compareWordsBehind(was, is),
        ...compareWritten(from, to, { from: was.asked, to: is.asked }),
      ];
    }),
    ...added.map((one): ContentChange => ({ kind: "other-added", subject: titleOf(one) })),
  ];
}

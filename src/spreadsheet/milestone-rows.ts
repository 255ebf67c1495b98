import { levelNames } from "../domain/plan-words.ts";
import { placeWords } from "../domain/printed-place.ts";
import type { SheetPlace } from "./cell.ts";
import {
  emptiedRow,
  mixedRow,
  unknownRow,
  WHY_MISSING,
  type FigureBase,
  type FigureChange,
  type FigureFile,
  type FigureReport,
  type KeyPlaces,
  type RowsWritten,
} from "./figures-written.ts";
import type { MilestoneFigures } from "./read-figures.ts";
import type { EmptyRow } from "./read-sheet.ts";
import { rowCorrection } from "./row-correction.ts";

type Update = FigureBase["updates"][number];
type Base = Pick<FigureBase, "plan" | "milestones" | "updates">;

function updateOf(content: Base, report: FigureReport, id: string): Update | undefined {
  return content.updates.find((one) => one.report === report.id && one.milestone === id);
}

/** The columns that the keys of an update come from. */
function keyPlaces(places: Readonly<Record<string, SheetPlace>>): KeyPlaces {
  const of = (key: string): SheetPlace => places[key] ?? { sheet: "" };
  return {
    milestone: of("id"),
    number: of("number"),
    rating: of("rating"),
    ratingMissing: of("rating"),
    wording: of("wording"),
    leads: of("leads"),
    source: of("place"),
    body: of("text"),
  };
}

/** What an update says, as the workbook gives it. */
function said(content: Base, row: MilestoneFigures) {
  const milestone = content.milestones.find((one) => one.id === row.id);
  const reworded = row.wording !== "" && row.wording !== milestone?.wording;
  return {
    number: row.number,
    rating: row.rating,
    wording: reworded ? row.wording : undefined,
    leads: row.leads,
    text: row.text,
    place:
      row.place ||
      placeWords(content.plan, { priority: milestone?.priority ?? 0, number: row.number }),
  };
}

type Said = ReturnType<typeof said>;

function updateFile(content: Base, report: FigureReport, row: MilestoneFigures): FigureFile {
  const { rating, text, place, ...same } = said(content, row);
  return {
    path: `updates/${report.id}/${row.id}.md`,
    kind: "update",
    set: {
      report: report.id,
      milestone: row.id,
      ...same,
      rating: rating?.length === 1 ? rating[0] : (rating ?? undefined),
      ratingMissing: rating === null ? "not-recorded" : undefined,
      source: { document: report.source.document, place },
    },
    body: text,
    rows: new Map([[0, keyPlaces(row.places)]]),
  };
}

function ratingText(parts: readonly string[] | null | undefined): string {
  return parts === undefined ? "none" : (parts?.join(" and ") ?? "not recorded");
}

/** What people look over beside the rating. Spaces at line ends are not kept, so they do not count. */
const TEXTS: readonly (readonly [name: string, of: (one: Said) => string])[] = [
  ["update", (one) => one.text.replace(/[ \t]*\r?\n/g, "\n").trim()],
  ["number", (one) => String(one.number)],
  ["leads", (one) => one.leads.join(", ")],
  ["wording as printed", (one) => one.wording ?? ""],
  ["place in the report", (one) => one.place],
];

/** The rating, changed or not, and every other text that changes. */
function changesOf(content: Base, report: FigureReport, row: MilestoneFigures): FigureChange[] {
  const before = updateOf(content, report, row.id);
  const after = said(content, row);
  const name = content.milestones.find((one) => one.id === row.id)?.wording ?? row.id;
  const rating = {
    subject: `${name}, rating`,
    before: ratingText(before?.rating),
    after: ratingText(row.rating),
  };
  if (!before) return [rating];
  const old: Said = { ...before, wording: before.wording, place: before.source.place };
  const texts = TEXTS.map(([part, of]) => ({
    subject: `${name}, ${part}`,
    before: of(old),
    after: of(after),
  }));
  return [rating, ...texts.filter((one) => one.before !== one.after)].map((one) =>
    one.before === one.after || row.why ? one : { ...one, warning: WHY_MISSING },
  );
}

function emptied(content: Base, report: FigureReport, rows: readonly EmptyRow[]) {
  return rows.flatMap((row) => {
    const update = updateOf(content, report, row.id);
    return update ? [emptiedRow(row, ratingText(update.rating))] : [];
  });
}

/** What each milestone is called: by the plan, and by reports that print other words. */
function wordings(content: Base): Map<string, string[]> {
  const reworded = Map.groupBy(content.updates, (one) => one.milestone);
  return new Map(
    content.milestones.map(({ id, wording }) => {
      const others = (reworded.get(id) ?? []).flatMap((one) => one.wording ?? []);
      return [id, [wording, ...others]];
    }),
  );
}

/** What the rows of the sheet Milestones write: one file for each update. */
export function milestoneRows(
  content: Base,
  report: FigureReport,
  rows: readonly MilestoneFigures[],
  empty: readonly EmptyRow[],
): RowsWritten {
  const isKnown = (row: EmptyRow): boolean => content.milestones.some((one) => one.id === row.id);
  const known = rows.filter(isKnown);
  const written = known.map((row) => {
    const changes = changesOf(content, report, row);
    const altered = updateOf(content, report, row.id)
      ? changes.filter((one) => one.before !== one.after)
      : [];
    const correction = rowCorrection(report, { milestone: row.id }, row, altered);
    return { changes, files: [updateFile(content, report, row), ...correction] };
  });
  const unknown = [...rows, ...empty].filter((row) => !isKnown(row));
  const names = wordings(content);
  const ids = Map.groupBy(rows, (row) => row.id);
  // Where an id stands twice, that alone is told.
  const single = rows.filter((row) => ids.get(row.id)?.length === 1);
  const mixed = single.flatMap((row) =>
    mixedRow(row, { text: row.wording, place: row.places["wording"] }, names),
  );
  return {
    files: written.flatMap((one) => one.files),
    changes: written.flatMap((one) => one.changes),
    problems: [
      ...unknown.map((row) => unknownRow(row, levelNames(content.plan).milestone.one)),
      ...mixed,
      ...emptied(content, report, empty),
    ],
  };
}

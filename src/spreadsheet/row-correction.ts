import type { FigureChange, FigureFile, FigureReport, KeyPlaces } from "./figures-written.ts";
import { correctionName, type CorrectedField } from "../domain/correction.ts";
import type { SheetPlace } from "./cell.ts";
import type { RowFigures } from "./read-sheet.ts";

/** What a correction is about: a milestone or an indicator, by its id. */
export type About = { milestone: string } | { indicator: string };

function lineOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The change in a sentence; of a long text only that it was changed. */
function whatChanged({ subject, before, after }: FigureChange): string {
  const [from, to] = [lineOf(before), lineOf(after)];
  const name = lineOf(subject);
  return from.length + to.length > 200
    ? `${name}: the words were changed.`
    : `${name}: it said “${from}” and now says “${to}”.`;
}

/** What an entry calls the part that a change is of: its figure or rating, its words, or the rest. */
function fieldsOf(about: About, changes: readonly FigureChange[]): string[] {
  const fields = changes.map(({ subject }) => {
    const part = /, ([a-z ]+)$/.exec(subject)?.[1] ?? "";
    if ("indicator" in about) return part === "" || part === "value" ? "figure" : "details";
    return MILESTONE_FIELDS[part] ?? "details";
  });
  return [...new Set(fields)];
}

const MILESTONE_FIELDS: Readonly<Record<string, CorrectedField>> = {
  rating: "rating",
  update: "text",
  "wording as printed": "wording",
};

/** The columns that the keys of an entry come from. */
function keyPlaces(places: Readonly<Record<string, SheetPlace>>): KeyPlaces {
  const of = (key: string): SheetPlace => places[key] ?? { sheet: "" };
  return { body: of("reason"), approvedBy: of("decidedBy"), date: of("decided") };
}

/**
 * The entry in the corrections ledger for a row that changes what a report already says.
 *
 * @param changes those that alter what the report has; with none there is nothing to correct
 */
export function rowCorrection(
  report: FigureReport,
  about: About,
  { why, places }: Pick<RowFigures, "why" | "places">,
  changes: readonly FigureChange[],
): FigureFile[] {
  if (!why || changes.length === 0) return [];
  const after = JSON.stringify(changes.map((one) => [one.subject, one.after]));
  const name = correctionName({ report: report.id, about, date: why.decided, after });
  return [
    {
      path: `corrections/${name}.md`,
      kind: "correction",
      set: {
        report: report.id,
        date: why.decided,
        kind: "error",
        ...about,
        fields: fieldsOf(about, changes),
        what: changes.map(whatChanged).join(" "),
        approvedBy: why.decidedBy,
      },
      body: why.reason,
      rows: new Map([[0, keyPlaces(places)]]),
    },
  ];
}

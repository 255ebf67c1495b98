import type { Plan } from "../domain/plan.ts";
import type { Sheet, SheetProblem } from "./cell.ts";
import { formsFor, MISSING_CHOICES, NO_RATING, SMALL_CHOICES } from "./columns.ts";
import { findSheets } from "./find-sheets.ts";
import { withPlainBullets } from "../domain/pasted-list.ts";
import { readSheet, type EmptyRow, type RowFigures, type RowReason } from "./read-sheet.ts";
import type { CellNumber, RowReader } from "./row-reader.ts";

/** What one row says about one milestone. */
export interface MilestoneFigures extends RowFigures {
  number: number;
  /** Keys of the plan's ratings. Null for "not-recorded". */
  rating: readonly string[] | null;
  text: string;
  leads: readonly string[];
  place: string;
  wording: string;
}

/** What one row says about one indicator. */
export interface IndicatorFigures extends RowFigures {
  /** What the row calls the indicator. */
  name: string;
  period: string;
  value: number | null;
  /** Set where the number is a percentage by its sign. */
  isPercent: boolean;
  /** As printed; what the cell of the value shows, where that is more than the bare number. */
  printed: string | null;
  /** Whether the column "Value as printed" says so itself. */
  printedGiven: boolean;
  missing: (typeof MISSING_CHOICES)[number] | null;
  quotation: string;
  place: string;
  /** The decision on a small number. */
  small: (typeof SMALL_CHOICES)[number] | null;
}

export interface Figures {
  milestones: readonly MilestoneFigures[];
  indicators: readonly IndicatorFigures[];
  /** Rows that name something and say nothing of it. */
  empty: { milestones: readonly EmptyRow[]; indicators: readonly EmptyRow[] };
  problems: readonly SheetProblem[];
}

/** The plan's ratings and words, as far as a workbook has to know them. */
export type PlanOfWorkbook = Pick<Plan, "ratings" | "splitRatings" | "words">;

/** What may stand in the Rating column, in words. */
function ratingRemedy({ ratings, splitRatings }: PlanOfWorkbook): string {
  const keys = ratings.map(({ key }) => key);
  const split = splitRatings
    ? ` Write a split rating with commas: ${keys.slice(0, 2).join(", ")}.`
    : "";
  return `Choose ${keys.join(", ")} or ${NO_RATING}.${split}`;
}

/** The key of the rating that a word names: its key, or its name as the pages have it. */
function keyNamed(word: string, { ratings }: PlanOfWorkbook): string | undefined {
  return ratings.find(({ key, name }) => key === word || name.toLowerCase() === word)?.key;
}

function readRating(row: RowReader, plan: PlanOfWorkbook): readonly string[] | null {
  const typed = row.text("rating");
  const text = typed.toLowerCase();
  if (text === NO_RATING) return null;
  const words = text.split(/\s*[,;/]\s*/).filter((part) => part !== "");
  const parts = words.flatMap((word) => keyNamed(word, plan) ?? []);
  const most = plan.splitRatings ? words.length : 1;
  if (parts.length > 0 && parts.length === words.length && parts.length <= most) return parts;
  const wrong = words.filter((word) => keyNamed(word, plan) === undefined);
  const [first, ...more] = wrong;
  const isPart = parts.length > 0 && more.length === 0 && first !== undefined;
  const found = text === "" ? "nothing" : `'${isPart ? first : typed}'`;
  row.fail("rating", `expected a rating, found ${found}.`, ratingRemedy(plan));
  return null;
}

/** Why, who and when: all three or none. */
function readWhy(row: RowReader): RowReason | null {
  const why = {
    reason: row.text("reason"),
    decidedBy: row.text("decidedBy"),
    decided: row.day("decided"),
  };
  const missing = (["reason", "decidedBy", "decided"] as const).filter((key) => why[key] === "");
  if (missing.length === 3) return null;
  for (const key of missing) {
    row.fail(
      key,
      "the reason, who decided and the day belong together; this one is missing.",
      "Fill it.",
    );
  }
  return why;
}

function shared(row: RowReader) {
  return { id: row.text("id"), why: readWhy(row), at: row.at("id"), places: row.places() };
}

function milestoneNumber(row: RowReader, { words }: PlanOfWorkbook): number {
  const { value } = row.cell("number");
  const text = typeof value === "number" ? String(value) : row.text("number");
  if (/^[1-9]\d*$/.test(text) || row.isWrong("number")) return Number(text) || 0;
  const found = text === "" ? "nothing" : `'${text}'`;
  row.fail(
    "number",
    `expected a whole number, found ${found}.`,
    `Type the ${words.milestone.one}'s number in the report.`,
  );
  return 0;
}

function readMilestone(row: RowReader, plan: PlanOfWorkbook): MilestoneFigures | null {
  const text = withPlainBullets(row.text("text"));
  // A row without an update is a milestone that the report does not carry.
  if (text === "" && row.text("rating") === "") return null;
  const number = milestoneNumber(row, plan);
  if (text === "")
    row.fail("text", "there is a rating, but no update.", "Copy the update from the report.");
  return {
    ...shared(row),
    number,
    rating: readRating(row, plan),
    text,
    leads: row
      .text("leads")
      .split(/\s*\|\s*/)
      .filter((lead) => lead !== ""),
    place: row.text("place"),
    wording: row.text("wording"),
  };
}

function readMissing(row: RowReader): IndicatorFigures["missing"] {
  const text = row.text("missing").toLowerCase();
  const found = MISSING_CHOICES.find((choice) => choice === text);
  if (found || text === "") return found ?? null;
  const remedy = `Choose ${MISSING_CHOICES.join(", ")}.`;
  row.fail("missing", `expected a reason, found '${text}'.`, remedy);
  return null;
}

function readSmall(row: RowReader): IndicatorFigures["small"] {
  const text = row.text("small").toLowerCase();
  const found = SMALL_CHOICES.find((choice) => choice === text);
  if (found && row.text("reason") === "") {
    row.fail(
      "reason",
      "a decision on a small number needs its reason.",
      "Say why, who decided and when.",
    );
  }
  if (found || text === "") return found ?? null;
  row.fail(
    "small",
    `expected a decision, found '${text}'.`,
    `Choose ${SMALL_CHOICES.join(" or ")}.`,
  );
  return null;
}

/** What somebody filled without giving a figure: then something was forgotten. */
function forgotten(row: RowReader): void {
  const filled = ["printed", "quotation"].find((key) => row.text(key) !== "");
  if (filled === undefined || row.problems.length > 0) return;
  const message = `there are words of a figure in ${row.address(filled)}, but no figure.`;
  const remedy = `Write the number, or choose a reason in ${row.address("missing")}; or empty ${row.address(filled)}.`;
  row.fail("value", message, remedy);
}

function checkValue(row: RowReader, value: CellNumber | null, missing: string | null): void {
  const [valueCell, reasonCell] = [row.address("value"), row.address("missing")];
  if (value !== null && missing !== null) {
    row.fail(
      "missing",
      "there is a figure and a reason for having none.",
      `Empty ${valueCell} or ${reasonCell}.`,
    );
  }
  if (row.problems.length > 0 || (value === null && missing === null)) return;
  if (row.text("quotation") === "") {
    row.fail(
      "quotation",
      "the words of the report are missing.",
      "Copy the sentence that gives the figure.",
    );
  }
}

/** The words that print a figure: those given, or what its own cell shows beyond the bare number. */
function printedOf(row: RowReader, figure: CellNumber | null): string | null {
  const printed = row.text("printed");
  if (printed !== "" || !figure) return printed || null;
  const isMore = figure.shown !== String(figure.value) && /\d/.test(figure.shown);
  return isMore ? figure.shown : null;
}

function readIndicator(row: RowReader): IndicatorFigures | null {
  const [value, reason] = [row.address("value"), row.address("missing")];
  const letter = reason.replace(/\d+/, "");
  const remedy = `If there is no figure, leave ${value} empty and choose a reason in column ${letter}.`;
  const figure = row.number("value", remedy);
  const missing = readMissing(row);
  checkValue(row, figure, missing);
  if (figure === null && missing === null) {
    forgotten(row);
    return null;
  }
  const isGiven = row.cell("printed").shown.trim() !== "";
  const places = row.places();
  return {
    ...shared(row),
    // Words that the cell of the value shows are mended there.
    places: isGiven ? places : { ...places, printed: row.at("value") },
    name: row.cell("name").shown.trim(),
    period: row.period("period"),
    value: figure?.value ?? null,
    isPercent: figure?.isPercent ?? false,
    printed: printedOf(row, figure),
    printedGiven: isGiven,
    missing,
    quotation: row.text("quotation"),
    place: row.text("place"),
    small: readSmall(row),
  };
}

function nothing(problems: readonly SheetProblem[]): Figures {
  return { milestones: [], indicators: [], empty: { milestones: [], indicators: [] }, problems };
}

/**
 * Reads the sheets of a filled template. Rows without a new figure are passed over. Pure.
 *
 * @param plan whose ratings may be given
 */
export function readFigures(sheets: readonly Sheet[], plan: PlanOfWorkbook): Figures {
  const forms = formsFor(plan.words);
  const { byForm, problems } = findSheets(sheets, forms);
  if (problems.length > 0) return nothing(problems);
  if (byForm.size === 0) {
    const names = `"${forms.milestones.name}" or "${forms.indicators.name}"`;
    const message = `There is no sheet ${names} as the template has it.`;
    const remedy = "Start from the template: npm run template -- --report <report>.";
    return nothing([{ sheet: "", message, remedy }]);
  }
  const milestones = readSheet(byForm.get(forms.milestones), forms.milestones, (row) =>
    readMilestone(row, plan),
  );
  const indicators = readSheet(byForm.get(forms.indicators), forms.indicators, readIndicator);
  return {
    milestones: milestones.found,
    indicators: indicators.found,
    empty: { milestones: milestones.empty, indicators: indicators.empty },
    problems: [...milestones.problems, ...indicators.problems],
  };
}

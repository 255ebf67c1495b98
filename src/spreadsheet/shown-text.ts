import { formatValue } from "hucre";
import type { Cell } from "./cell.ts";

/** A number format without the words that it only prints: their % does not count in hundredths. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}

/** Whether the format shows hundredths: Excel keeps 64.5% as 0.645. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && withoutLiterals(format).includes("%");
}

/** The money sign of a format with a country, "[$£-809]", as plain words of the format. */
function withPlainMoney(format: string): string {
  return format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) =>
    sign === "" ? "" : `"${sign}"`,
  );
}

/** Stands for a per cent sign while the number, already in hundredths, is put into form. */
const PER_CENT = "\uE000";

function withoutPercent(format: string): string {
  const printed = format.replace(/"[^"]*"|\\%/g, (literal) => literal.replaceAll("%", PER_CENT));
  return printed.replaceAll("%", `"${PER_CENT}"`);
}

/**
 * A nothing in accounts is shown as a dash: "-"??. There the places of digits are only room, but the
 * library prints a 0 in them.
 */
function withDashForNothing(format: string): string {
  const sections = format.split(";");
  const nothing = sections[2];
  if (nothing === undefined || /[0#]/.test(withoutLiterals(nothing))) return format;
  return sections.with(2, nothing.replaceAll("?", "")).join(";");
}

/** A number as a spreadsheet rounds it: 1.005 is halfway to 1.01, though its binary form is less. */
function nudged(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + 2 * Number.EPSILON);
}

/** Excel shows no more than this many digits of a number without a format. */
const GENERAL_DIGITS = 11;

function general(value: number): string {
  const short = Number(value.toPrecision(GENERAL_DIGITS));
  return String(Number.isInteger(value) ? value : short);
}

/** The text that a cell shows for what it holds: 0.599 in the format 0.00% shows "59.90%". */
export function shownText(value: Cell["value"], format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isPlain = format === undefined || /^(?:general|@)$/i.test(format);
  if (typeof value === "number" && isPlain) return general(value);
  const money = withPlainMoney(format ?? "yyyy-mm-dd");
  if (value instanceof Date) return formatValue(value, money).trim();
  const shown = isPercentFormat(money) ? value * 100 : value;
  const clean = withoutPercent(withDashForNothing(money));
  return formatValue(nudged(shown), clean).replaceAll(PER_CENT, "%").trim();
}

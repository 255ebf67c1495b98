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

/** Stands for a per cent sign that is only printed, while the number is put into form. */
const PRINTED_PERCENT = "\uE000";

function withoutPrintedPercent(format: string): string {
  return format.replace(/"[^"]*"|\\%/g, (literal) => literal.replaceAll("%", PRINTED_PERCENT));
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
  const clean = withoutPrintedPercent(withPlainMoney(format ?? "yyyy-mm-dd"));
  return formatValue(value, clean).replaceAll(PRINTED_PERCENT, "%").trim();
}

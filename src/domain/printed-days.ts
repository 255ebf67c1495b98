const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const IN_WORDS =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (\d{4})\b/gi;
const IN_DIGITS = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g;

function isoOf(year: string, month: number, day: string | undefined): string {
  const parts = [year, String(month), ...(day === undefined ? [] : [day])];
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

/**
 * The days and months that a text names, day before month, as papers print them.
 *
 * @returns "2032-06-30" for "30 June 2032" or "30/06/2032", "2032-06" for "June 2032"
 */
export function printedDays(text: string): string[] {
  const inWords = [...text.matchAll(IN_WORDS)].map(([, day, month = "", year = ""]) =>
    isoOf(year, MONTHS.indexOf(month.toLowerCase()) + 1, day),
  );
  const inDigits = [...text.matchAll(IN_DIGITS)].map(([, day, month = "", year = ""]) =>
    isoOf(year, Number(month), day),
  );
  return [...inWords, ...inDigits];
}

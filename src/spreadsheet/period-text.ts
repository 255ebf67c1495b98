import { isPeriod } from "../domain/indicators/period.ts";
import { monthNumber, two } from "./date-period.ts";

/** Other ways in which people write a period, and the way of the content files. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  // 2031/2032, 2031-32, FY 2031/32
  [/^(?:fy ?)?(\d{4})[/-](?:20)?(\d{2})$/, ([year, next]) => `${year}/${next}`],
  [
    /^(?:q|quarter )([1-4])[ ,]+(?:of )?(?:fy ?)?(\d{4})[/-](?:20)?(\d{2})$/,
    ([quarter, year, next]) => `${year}/${next} Q${quarter}`,
  ],
  [
    /^(\d{4})[/-](?:20)?(\d{2})[ ,]*(?:q|quarter )([1-4])$/,
    ([year, next, quarter]) => `${year}/${next} Q${quarter}`,
  ],
  [
    /^(?:academic|school)(?: year)? (\d{4})[/-](?:20)?(\d{2})$/,
    ([year, next]) => `academic ${year}/${next}`,
  ],
  [/^(spring|summer|autumn)(?: term)?,? (\d{4})$/, ([term, year]) => `${term} ${year}`],
  [/^([a-z]{3,9}),? (\d{4})$/, ([name = "", year]) => `${year}-${two(monthNumber(name))}`],
  [
    /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/,
    ([day, name = "", year]) => `${year}-${two(monthNumber(name))}-${two(Number(day))}`,
  ],
];

/** The form of the content files for a period that is written in another one: "2031/32". */
export function periodMeant(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/[–—]/g, "-").replace(/\s+/g, " ");
  const made = FORMS.flatMap(([form, write]) => {
    const match = form.exec(plain);
    return match ? [write(match.slice(1))] : [];
  });
  return [plain, plain.replace(/\bq(?=[1-4]$)/, "Q"), ...made].find((one) => isPeriod(one));
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A day as people write it: "2015-01-14" is "14 January 2015".
 *
 * @throws RangeError if the text is not an ISO date
 */
export function formatDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  if (!year || !name || !day) throw new RangeError(`"${iso}" is not a date such as 2015-01-14.`);
  return `${day} ${name} ${year}`;
}

/**
 * A slip of the decimal point makes a figure ten times too large or too small.
 *
 * @returns what to look at again, or nothing
 */
export function tenTimes(last: number | undefined, fresh: number | undefined): string | undefined {
  if (!last || !fresh) return undefined;
  const ratio = Math.abs(fresh / last);
  if (ratio >= 9.5)
    return "This is about ten times the last figure or more. Is the decimal point right?";
  if (ratio <= 1 / 9.5)
    return "This is about a tenth of the last figure or less. Is the decimal point right?";
  return undefined;
}

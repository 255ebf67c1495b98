import type { RatingKey } from "./rating.ts";
import { ratingTotals, type RatingTotals } from "./rating-totals.ts";
import type { PrintedLine } from "./report.ts";
import { decimalsOf, printShare, readShare, share, sum, type Share } from "./share.ts";

/**
 * Parts into which the splits of one row divide. Sixths hold halves and thirds together. Finer parts
 * are left out on purpose: with them nearly any slip in a figure could be explained away.
 */
const PARTS = [1, 2, 3, 4, 5, 6];

/** All shares in n-th parts that print as this figure. A figure without decimals is whole. */
function candidates(printed: string, parts: number): Share[] {
  const plain = printed.replace(/[,%]/g, "");
  const decimals = decimalsOf(plain);
  if (decimals === 0) return [readShare(plain)];
  const near = Math.round(Number(plain) * parts);
  return [near - 1, near, near + 1]
    .filter((above) => above >= 0)
    .map((above) => share(above, parts))
    .filter((one) => printShare(one, decimals) === printShare(readShare(plain), decimals));
}

/** Every way to take one from each list. */
function choices(lists: readonly (readonly Share[])[]): Share[][] {
  return lists.reduce<Share[][]>(
    (made, list) => made.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );
}

function sharesOf(figures: readonly string[], total: Share): readonly Share[] {
  for (const parts of PARTS) {
    const all = choices(figures.map((figure) => candidates(figure, parts)));
    const fitting = all.find((some) => sum(some).equals(total));
    if (fitting) return fitting;
  }
  return figures.map(readShare);
}

/**
 * A row of printed figures as the exact fractions that they stand for: the coarsest parts, up to
 * sixths, that print the same and add up to the printed total. "4.3, 23.3, 2.3 of 30" (progress
 * report June 2014, priority 5) are thirds.
 *
 * @returns the fractions; each figure read on its own where no parts add up to the total
 */
export function readRow({ figures, total }: PrintedLine, key: RatingKey): RatingTotals {
  const printed = key.map((rating) => figures[rating.key] ?? "0");
  const shares = sharesOf(printed, readShare(total));
  return ratingTotals(key, (_, at) => shares[at] ?? share(0));
}

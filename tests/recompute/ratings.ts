import { items, of, type Row, type Tables } from "./table.ts";

const COLOURS = ["green", "amber", "red", "blue"];

/** A common multiple of the numbers of parts: a milestone with up to ten ratings counts exactly. */
const PARTS = 2520n;

/** "exact sums of these, shown with one decimal at most, halves up" */
function shown(parts: bigint): string {
  const tenths = (20n * parts + PARTS) / (2n * PARTS);
  return String(Number(tenths) / 10);
}

/** Rule "Rating totals": the line that counts the ratings of these milestones. */
function line(updates: readonly Row[]): Row {
  const sums = COLOURS.map((colour) => {
    const all = updates.map((row) => {
      const ratings = items(of(row, "rating"));
      const own = ratings.filter((one) => one === colour).length;
      return (BigInt(own) * PARTS) / BigInt(ratings.length);
    });
    return [colour, shown(all.reduce((sum, one) => sum + one, 0n))] as const;
  });
  return { ...Object.fromEntries(sums), total: String(updates.length), basis: "computed" };
}

/**
 * Rule "Rating totals": a report's lines, counted "where every milestone of a priority has its own
 * rating"; where not, as printed. "The line of the whole plan is computed if each priority is".
 */
export function ratingTotals(tables: Tables, report: string): Row[] {
  const lines = tables("overview").filter((row) => of(row, "report") === report);
  const updates = tables("milestone-updates").filter((row) => of(row, "report") === report);
  const counted = (rows: readonly Row[]): boolean => rows.every((row) => of(row, "rating") !== "");
  return lines.map((printed) => {
    const priority = of(printed, "priority");
    const rows = updates.filter((row) => priority === "" || of(row, "priority") === priority);
    return counted(rows) ? { report, priority, ...line(rows) } : printed;
  });
}

/** How much a part counts, by the page: "green part counts 2, amber 1, red 0". Blue gives no news. */
const RANKS: Readonly<Record<string, bigint>> = { green: 2n, amber: 1n, red: 0n };

const givesNews = (row: Row): boolean =>
  items(of(row, "rating")).every((part) => RANKS[part] !== undefined);

/** The mean of a rating's parts. */
function mean(row: Row): bigint {
  const parts = items(of(row, "rating"));
  return parts.reduce((sum, one) => sum + (RANKS[one] ?? 0n) * PARTS, 0n) / BigInt(parts.length);
}

/** Rule "What got better": milestones whose rating rose between the two latest reports with ratings. */
export function risen(tables: Tables): Row[] {
  const [later, earlier] = [...new Set(tables("overview").map((row) => of(row, "report")))]
    .sort()
    .reverse();
  const rated = tables("milestone-updates").filter(
    (row) => of(row, "rating") !== "" && givesNews(row),
  );
  return rated.filter((row) => {
    if (of(row, "report") !== later) return false;
    const before = rated.find(
      (one) => of(one, "report") === earlier && of(one, "milestone") === of(row, "milestone"),
    );
    return before !== undefined && mean(row) > mean(before);
  });
}

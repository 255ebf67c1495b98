import type { ReportCard } from "../../src/domain/report-card.ts";
import { toCsv } from "../../src/public-data/csv.ts";
import { publishedSets } from "../../src/public-data/data-sets.ts";
import { seriesOf } from "./figures.ts";
import { offTrack } from "./off-track.ts";
import { before, counts } from "./counts.ts";
import { outcomes } from "./raised.ts";
import { ratingTotals } from "./ratings.ts";
import { of, parse, type Row, type Tables } from "./table.ts";
import { verdicts } from "./verdicts.ts";

/** The rows of one kind as the site publishes them, and as the page's rules give them. */
export interface Both {
  published: string[];
  recomputed: string[];
}

/** The published tables of a plan, read back from their CSV text. */
export function tablesOf(card: ReportCard): Tables {
  const read = new Map<string, readonly Row[]>();
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const set = publishedSets(card).find((one) => one.name === name);
    if (!set) throw new Error(`There is no data set “${name}”.`);
    const rows = parse(toCsv(set.keys, set.rows(card)));
    read.set(name, rows);
    return rows;
  };
}

/** Some fields of rows, as lines of text in an order that both sides share. */
function lines(rows: readonly object[], fields: readonly string[]): string[] {
  return rows
    .map((row) => new Map<string, unknown>(Object.entries(row)))
    .map((row) => fields.map((name) => `${name}: ${String(row.get(name))}`).join(" | "))
    .sort();
}

/** All that can be worked out again of a plan, by kind. */
export function both(card: ReportCard): Readonly<Record<string, Both>> {
  const tables = tablesOf(card);
  const { today, period: plan } = card.content.plan;
  const all = verdicts(tables, today);
  const ids = tables("reports").map((row) => of(row, "report"));
  const reports = { tables, series: seriesOf(tables), ids };
  const pairs = ids.flatMap((to, at) => before(ids, at).map((from) => [from, to] as const));
  const compare = (
    fields: readonly string[],
    published: readonly object[],
    own: readonly object[],
  ): Both => ({ published: lines(published, fields), recomputed: lines(own, fields) });
  return {
    verdicts: compare(
      ["id", "status", "targetKind", "directionOfTravel", "comparisons", "overdue"],
      tables("indicators"),
      all,
    ),
    "off track": compare(
      ["priority", "kind", "subject", "since"],
      tables("exceptions"),
      offTrack(tables, all, plan),
    ),
    outcomes: compare(
      ["from", "to", "kind", "priority", "subject", "detail"],
      pairs.flatMap(([from, to]) =>
        tables(`changes-${from}--${to}`)
          .filter((row) => of(row, "kind").startsWith("concern-"))
          .map((row) => ({ ...row, from, to })),
      ),
      pairs.flatMap(([from, to]) =>
        outcomes(reports, from, to).map((row) => ({ ...row, from, to })),
      ),
    ),
    "rating totals": compare(
      ["report", "priority", "green", "amber", "red", "blue", "total", "basis"],
      tables("overview"),
      ids.flatMap((id) => ratingTotals(tables, id)),
    ),
    counts: compare(["name", "value", "of"], tables("counts"), counts(reports, all, plan)),
  };
}

import type { ReportCard } from "../../src/domain/report-card.ts";
import { publishedSets } from "../../src/public-data/data-sets.ts";
import { toJson } from "../../src/public-data/json.ts";
import type { PublishedData, Row } from "./tables.ts";

/** The published tables of a plan, made as the build makes them and read back as JSON. */
export function dataOf(card: ReportCard): PublishedData {
  const sets = publishedSets(card);
  const read = (name: string): readonly Row[] => {
    const set = sets.find((one) => one.name === name);
    if (!set) throw new Error(`There is no data set ${name}.`);
    return JSON.parse(toJson(set.rows(card))) as Row[];
  };
  const known = new Map<string, readonly Row[]>();
  return {
    today: card.content.plan.today,
    read: (name) => {
      const rows = known.get(name) ?? read(name);
      known.set(name, rows);
      return rows;
    },
  };
}

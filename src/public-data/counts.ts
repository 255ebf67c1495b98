import { Count } from "../domain/counts/count.ts";
import { allCounts } from "../domain/counts/counts.ts";
import type { Scope } from "../domain/counts/scope.ts";
import {
  briefingPath,
  changesPath,
  countPath,
  earlierIndicatorsPath,
  MEMBERS_PATH,
  reportPath,
} from "../addresses/paths.ts";
import type { WordedSet } from "./data-set.ts";
import { countWords } from "../wording/count-words.ts";

/** The page where a count stands with what it counts. */
function pageOf({ priority, earlier, report, since }: Scope): string {
  if (since !== undefined && report !== undefined) return changesPath(since, report);
  if (report !== undefined) return reportPath(report);
  if (earlier !== undefined) return earlierIndicatorsPath(earlier);
  return priority === undefined ? MEMBERS_PATH : briefingPath(priority);
}

/** Every count that a page may print, each with one name and one value. */
export const counts: WordedSet = {
  name: "counts",
  title: { phrase: "table-counts" },
  about: { phrase: "table-counts-row" },
  keys: [
    {
      name: "name",
      about: { phrase: "column-counts-name" },
    },
    { name: "value", type: "number", about: { phrase: "column-counts-value" } },
    { name: "of", type: "number", none: "z", about: { phrase: "column-counts-of" } },
    { name: "definition", about: { phrase: "column-counts-definition" } },
    { name: "page", about: { phrase: "column-counts-page" } },
    { name: "rule", about: { phrase: "column-counts-rule" } },
  ],
  rows: (card) => {
    const words = countWords(card);
    return allCounts(card).map(({ name, count, scope }) => ({
      name: count.name,
      value: Count.open(count).number,
      of: count.of && Count.open(count.of).number,
      definition: words.get(name)?.definition ?? "",
      page: pageOf(scope),
      rule: countPath(count.kind),
    }));
  },
};

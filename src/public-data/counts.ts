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
import type { DataSet } from "./data-set.ts";
import { countWords } from "../wording/count-words.ts";

/** The page where a count stands with what it counts. */
function pageOf({ priority, earlier, report, since }: Scope): string {
  if (since !== undefined && report !== undefined) return changesPath(since, report);
  if (report !== undefined) return reportPath(report);
  if (earlier !== undefined) return earlierIndicatorsPath(earlier);
  return priority === undefined ? MEMBERS_PATH : briefingPath(priority);
}

/** Every count that a page may print, each with one name and one value. */
export const counts: DataSet = {
  name: "counts",
  title: "Counts",
  about:
    "One row for each count that the pages print, in the plan as a whole, in each priority, in each report, between each two reports and in each earlier plan.",
  keys: [
    {
      name: "name",
      about:
        "Its name, and after a slash what it is counted in: indicators-off-target/priority-1. Pages carry it beside the number.",
    },
    { name: "value", type: "number", about: "The number. Rating totals can have a decimal." },
    { name: "of", type: "number", none: "z", about: "The number that it is a part of, if any." },
    { name: "definition", about: "What is counted, in words." },
    { name: "page", about: "The page that shows what is counted." },
    { name: "rule", about: "Where the definition stands with the other rules." },
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

import { Count } from "../domain/counts/count.ts";

/** What marks a count in HTML, so that every print of it can be found and compared. */
export function countMark(count: Count): Record<`data-${string}`, string | undefined> {
  return {
    "data-count": count.name,
    "data-value": Count.open(count).shown,
    "data-of": count.of ? Count.open(count.of).shown : undefined,
  };
}

import type { Count } from "../domain/counts/count.ts";

/**
 * What marks a count in HTML, so that every print of it can be found and compared with the number
 * of that name in `/data/counts.json`. The number itself is in the words: no page carries it twice.
 */
export function countMark(count: Count): { "data-count": string } {
  return { "data-count": count.name };
}

import { SMALL_NUMBERS_MARK } from "./indicators/mask.ts";
import { MOST_SMALL } from "./indicators/small-numbers.ts";

/** A total from which numbers that are left out can be worked out. */
export interface SumLeak {
  /** Where the mark stands for which a number can be found. */
  index: number;
  total: number;
  /** The numbers that, taken from the total, leave 1 to 4. */
  parts: readonly number[];
}

interface Line {
  index: number;
  numbers: readonly number[];
  marks: readonly number[];
}

const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december";

/** Numbers that no sum holds: days, years, shares, money, decimals, ages. */
const NO_COUNTS = new RegExp(
  String.raw`£[\d,.]+|\d+(?:\.\d+)?(?: ?%| per ?cent)|\d+\.\d+|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[/-]\d{2}\b|\d{1,2}(?:st|nd|rd|th)\b|(?:${MONTHS}) \d{4}|\d{1,2} (?:${MONTHS})|(?:in|since|by|year) (?:19|20)\d{2}\b|\baged? \d+(?:-\d+)?|\d+[- ]years?`,
  "gi",
);

function linesOf(text: string): Line[] {
  let index = 0;
  return text.split("\n").map((line) => {
    const start = index;
    index += line.length + 1;
    const plain = line.replaceAll(SMALL_NUMBERS_MARK, (mark) => "#".repeat(mark.length));
    const counts = plain.replace(NO_COUNTS, (found) => "#".repeat(found.length));
    const numbers = [...counts.matchAll(/(?<![\d,])\d{1,3}(?:,\d{3})+|(?<![\d,#])\d+/g)];
    return {
      index: start,
      numbers: numbers.map(({ 0: found }) => Number(found.replaceAll(",", ""))),
      marks: [...line.matchAll(/\[words left out: small numbers\]/g)].map(
        (mark) => start + mark.index,
      ),
    };
  });
}

/** Runs of lines that hold one mark, each with the lines before and after it that could hold a total. */
function runsAround(lines: readonly Line[], at: number): { run: Line[]; others: Line[] }[] {
  const runs: { run: Line[]; others: Line[] }[] = [];
  for (let from = at; from >= 0; from--) {
    for (let to = at; to < lines.length; to++) {
      const run = lines.slice(from, to + 1);
      if (run.reduce((sum, { marks }) => sum + marks.length, 0) !== 1) continue;
      runs.push({ run, others: [...lines.slice(0, from), ...lines.slice(to + 1)] });
    }
  }
  return runs;
}

/**
 * Totals that give away a number that is left out: the numbers of some lines in a row, one of which
 * has the mark, are 1 to 4 less than a number of another line. It tries every such row; two marks in
 * one row leave the sum open.
 */
export function sumLeaks(text: string): SumLeak[] {
  const lines = linesOf(text).filter(({ numbers, marks }) => numbers.length + marks.length > 0);
  return lines.flatMap((line, at): SumLeak[] => {
    const [index] = line.marks;
    if (index === undefined || line.marks.length > 1) return [];
    for (const { run, others } of runsAround(lines, at)) {
      const parts = run.flatMap(({ numbers }) => numbers);
      const sum = parts.reduce((all, one) => all + one, 0);
      const total = others
        .flatMap(({ numbers }) => numbers)
        .find((one) => one - sum >= 1 && one - sum <= MOST_SMALL);
      if (total !== undefined && parts.length > 0) return [{ index, total, parts }];
    }
    return [];
  });
}

import { wordsOf } from "../words.ts";

/** A run of words that two texts share, or that only one of them has. */
export interface WordRun {
  kind: "same" | "removed" | "added";
  text: string;
}

/** A word as it is compared: typography, case and punctuation do not count. */
function key(word: string): string {
  return wordsOf(word).join(" ");
}

/** Lengths of the longest common word sequence of every pair of endings. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const next = table[i + 1] ?? [];
      const here = table[i] ?? [];
      here[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return table;
}

function join(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) last.text += ` ${run.text}`;
    else joined.push({ ...run });
  }
  return joined;
}

/** The runs from some place in both lists on, told from the lengths of their common endings. */
function walk(before: readonly string[], after: readonly string[]): WordRun[] {
  const [a, b] = [before.map(key), after.map(key)];
  const table = commonLengths(a, b);
  const common = (i: number, j: number): number => table[i]?.[j] ?? 0;
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      runs.push({ kind: "same", text: after[j] ?? "" });
      [i, j] = [i + 1, j + 1];
    } else if (common(i + 1, j) >= common(i, j + 1)) {
      runs.push({ kind: "removed", text: before[i++] ?? "" });
    } else {
      runs.push({ kind: "added", text: after[j++] ?? "" });
    }
  }
  const rest = before.slice(i).map((text): WordRun => ({ kind: "removed", text }));
  return [...runs, ...rest, ...after.slice(j).map((text): WordRun => ({ kind: "added", text }))];
}

/**
 * Which words of a text changed: the longest common sequence of words stays, words only in the
 * earlier text are removed, words only in the later one are added. Removed words stand before the
 * added ones that take their place. Shared words are shown as the later text writes them.
 */
export function wordDiff(earlier: string, later: string): WordRun[] {
  const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  return join(walk(words(earlier), words(later)));
}

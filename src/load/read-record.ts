import { noReads, type Reads } from "../domain/reads.ts";
import type { StoredSite } from "./page-store.ts";

/** Answers as a site’s record lists them: each after those that it is made of. */
type Record = Pick<StoredSite, "pieces" | "answers">;

/** Writes what answers are made of as lists of numbers; the same answer stands there once. */
export class ReadRecord {
  readonly #pieces = new Map<string, number>();
  readonly #answers = new Map<string, number>();
  readonly #lists: Record["answers"][number][] = [];
  readonly #known = new Map<Reads, number | "asked">();

  #piece(name: string): number {
    const at = this.#pieces.get(name) ?? this.#pieces.size;
    this.#pieces.set(name, at);
    return at;
  }

  #write(reads: Reads): number {
    const byNumber = (a: number, b: number): number => a - b;
    const own = [...reads.own].map((name) => this.#piece(name)).sort(byNumber);
    const of = [...new Set([...reads.of].map((one) => this.add(one)))].sort(byNumber);
    const key = `${own.join()};${of.join()}`;
    const at = this.#answers.get(key) ?? this.#lists.push([own, of]) - 1;
    this.#answers.set(key, at);
    return at;
  }

  /**
   * The number of an answer in the lists.
   *
   * @throws Error if an answer is made of itself: what it is made of could then not be told
   */
  add(reads: Reads): number {
    const known = this.#known.get(reads);
    if (known === "asked") throw new Error("An answer is made of itself.");
    if (known !== undefined) return known;
    this.#known.set(reads, "asked");
    const at = this.#write(reads);
    this.#known.set(reads, at);
    return at;
  }

  /** All that was added. */
  lists(): Record {
    return { pieces: [...this.#pieces.keys()], answers: this.#lists };
  }
}

/** Answers as they were before they were written. */
export function readsOf({ pieces, answers }: Record): Reads[] {
  const all: Reads[] = [];
  for (const [own, of] of answers) {
    const reads = noReads();
    for (const at of own) reads.own.add(pieces[at] ?? "");
    for (const at of of) reads.of.add(all[at] ?? noReads());
    all.push(reads);
  }
  return all;
}

/**
 * Whether each answer of a record would be the same today.
 *
 * @param markNow the mark of a piece of the content as it is; null where there is none
 */
export function soundAnswers(
  { pieces, marks, answers }: Pick<StoredSite, "pieces" | "marks" | "answers">,
  markNow: (piece: string) => string | null,
): boolean[] {
  const isSame = pieces.map((piece, at) => {
    const now = markNow(piece);
    return now !== null && now === marks[at];
  });
  const sound: boolean[] = [];
  for (const [own, of] of answers) {
    sound.push(own.every((at) => isSame[at]) && of.every((at) => sound[at]));
  }
  return sound;
}

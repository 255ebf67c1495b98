/** What a count comes to: exactly, and as it is shown ("28.5" and "1,040"). */
export interface CountValue {
  number: number;
  shown: string;
}

/**
 * A count with its name. Its value is closed: words can be made of it only with its name, by
 * `wording/counts.ts`, so no page prints a number that nothing defines.
 */
export class Count {
  /** The name of its definition: "indicators-off-target". */
  readonly kind: string;
  /** Its own name, with what it is counted in: "indicators-off-target/priority-1". */
  readonly name: string;
  /** The whole that it is a part of. */
  readonly of: Count | null;
  readonly #value: CountValue;

  constructor(kind: string, name: string, value: CountValue, of: Count | null) {
    this.kind = kind;
    this.name = name;
    this.of = of;
    this.#value = value;
  }

  get isNone(): boolean {
    return this.#value.number === 0;
  }

  get isOne(): boolean {
    return this.#value.number === 1;
  }

  /** Opens a count. For the wording of counts and for their table in the data, nothing else. */
  static open(count: Count): CountValue {
    return count.#value;
  }
}

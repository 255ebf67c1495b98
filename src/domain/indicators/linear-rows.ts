/** A row of an equation: how often each unknown stands in it. */
export type LinearRow = ReadonlyMap<string, number>;

/** The largest prime below 2^26: products of two remainders are exact. Rows hold ones and minus ones. */
const PRIME = 67_108_859;

function remainder(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

/** The number that a number has to be multiplied by to give 1. */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** `row` plus `times` another. What comes to nothing is left out. */
function added(row: LinearRow, other: LinearRow, times: number): Map<string, number> {
  const sum = new Map(row);
  for (const [name, value] of other) {
    const all = remainder((sum.get(name) ?? 0) + value * times);
    if (all === 0) sum.delete(name);
    else sum.set(name, all);
  }
  return sum;
}

/** Everything that follows from rows whose values are known. */
export class KnownRows {
  /** Each row with a 1 at the unknown that it stands for. */
  readonly #rows = new Map<string, LinearRow>();

  #rest(row: LinearRow): LinearRow {
    let rest: LinearRow = new Map([...row].map(([name, value]) => [name, remainder(value)]));
    for (;;) {
      const name = [...rest.keys()].find((one) => this.#rows.has(one));
      const own = name === undefined ? undefined : this.#rows.get(name);
      if (name === undefined || !own) return rest;
      rest = added(rest, own, PRIME - (rest.get(name) ?? 0));
    }
  }

  /** Adds a row whose value is known. */
  add(row: LinearRow): void {
    const rest = this.#rest(row);
    const [first] = rest;
    if (!first) return;
    const [name, value] = first;
    const own = added(new Map(), rest, inverse(value));
    // No other row may hold the unknown that this one stands for, or to look for it would not end.
    for (const [of, row] of this.#rows) {
      const times = row.get(name);
      if (times !== undefined) this.#rows.set(of, added(row, own, PRIME - times));
    }
    this.#rows.set(name, own);
  }

  /** Whether the value of a row follows from the others by adding and taking away. */
  gives(row: LinearRow): boolean {
    return this.#rest(row).size === 0;
  }
}

/** So many shades can be told apart, also in grey and in print. */
export const MOST_SHADES = 4;

/** Values that share a shade. */
export interface Shade {
  /** From 1, the lightest and lowest. */
  level: number;
  lowest: number;
  highest: number;
}

/**
 * Values in at most four shades with about as many different values in each.
 *
 * @returns the shades from the lowest up; none without values
 */
export function shadesOf(values: readonly number[]): Shade[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(MOST_SHADES, distinct.length);
  const shade = (_: number, at: number): number => Math.floor((at * count) / distinct.length);
  const groups = Map.groupBy(distinct, (value) => shade(value, distinct.indexOf(value)));
  return [...groups.values()].map((group, at) => {
    return { level: at + 1, lowest: group[0] ?? 0, highest: group.at(-1) ?? 0 };
  });
}

/** Six decimals are more than any source prints: whole numbers from here on, so nothing drifts. */
const SCALE = 6;

/** A decimal as a whole number of millionths. Null for an empty field. */
export function whole(text: string | undefined): bigint | null {
  if (!text) return null;
  const [units = "", decimals = ""] = text.replace("-", "").split(".");
  const digits = BigInt(units + decimals.padEnd(SCALE, "0").slice(0, SCALE));
  return text.startsWith("-") ? -digits : digits;
}

export function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Half of the last printed digit, in millionths; what is counted whole has none. */
export function half(value: string, printed: string, unit: string): bigint {
  if (unit === "count" || unit === "money") return 0n;
  const all = printed.replaceAll(",", "").match(/\d+(?:\.\d+)?/g) ?? [];
  const own = all.find((one) => Number(one) === Math.abs(Number(value))) ?? value;
  const decimals = own.split(".")[1]?.length ?? 0;
  return 10n ** BigInt(SCALE - decimals) / 2n;
}

const Z = 1.959963984540054;

/** E. B. Wilson's 95 % interval of a share. */
export function wilson(part: number, all: number): [number, number] {
  const share = part / all;
  const reach = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const middle = share + Z ** 2 / (2 * all);
  const scale = 1 + Z ** 2 / all;
  return [part === 0 ? 0 : (middle - reach) / scale, part === all ? 1 : (middle + reach) / scale];
}

/** Whether R. G. Newcombe's 95 % interval of the difference of two shares holds 0. */
export function mayBeChance(from: [number, number], to: [number, number]): boolean {
  const [a, b] = [wilson(...from), wilson(...to)];
  const [p, q] = [from[0] / from[1], to[0] / to[1]];
  const low = q - p - Math.hypot(q - b[0], a[1] - p);
  const high = q - p + Math.hypot(b[1] - q, p - a[0]);
  return low <= 0 && high >= 0;
}

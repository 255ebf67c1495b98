/** One way to make a value wrong that still has the form of a right one. */
export interface Way {
  name: string;
  apply(value: unknown): unknown;
}

function inWords(name: string, change: (words: string) => string): Way {
  return { name, apply: (value) => change(String(value)) };
}

const ANOTHER_WORD = inWords("another word", (text) =>
  text.replace(/(?<![\p{L}\d/:.-])\p{Ll}{4,}(?![\p{L}\d/:.-])/u, "seldom"),
);
const TURNED_ROUND = inWords("turned into its opposite", (text) =>
  text.replace(/ (is|are|was|were|will|has|have|to|by|in|of|and) /, " $1 not "),
);
const NUMBER_RAISED = inWords("a number in the words raised", (text) =>
  text.replace(/\d+/, (digits) => String(Number(digits) + 1)),
);
const CUT_SHORT = inWords("cut short", (text) =>
  text
    .split(" ")
    .slice(0, Math.ceil(text.split(" ").length / 2))
    .join(" "),
);

/** Ways with words of any length. */
export function waysWithText(text: string): Way[] {
  const ways = [ANOTHER_WORD, TURNED_ROUND, NUMBER_RAISED, CUT_SHORT];
  return ways.filter((way) => way.apply(text) !== text);
}

const WITH_NUMBERS: readonly Way[] = [
  { name: "one more", apply: (value) => Number(value) + 1 },
  { name: "ten times as much", apply: (value) => Number(value) * 10 },
  { name: "the sign turned", apply: (value) => -Number(value) },
];

const A_YEAR_LATER: Way = {
  name: "a year later",
  apply: (value) => String(value).replace(/^\d{4}/, (year) => String(Number(year) + 1)),
};
const FAR_OFF: Way = {
  name: "far off",
  apply: (value) => String(value).replace(/^\d{4}/, "2950"),
};

/** The one after it in a list, the first after the last. */
function nextOf(list: readonly unknown[], value: unknown): unknown {
  return list[(list.indexOf(value) + 1) % list.length];
}

/**
 * Ways with a single value.
 *
 * @param choices what it is chosen from, if it is
 * @param ids names of files, to one of which it may lead
 */
export function waysWithValue(
  value: unknown,
  choices: readonly unknown[],
  ids: readonly string[],
): Way[] {
  if (typeof value === "number") return [...WITH_NUMBERS];
  if (typeof value === "boolean") return [{ name: "turned", apply: (one) => one !== true }];
  if (typeof value !== "string") return [];
  if (choices.length > 1) return [{ name: "another choice", apply: (one) => nextOf(choices, one) }];
  if (ids.includes(value))
    return [{ name: "another one that there is", apply: (one) => nextOf(ids, one) }];
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return [A_YEAR_LATER, FAR_OFF];
  return waysWithText(value);
}

/** Ways with a list. */
export function waysWithList(list: readonly unknown[]): Way[] {
  const of = (value: unknown): readonly unknown[] => value as readonly unknown[];
  const ways: Way[] = [
    { name: "the last entry gone", apply: (value) => of(value).slice(0, -1) },
    { name: "the first entry twice", apply: (value) => [of(value)[0], ...of(value)] },
  ];
  const swapped = (value: unknown): unknown[] => {
    const [first, second, ...rest] = of(value);
    return [second, first, ...rest];
  };
  if (list.length === 0) return [];
  return list.length > 1 ? [...ways, { name: "two entries swapped", apply: swapped }] : ways;
}

import { MOST_SMALL } from "../indicators/small-numbers.ts";
import { WHOLE, worth } from "./number-words.ts";
import { BETWEEN, PEOPLE, SOMEBODY, type SmallCount } from "./people.ts";

const PARTS = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const SIGNS: Readonly<Record<string, number>> = {
  ...{ "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5 },
  ...{ "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8 },
  ...{ "⅞": 7 / 8, "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10 },
};

/** A share of a whole: "25%", "a quarter", "¼", "1/4", "one in four". */
const SHARE = String.raw`(?:(?:\d+(?:\.\d+)?|${WHOLE}) ?(?:%|per ?cent)|\d+ ?\/ ?\d+|[${Object.keys(SIGNS).join("")}]|(?:(?:an?|${WHOLE})[ -])?(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|${WHOLE} (?:in|out of) (?:every )?${WHOLE})`;

/** What a share is of one whole: 0.25 for "a quarter". */
function shareOf(words: string): number {
  const [, percent] = /^(.+?) ?(?:%|per ?cent)$/.exec(words) ?? [];
  if (percent !== undefined) return (/^\d/.test(percent) ? Number(percent) : worth(percent)) / 100;
  const sign = SIGNS[words];
  if (sign !== undefined) return sign;
  const [, part, whole] = /^(.+?) ?(?:\/|in every|in|out of every|out of) ?(.+)$/.exec(words) ?? [];
  if (part !== undefined && whole !== undefined) return worth(part) / worth(whole);
  const many = /^(.+?)[ -][a-z]+$/.exec(words)?.[1] ?? "one";
  const name = (/[a-z]+$/.exec(words)?.[0] ?? "").replace(/(?<!l)s$/, "");
  return (/^an?$/.test(many) ? 1 : worth(many)) / (PARTS.indexOf(name) + 2);
}

const START = String.raw`(?<![\p{L}\d.,/£])`;
const OF = String.raw`\(?(?:out )?of (?:the |our |these |those |all |its |all the )?`;
/** The beginning of a sentence or a clause. */
const CLAUSE = String.raw`(?<=^|[.,;:()\n] ?|- |\band )`;
const WHO = String.raw`${BETWEEN}${PEOPLE}\b(?!['’]s?)`;
/** Nobody is named after the number: "one in four of the eight was …". */
const NOBODY = String.raw`(?= (?:is|are|was|were|has|have|had|did|do|does|left|moved)\b|[.,;)]|$)`;

/** Where a text tells a share or a part of so many people. The groups are named by what they hold. */
const FORMS: readonly RegExp[] = [
  // "25% of the 8 children", "7 of the 8 pupils"
  String.raw`${START}(?<share>${SHARE}) ${OF}(?<base>${WHOLE}) ${WHO}`,
  String.raw`${START}(?<share>${SHARE}) ${OF}(?<alone>${WHOLE})${NOBODY}`,
  String.raw`${START}(?<part>${WHOLE}) ${OF}(?<base>${WHOLE}) ${WHO}`,
  // "25% (n = 8)"
  String.raw`${START}(?<share>${SHARE}) \((?:n ?= ?|of |base:? )(?<alone>${WHOLE})\)`,
  // "13 pupils out of 14", "13/14 pupils", "1/8 of the children"
  String.raw`${START}(?<part>${WHOLE}) ${WHO} (?:out )?of (?:the |all )?(?<base>${WHOLE})(?![\d,]|[- ](?:years?|months?|weeks?|days?|hours?))`,
  String.raw`${START}(?<part>\d+) ?\/ ?(?<base>\d+)(?! ?-?years?\b) (?:${OF})?${WHO}`,
  // "Of the 8 children, 25% left", "Of 14 pupils, 13 passed", "8 children, a quarter of whom"
  String.raw`${CLAUSE}(?:of|among|amongst|from) (?:the |our |these |those |all )?(?<base>${WHOLE}) ${WHO}(?:(?: [\p{L} ’'-]{1,40})?,)? (?:only |just |about |some )?(?<share>${SHARE})`,
  String.raw`${CLAUSE}(?:of|among|amongst) (?:the |our |these |those |all )?(?<base>${WHOLE}) ${WHO}(?:(?: [\p{L} ’'-]{1,40})?,)? (?:only |just |all but )?(?<part>${WHOLE})(?= (?:are|is|was|were|has|have|had|did|do|\p{Ll}+ed|left|came|got|took|went|met|won)\b)`,
  String.raw`${START}(?<base>${WHOLE}) ${WHO},? (?:and |only |just )?(?<share>${SHARE}) of (?:whom|them|these|those)\b`,
].map((form) => new RegExp(form, "gu"));

/** What every form has in it. Most texts have nothing of it, and are not looked through nine times. */
const SOME_WHOLE = new RegExp(
  String.raw`\b(?:of|among|amongst|from) (?:(?:the|our|these|those|its|all(?: the)?) )?${WHOLE}|\b(?:of|base):? ${WHOLE}\)|n ?= ?${WHOLE}\)|\d ?\/ ?\d|\bof (?:whom|them|these|those)\b`,
  "u",
);

/** How many people a part of a whole comes to. A share is printed rounded, so this is the nearest. */
function told(groups: Readonly<Record<string, string | undefined>>): [count: number, of: number] {
  const of = worth(groups["base"] ?? groups["alone"] ?? "");
  const { part, share = "" } = groups;
  return [part === undefined ? Math.round(shareOf(share) * of) : worth(part), of];
}

function isSmall(count: number): boolean {
  return count >= 1 && count <= MOST_SMALL;
}

function smallAt(text: string, match: RegExpExecArray): SmallCount[] {
  const { 0: words, index, groups = {} } = match;
  if (groups["alone"] !== undefined && !SOMEBODY.test(text)) return [];
  const [count, of] = told(groups);
  // A part in plain numbers that is itself small is a count, which is looked for elsewhere.
  const isShare = groups["share"] !== undefined || /\/ ?\d+ (?!of\b)/.test(words);
  if (isShare && isSmall(count)) return [{ words, index, what: "share" }];
  return isSmall(of - count) ? [{ words, index, what: "rest" }] : [];
}

/**
 * Where a share of so few people is told that anybody can work the number out ("25% of the 8
 * children"), or a part of a whole leaves so few ("seven of the eight", "of 14 pupils, 13").
 */
export function smallShares(text: string): SmallCount[] {
  if (!SOME_WHOLE.test(text)) return [];
  return FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((one) => smallAt(text, one)));
}

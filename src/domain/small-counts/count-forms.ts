import { MOST_SMALL } from "../indicators/small-numbers.ts";
import { WHOLE, worth } from "./number-words.ts";
import { allOf, BETWEEN, PEOPLE, sentencesBefore, SOMEBODY, type SmallCount } from "./people.ts";

const FEW = `(?:[1-${MOST_SMALL}]|one|two|three|four)`;
const START = String.raw`(?<![\p{L}\d.,/£$–-])`;
const NAME = String.raw`\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)?`;
const WHO = String.raw`${BETWEEN}${PEOPLE}\b(?!['’]s?| ?-?years?)`;

const PLACES = new RegExp(
  String.raw`\b${PEOPLE} (?:from|of|in|living in) (?:the )?(?:${NAME} and ${NAME}|${NAME} (?:village|estate|street))(?: areas?| villages?)?`,
  "gu",
);

const FORMS: readonly RegExp[] = [
  // "Boys (2)", "girls: 4", "pupils x 3", "children = 1"
  String.raw`\b${PEOPLE} ?(?:\(|\[|: ?|= ?|– |x ?)(?:n ?= ?)?${FEW}(?=[)\],;.?!]|$)`,
  // "pupils who were excluded: 3", "the number of children who died was two"
  String.raw`\b${PEOPLE} [\p{L} ’'-]{0,40}?(?:[:=–-]|\b(?:was|were|totalled)\b) ?(?:only |just |exactly )?${FEW}(?=[)\],;?!]|\.(?!\d)|\n|$)`,
  String.raw`\bnumber of ${BETWEEN}${PEOPLE}\b[\p{L} ’'-]{0,40}? (?:is|was|stands at|stood at) (?:only |just )?${FEW}\b(?![.,]\d| ?%)`,
  // "2-4 children", "3 or 4 pupils"
  String.raw`${START}${FEW}(?: ?[–-] ?| to | or )(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten) ${WHO}`,
  // "a sibling group of 3", "a family of four"
  String.raw`\b(?:family|household|(?:sibling |family )group|brothers and sisters) of ${FEW}\b`,
  // "12 children, of whom two"
  String.raw`\b${PEOPLE}\b[\p{L} ’'-]{0,40},? (?:of|among) whom (?:only |just )?${FEW}\b`,
  // "every child except one", "all the pupils but 2"
  String.raw`\b(?:all|every|each) ${BETWEEN}${PEOPLE} (?:but|except|bar|save|apart from|other than)(?: for)? ${FEW}\b`,
].map((form) => new RegExp(form, "gu"));

/** What every form has in it: a text without it need not be looked through for each. */
const SOME_FEW = new RegExp(String.raw`(?<!\d)[1-${MOST_SMALL}](?!\d)|one|two|three|four`);

const CHANGE = new RegExp(
  String.raw`\bfrom (?<from>${WHOLE})(?<who> ${WHO})? to (?:only |just )?(?<to>${WHOLE})(?! ?-?years?|[\d.,/%-]\d| ?%| ?per ?cent)(?<those> ${WHO})?`,
  "gu",
);

/** "Fell from 5 children to 3", "from 2 to 9 pupils". */
function changes(text: string): SmallCount[] {
  if (!text.includes("from ")) return [];
  return [...text.matchAll(CHANGE)].flatMap(({ 0: words, index, groups = {} }): SmallCount[] => {
    const { from = "", to = "", who, those } = groups;
    const isSmall = [from, to].some((one) => worth(one) >= 1 && worth(one) <= MOST_SMALL);
    return isSmall && (who ?? those) !== undefined ? [{ words, index, what: "count" }] : [];
  });
}

const OF_THEM = new RegExp(String.raw`${START}${FEW} of (?:whom|them)\b`, "gu");

/** "All but one", where no things follow: "all but one of the schools", "all but two schools". */
const ALL_BUT = new RegExp(
  String.raw`\b(?:all|everyone|everybody) (?:but|except|bar) ${FEW}\b(?! of\b| \p{Ll}+s\b)`,
  "gu",
);

/** "Two of whom died", "one of them" and "all but one", where the text has just spoken of people. */
function ofThem(text: string): SmallCount[] {
  return [OF_THEM, ALL_BUT]
    .flatMap((form) => allOf(text, form, "count"))
    .filter(({ index }) => SOMEBODY.test(sentencesBefore(text, index)));
}

function few(text: string): SmallCount[] {
  if (!SOME_FEW.test(text)) return [];
  return [...FORMS.flatMap((form) => allOf(text, form, "count")), ...ofThem(text)];
}

/**
 * Small counts of people that the form alone tells, and people of named small places.
 *
 * @param text in small letters
 * @param printed the text as it stands: a capital letter tells a place
 */
export function countsByForm(text: string, printed: string): SmallCount[] {
  return [...few(text), ...changes(text), ...allOf(printed, PLACES, "places")];
}

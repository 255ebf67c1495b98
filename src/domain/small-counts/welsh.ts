import { allOf, type SmallCount } from "./people.ts";

const SMALL = "(?:un|dau|dwy|tri|tair|pedwar|pedair|ddau|ddwy|dri|dair|bedwar|bedair|[1-4])";

/** Those whom services are for, with the first letters that they take after a number. */
const PEOPLE =
  "(?:[pbf]h?lentyn|mhlentyn|[pb]lant|phlant|dd?isgybl(?:ion)?|[mf]erch(?:ed)?|[bf]achgen|bechgyn|fechgyn|[td]h?eulu(?:oedd)?|[pb]h?erson(?:au)?|[pb]h?obl|[bf]aban(?:od)?|[gr]?h?iant|g?ofalwyr?|[pb]h?obl ifanc|[gc]h?laf|gleifion)";

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/£])(?:yr unig|${SMALL})(?: o)?(?: (?!a\b|yn\b|i\b|o\b)[\p{L}’'-]+){0,1} ${PEOPLE}(?!\p{L})`,
  "gu",
);

/** A small count of people in Welsh: "tri phlentyn", "dau o blant", "yr unig blentyn". */
export function smallCountsInWelsh(text: string): SmallCount[] {
  return allOf(text, COUNT, "count");
}

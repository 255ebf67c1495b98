import { allOf, type SmallCount } from "./people.ts";

const SMALL =
  "(?:un|dau|dwy|tri|tair|pedwar|pedair|ddau|ddwy|dri|dair|bedwar|bedair|phedwar|phedair|thri|thair|[1-4])";

/** Those whom services are for, and what happens to them, with the first letters that they take. */
const PEOPLE = `(?:${[
  ...["(?:[pb]|ph|mh)lentyn", "(?:p|b|ph)lant", "dd?isgybl(?:ion)?", "[mf]erch(?:ed)?"],
  ...["[bf]achgen", "[bf]echgyn", "(?:t|d|th)eulu(?:oedd)?", "(?:p|b|ph)erson(?:au)?"],
  ...["(?:p|b|ph)obl(?: ifanc)?", "[bf]aban(?:od)?", "rh?iant", "rh?ieni", "g?ofalw(?:y)?r"],
  ...["(?:g|c|ch)laf", "(?:g|c|ch)leifion", "[mf]?yfyri?w[ry]r?", "dd?ysgw(?:y)?r", "unigolyn"],
  ...["unigolion", "oedolyn", "oedolion", "[mf]enyw(?:od)?", "dd?yn(?:ion)?", "[mf]am(?:au)?"],
  ...["[td]ad(?:au)?", "chwaer", "chwiorydd", "[bf]rawd", "[bf]rodyr", "g?efeilliaid"],
  ...["ff?oadur(?:iaid)?", "achos(?:ion)?", "[mf]arwolaeth(?:au)?", "g?waharddiad(?:au)?"],
].join("|")})`;

/** Not within a word or number, and not “pob un” (each one). */
const START = String.raw`(?<![\p{L}\d.,/£€–-])(?<!\b[pb]ob )`;
const END = String.raw`(?!\p{L})`;

const COUNTS: readonly RegExp[] = [
  // "tri phlentyn", "dau o blant", "dau o’r plant", "yr unig blentyn"
  String.raw`${START}(?:yr unig|${SMALL})(?: o(?:[’']r)?)?(?: (?!a\b|yn\b|i\b|o\b)[\p{L}’'-]+){0,1} ${PEOPLE}${END}`,
  // "plant (2)", "nifer y disgyblion a waharddwyd: tri", "nifer y plant oedd dau"
  String.raw`(?<!\p{L})${PEOPLE}(?: \[| \(|[\p{L} ’'-]{0,40}(?:: ?| oedd | yw ))${SMALL}(?=[)\],;.?!\n]|$)(?!\.\d)`,
].map((form) => new RegExp(form, "gu"));

/** "Dau ohonynt", "pob un ond dau", where the text speaks of people. */
const OF_THEM = new RegExp(
  String.raw`${START}(?:${SMALL} ohonyn(?:t|hw)|(?:pob un|pawb) (?:ond|heblaw) ${SMALL})${END}`,
  "gu",
);
const SOMEBODY = new RegExp(String.raw`(?<!\p{L})${PEOPLE}${END}`, "u");

/** A small count of people in Welsh: "tri phlentyn", "dau o’r plant", "plant (2)", "un ohonynt". */
export function smallCountsInWelsh(text: string): SmallCount[] {
  if (!SOMEBODY.test(text)) return [];
  return [...COUNTS, OF_THEM].flatMap((form) => allOf(text, form, "count"));
}

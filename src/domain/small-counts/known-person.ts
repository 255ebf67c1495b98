import { allOf, BETWEEN, PERSON, type SmallCount } from "./people.ts";

/** What follows where a person is meant, and not "child protection" or "family centre". */
const ENDS = String.raw`(?=$|[.,;:)\]\n–-]| (?:in|on|of|from|at|with|without|who|whose|whom|to|into|out|by|aged|known|living|left|is|was|has|had|did|does|died|went|came|got|and|or|but|not|now|still|never|that|we|[\p{Ll}]+ed)\b)`;

const AGE = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)`;
const NAME = String.raw`\p{Lu}[\p{Ll}’'-]+`;

const FORMS: readonly RegExp[] = [
  // "the only looked after child", "our youngest pupil", "a lone child"
  String.raw`\b(?:the|our|its|their) (?:only|sole|solitary|last|youngest|oldest|eldest) ${BETWEEN}${PERSON}${ENDS}`,
  String.raw`\b(?:a|the|one) (?:lone|solitary) ${BETWEEN}${PERSON}${ENDS}`,
  String.raw`\b(?:a|the|our) (?:second|third|fourth|2nd|3rd|4th) ${BETWEEN}${PERSON}${ENDS}`,
  // "a three-child family", "2-pupil class"
  String.raw`(?<![\p{L}\d])(?:one|two|three|four|[1-4])-(?:child|pupil|boy|girl|person|sibling|teenager)\b`,
  // "the twins", "his twin sister"
  String.raw`\b(?:twins|triplets?|quadruplets?)\b(?! (?:clubs?|groups?))`,
  String.raw`\btwin (?:brother|sister|boy|girl|son|daughter)s?\b`,
  // "a 14-year-old girl was …"
  String.raw`\b(?:an?|the|one) ${AGE}[- ]year[- ]old ${BETWEEN}${PERSON}${ENDS}`,
].map((form) => new RegExp(form, "gu"));

/** What every one of these forms has in it. */
const SOME_KNOWN =
  /\b(?:only|sole|solitary|last|youngest|oldest|eldest|lone|second|third|fourth|2nd|3rd|4th|twins?|triplets?|quadruplets?|year[- ]old)\b|[a-z1-4]-(?:child|pupil|boy|girl|person|sibling|teenager)\b/u;

/** A letter in place of a name still follows one person: "Child A". */
const LETTERED =
  /\b(?:[Cc]hild|[Bb]aby|[Pp]upil|[Gg]irl|[Bb]oy|[Ff]amily|[Mm]other|[Ff]ather) [A-Z]\b(?![.-]\w)/gu;

/** Capital letters tell a place, so they count: "a girl from Gull Point". */
const OF_A_PLACE = new RegExp(
  String.raw`\b(?:[Aa]|[Tt]he|[Oo]ne) (?:\p{Ll}+ ){0,2}${PERSON} (?:from|living in) (?:the )?${NAME}`,
  "gu",
);

/**
 * Where a text speaks of one person or family that people of the place would know, without a number.
 *
 * @param text in small letters
 * @param printed the text as it stands: a capital letter tells a name
 */
export function knownPeople(text: string, printed: string): SmallCount[] {
  return [
    ...(SOME_KNOWN.test(text) ? FORMS : []).flatMap((form) => allOf(text, form, "person")),
    ...[LETTERED, OF_A_PLACE].flatMap((form) => allOf(printed, form, "person")),
  ];
}

/** A character in a line that nobody means to write, or that deceives whoever reads it. */
export interface StrangeCharacter {
  /** Where it stands in the line, from 0. */
  index: number;
  code: string;
  message: string;
  /** What to write instead. */
  remedy: string;
}

interface Kind {
  code: string;
  sign: RegExp;
  message: string;
  /** What to do, where the same words serve every place. */
  mend?: string;
  /** What it stands for, where the right word can be shown. */
  plain?: (sign: string) => string;
}

/** Kinds of strange character. The first that a place fits is the one told of it. */
const KINDS: readonly Kind[] = [
  {
    code: "character-garbled",
    // The letters that UTF-8 text turns into when a program reads it as Windows text.
    sign: /â€|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]/gu,
    message:
      "The letters here were garbled when the file was opened or saved with another encoding.",
    mend: "Type the right letter or quotation mark again, and save the file as UTF-8.",
  },
  {
    code: "character-direction",
    sign: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    message:
      "An invisible mark here turns the direction of the text, so that it can show other words than it holds.",
    plain: () => "",
  },
  {
    code: "character-soft-hyphen",
    sign: /\u00AD/gu,
    message:
      "An invisible hyphen from a printed line end stands in this word, so the search cannot find it.",
    plain: () => "",
  },
  {
    code: "character-ligature",
    sign: /[\uFB00-\uFB06\uFB13-\uFB17\u0132\u0133]/gu,
    message: "Two letters were copied from a PDF as one sign, so the search cannot find the word.",
    plain: (sign) => sign.normalize("NFKC"),
  },
  {
    code: "character-space",
    sign: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/gu,
    message: "A space of a special kind stands here, often after copying from another program.",
    plain: () => " ",
  },
  {
    code: "character-styled",
    // Letters that only look like letters: screen readers spell them out or skip them.
    sign: /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]/gu,
    message: "This sign only looks like a letter; screen readers and the search cannot read it.",
    plain: (sign) => sign.normalize("NFKC"),
  },
  {
    code: "character-number",
    // Signs for numbers that no rule on numbers reads: in circles, raised, Roman, of other scripts.
    sign: /(?<=\p{Script=Latin}.*|(?=.*\p{Script=Latin}))(?:(?![0-9¹²³¼½¾⁰-⁹₀-₉⅐-⅞])[\p{N}]|[0-9]\uFE0F?\u20E3|(?<![\p{L}\p{N})\]/])[¹²³⁰-⁹](?= ))/gu,
    message:
      "This sign stands for a number, but the check and screen readers do not read it as one.",
    mend: "Type the number with the keyboard, in the digits 0 to 9.",
  },
  {
    code: "character-strange",
    // Control, format, private, unassigned and half characters; variation selectors and fillers.
    sign: /[^\P{C}\t\r\n]|[\u034F\u115F\u1160\u17B4\u17B5\u2028\u2029\u3164\uFE00-\uFE0F\uFFA0\uFFFC\uFFFD\u{E0100}-\u{E01EF}]/gu,
    message:
      "An invisible or damaged character stands here, often after copying from another program.",
  },
  {
    code: "character-marks",
    sign: /\p{M}{3,}/gu,
    message: "Several marks are heaped on one letter here.",
    plain: () => "",
  },
];

/** The word around a place, as it should be written; undefined where nobody can tell. */
function plainWord(line: string, index: number): string | undefined {
  const before = /[^ \t"']*$/.exec(line.slice(0, index))?.[0] ?? "";
  const after = /^[^ \t"']*/.exec(line.slice(index))?.[0] ?? "";
  let word = before + after;
  for (const { sign, plain } of KINDS) {
    if (plain) word = word.replace(sign, plain);
    else if (word.search(sign) !== -1) return undefined;
  }
  return word.trim() === "" ? undefined : word.trim();
}

const AGAIN = "Delete it and type the words around it again.";

function remedy(line: string, index: number, { plain, mend }: Kind): string {
  if (mend !== undefined) return mend;
  const word = plain && plainWord(line, index);
  return word === undefined ? AGAIN : `Type this again with the keyboard: ${word}`;
}

/** A word that mixes Latin letters with letters of another alphabet that look the same. */
function mixedWord(line: string): StrangeCharacter[] {
  for (const { 0: word, index } of line.matchAll(/[\p{L}\p{M}]+/gu)) {
    const other = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.exec(word);
    if (!other || !/\p{Script=Latin}/u.test(word)) continue;
    const message = `The word "${word}" mixes letters of two alphabets that look alike: "${other[0]}" is not a Latin letter.`;
    const code = "character-mixed";
    return [{ index: index + other.index, code, message, remedy: "Type the word again." }];
  }
  return [];
}

/** A letter and its accent written apart, which looks right and is not found. */
function loosened(line: string): StrangeCharacter[] {
  const whole = line.normalize("NFC");
  if (whole === line) return [];
  const index = [...line].findIndex((_, at) => line[at] !== whole[at]);
  const message = "A letter and its accent are written apart here.";
  const word = /\S*$/.exec(whole.slice(0, index))?.[0] ?? "";
  const rest = /^\S*/.exec(whole.slice(index))?.[0] ?? "";
  const mend = `Type this again with the keyboard: ${word}${rest}`;
  return [{ index, code: "character-apart", message, remedy: mend }];
}

/** What nearly every line holds: letters and signs of the keyboard, and those of good print. */
const USUAL = /^[\t\r -~£‘’“”–—…]*$/;

/**
 * Characters of a line that no editor means to write: invisible ones, garbled letters, letters that
 * only look like others. One of each kind.
 */
export function strangeCharacters(line: string): StrangeCharacter[] {
  if (USUAL.test(line)) return [];
  const taken = new Set<number>();
  const found = KINDS.flatMap((kind): StrangeCharacter[] => {
    const all = [...line.matchAll(kind.sign)].filter(({ index }) => !taken.has(index));
    for (const { index } of all) taken.add(index);
    const [first] = all;
    if (!first) return [];
    const { code, message } = kind;
    return [{ index: first.index, code, message, remedy: remedy(line, first.index, kind) }];
  });
  return [...found, ...mixedWord(line), ...loosened(line)];
}

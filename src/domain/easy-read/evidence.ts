/** How many people with learning disabilities must have read a page before it is no draft. */
export const READERS_NEEDED = 5;

/** Of those readers, how many should understand a picture. */
const SHOULD_UNDERSTAND = 4;

/** What one reader said of one picture. */
export interface PictureAnswer {
  /** The picture's name in the register. */
  picture: string;
  /** What the reader said that it shows. */
  said: string;
  /** Whether that is what its row says. */
  right: boolean;
}

/** The answers of one reader, without a name: nobody needs to be known by them. */
export interface ReaderAnswers {
  pictures: readonly PictureAnswer[];
  /** What the page told the reader. */
  tells: string;
  /** What is missing, or "nothing". */
  missing: string;
}

/** A check of a page by people with learning disabilities. */
export interface EasyReadReview {
  /** The group that checked it, in its own name. */
  checkedBy: string;
  /** ISO date. */
  date: string;
  /** Mark of the words that were checked: see `pageMark`. */
  words: string;
  readers: readonly ReaderAnswers[];
}

/** What a check rests on: the page's pictures and the mark of its words today. */
export interface Checked {
  pictures: readonly string[];
  mark: string;
}

function readerGaps(reader: ReaderAnswers, number: number, { pictures }: Checked): string[] {
  const told = new Set(reader.pictures.map((one) => one.picture));
  const without = pictures.filter((picture) => !told.has(picture));
  if (without.length === 0) return [];
  return [`Reader ${number} has no answer for the pictures: ${without.join(", ")}.`];
}

/** What a check still lacks before the page is no longer a draft. Empty where it is complete. */
export function reviewLacks(review: EasyReadReview, checked: Checked): string[] {
  const { readers, words } = review;
  const few = `${readers.length} of ${READERS_NEEDED} readers have answered.`;
  return [
    ...(words === checked.mark
      ? []
      : [`The words have changed since the check: it was of "${words}", now "${checked.mark}".`]),
    ...(readers.length < READERS_NEEDED ? [few] : []),
    ...readers.flatMap((reader, index) => readerGaps(reader, index + 1, checked)),
  ];
}

/** Pictures of a check that too few readers understood. */
export function unclearPictures(review: EasyReadReview, { pictures }: Checked): string[] {
  const { readers } = review;
  if (readers.length < READERS_NEEDED) return [];
  return pictures.filter((picture) => {
    const right = readers.filter((reader) =>
      reader.pictures.some((one) => one.picture === picture && one.right),
    );
    return right.length * READERS_NEEDED < SHOULD_UNDERSTAND * readers.length;
  });
}

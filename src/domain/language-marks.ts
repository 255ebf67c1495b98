/**
 * On a page of a second language, words of that language stand beside content that is not
 * translated. A phrase says where its own words begin and end by two signs that no text holds (they
 * are from Unicode’s private use area); once a page is built they become `lang` attributes. In the
 * first language there are none.
 */
export const OWN_BEGINS = "\uE000";
export const OWN_ENDS = "\uE001";

const SIGNS = /[\uE000\uE001]/g;

/** A text without the signs, for what can have no `lang`: a file of data, a picture, a paper. */
export function unmarked(text: string): string {
  return text.replace(SIGNS, "");
}

/** Plain data without the signs. */
export function unmarkedData<T>(data: T): T {
  return JSON.parse(unmarked(JSON.stringify(data))) as T;
}

import { refuse, warn, type Breach } from "./breach.ts";
import { sentencesOf, wordsIn } from "./sentences.ts";

const MOST_ROWS = 24;
const MANY_ROWS = 20;
/** A priority's page ends with rows that all pages share; printed, it must fit four sides of six. */
const MOST_ON_LEAFLET = 17;
const MOST_IN_SECTION = 6;
const LONG_MEAN = 10;

/** Mean words per sentence over rows. */
function meanWords(texts: readonly string[]): number {
  const lengths = texts.flatMap((text) => sentencesOf(text)).map((one) => wordsIn(one).length);
  return lengths.length === 0 ? 0 : lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
}

/** ER17: rows of a priority's page, which is also a leaflet of four sides. */
export function leafletBreaches(rows: number): Breach[] {
  if (rows <= MOST_ON_LEAFLET) return [];
  const remedy = `Keep at most ${MOST_ON_LEAFLET}: printed, the page must fit 4 sides of paper.`;
  return [refuse("ER17", `This page has ${rows} rows.`, remedy)];
}

/** ER01: the mean of the page; ER09: rows on the page; ER05: bottoms of “out of every”. */
export function pageBreaches(texts: readonly string[], bottoms: readonly number[]): Breach[] {
  const found: Breach[] = [];
  const mean = meanWords(texts);
  if (mean > LONG_MEAN) {
    const message = `The sentences of this page have ${mean.toFixed(1)} words on average.`;
    found.push(warn("ER01", message, `Bring it down to ${LONG_MEAN}.`));
  }
  const rows = `This page has ${texts.length} rows.`;
  if (texts.length > MOST_ROWS) {
    found.push(refuse("ER09", rows, `Keep at most ${MOST_ROWS}: leave out what matters least.`));
  } else if (texts.length > MANY_ROWS) {
    found.push(warn("ER09", rows, `Try to keep at most ${MANY_ROWS}.`));
  }
  const different = [...new Set(bottoms)].sort((a, b) => a - b);
  if (different.length > 1) {
    const message = `This page counts out of ${different.join(" and out of ")}.`;
    found.push(warn("ER05", message, "Keep one of them if you can."));
  }
  return found;
}

/** ER09: rows under one heading. */
export function sectionBreaches(rows: number): Breach[] {
  if (rows <= MOST_IN_SECTION) return [];
  const remedy = `Add a heading so that each has at most ${MOST_IN_SECTION}.`;
  return [warn("ER09", `There are ${rows} rows under this heading.`, remedy)];
}

/** ER08: the same picture in more than two rows running. One breach per run, at its third row. */
export function repeatedPictures(pictures: readonly string[]): number[] {
  return pictures.flatMap((picture, index) => {
    const third = index >= 2 && pictures[index - 1] === picture && pictures[index - 2] === picture;
    return third && pictures[index - 3] !== picture ? [index] : [];
  });
}

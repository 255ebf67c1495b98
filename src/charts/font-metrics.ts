/**
 * How wide letters are, in 1/2048 of the font size, in Arial and the fonts made to its measure
 * (Helvetica, Liberation Sans). Committed so that a picture has the same bytes on every machine,
 * whatever fonts it has. Each entry is one width and the characters that have it.
 */
type Widths = readonly (readonly [number, string])[];

const REGULAR: Widths = [
  [391, "'"],
  [455, "ijl‘’"],
  [532, "|"],
  [569, " \u00a0!,./:;I[\\]ft·"],
  [682, "()-`r“”"],
  [684, "{}"],
  [717, "•"],
  [727, '"'],
  [797, "*"],
  [819, "°"],
  [961, "^"],
  [1024, "Jcksvxyz↑↓"],
  [1124, "±÷≤≥"],
  [1139, "#$0123456789?L_abdeghnopqu£§–€"],
  [1196, "+<=>~×−"],
  [1237, "●■"],
  [1251, "FTZßø"],
  [1366, "&ABEKPSVXY"],
  [1479, "CDHNRUw"],
  [1509, "©"],
  [1593, "GOQØ"],
  [1706, "Mm½¼¾"],
  [1821, "%æ"],
  [1933, "W"],
  [2027, "▲▼"],
];

const BOLD: Widths = [
  [487, "'"],
  [569, " \u00a0,./I\\ijl·‘’"],
  [573, "|"],
  [682, "!()-:;[]`ft"],
  [717, "•"],
  [797, "*r{}"],
  [819, "°"],
  [971, '"'],
  [1024, "z“”↑↓"],
  [1124, "±÷≤≥"],
  [1139, "#$0123456789J_aceksvxy£§–€"],
  [1196, "+<=>^~×−"],
  [1237, "●■"],
  [1251, "?FLTZbdghnopqußø"],
  [1366, "EPSVXY"],
  [1479, "&ABCDHKNRU"],
  [1509, "©"],
  [1593, "GOQwØ"],
  [1706, "M½¼¾"],
  [1821, "%mæ"],
  [1933, "W"],
  [1997, "@"],
  [2027, "▲▼"],
];

const UNITS_PER_EM = 2048;

/** A character outside the tables counts as a full em, so that a label never comes out too wide. */
const UNKNOWN = UNITS_PER_EM;

const byCharacter = (widths: Widths) =>
  new Map(widths.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));

const TABLES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

/** Height over and depth under the baseline, as parts of the font size. */
export const ASCENT = 1854 / UNITS_PER_EM;
export const DESCENT = 434 / UNITS_PER_EM;

/** The width of a text in pixels. Accents add nothing: é is as wide as e. */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? TABLES.bold : TABLES.regular;
  let units = 0;
  for (const character of text.normalize("NFD").replace(/\p{M}/gu, ""))
    units += table.get(character) ?? UNKNOWN;
  return (units * size) / UNITS_PER_EM;
}

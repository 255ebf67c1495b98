/** Signs that word processors put before the points of a list. */
const BULLET = /^[ \t]*[•●▪◦‣⁃∙][ \t\u00A0]*/gm;

/** A point of the second level, as Word pastes it: the letter o and a tab. */
const SECOND = /^[ \t]*o\t[ \t]*/gm;

/** An update with its points as the content files write them: a hyphen and a space. */
export function withPlainBullets(text: string): string {
  return text.replace(SECOND, "  - ").replace(BULLET, "- ");
}

import { comparisonSaid, dateSaid, partSaid } from "./drawings/from-words.ts";
import { isPicture, PICTURES } from "./pictures.ts";

/**
 * The picture that a row shows: a calendar shows the date that the words say, dots show the part
 * that they tell, and steps or columns what they compare, so that a picture changes with the figure.
 *
 * @param name the name that the row starts with
 * @returns a name that `pictureSvg` can draw
 */
export function shownPicture(name: string, words: string): string {
  if (name === "date") return `date-${dateSaid(words) ?? ""}`;
  if (name === "part") return `part-${partSaid(words) ?? ""}`;
  if (name === "compare") return `compare-${comparisonSaid(words) ?? ""}`;
  return name;
}

/** Whether the words speak of what the picture shows. Unknown names are for another rule. */
export function showsWords(name: string, words: string): boolean {
  if (name === "date") return dateSaid(words) !== null;
  if (name === "part") return partSaid(words) !== null;
  if (name === "compare") return comparisonSaid(words) !== null;
  return !isPicture(name) || PICTURES[name].shows.test(words);
}

import { FOR_PEOPLE, MACHINE_CONDITIONS } from "../domain/evidence/paper-conditions.ts";
import type { PlainTable } from "./evidence.ts";

/** Numbers of conditions: "31-011", "31-014". */
function numbersOf(conditions: string): string[] {
  return conditions.split(" ");
}

/**
 * What becomes of each condition of the standard for accessible papers, PDF/UA-1, when our papers are
 * checked: those that nobody looks at are named.
 */
export function paperChecks(): PlainTable {
  const { found, refused, left } = MACHINE_CONDITIONS;
  const count = (conditions: string): string => String(numbersOf(conditions).length);
  return {
    caption: "What can be wrong with a paper, by the Matterhorn Protocol 1.1, and who looks at it",
    columns: ["Who looks", "Conditions", "What they are about"],
    rows: [
      [
        "Our check finds it",
        count(found),
        "Everything is tagged or marked as decoration; headings, lists and tables are built as they should be; pictures have words; the paper has a title and says its language; letters have a meaning.",
      ],
      [
        "Our check refuses the paper, right or wrong",
        count(refused),
        "What our papers never hold: forms, layers, other files, locks, sound, film and some kinds of fonts.",
      ],
      [
        "The typesetter alone",
        count(left),
        `Whether a font’s own program has every letter that is used, lists its letters rightly, and gives the same widths: ${numbersOf(left).join(", ")}. We do not check this.`,
      ],
      [
        "People alone can",
        String(FOR_PEOPLE),
        "Whether the right things are headings, whether the words for pictures say what they should, contrast and colour. A test sees that every word is read out in the order of the page. Nobody has looked at the rest with a screen reader.",
      ],
    ],
  };
}

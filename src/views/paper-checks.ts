import { FOR_PEOPLE, MACHINE_CONDITIONS } from "../domain/evidence/paper-conditions.ts";
import type { PlainTable } from "./evidence.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

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
    caption: phrase("paper-checks-caption"),
    columns: [phrase("who-looks"), phrase("conditions"), phrase("what-they-are-about")],
    rows: [
      [phrase("our-check-finds"), count(found), phrase("our-check-finds-about")],
      [phrase("our-check-refuses"), count(refused), phrase("our-check-refuses-about")],
      [
        phrase("typesetter-alone"),
        count(left),
        phrase("typesetter-alone-about", { conditions: numbersOf(left).join(", ") }),
      ],
      [phrase("people-alone"), String(FOR_PEOPLE), phrase("people-alone-about")],
    ],
  };
}

import type { Cell, WriteSheet } from "hucre/xlsx";
import { COVER, formsFor, NO_RATING, type SheetForms } from "./columns.ts";
import type { PlanOfWorkbook } from "./read-figures.ts";

/** "Write a split rating with commas: green, amber. " where the plan has such ratings. */
function splitWords({ ratings, splitRatings }: PlanOfWorkbook): string {
  const keys = ratings.slice(0, 2).map(({ key }) => key);
  return splitRatings ? `Write a split rating with commas: ${keys.join(", ")}. ` : "";
}

/** What somebody who opens the workbook for the first time has to know. */
const linesFor = (
  plan: PlanOfWorkbook,
  { milestones, indicators }: SheetForms,
): readonly string[] => [
  "Fill only the yellow cells. All other cells are locked, so that nothing moves by accident.",
  `Sheet ${milestones.name}: choose a rating, and copy the update from the report, word for word. ${splitWords(plan)}If the report gives no rating, choose ${NO_RATING}.`,
  `Sheet ${indicators.name}: the period, the value, and the exact words of the report. Write the value as a number; write it as printed (59.90%, £1,250.50) in the column beside it. If there is no figure, leave the value empty and choose a reason.`,
  "If there is nothing new in a row, leave the row as it is.",
  "A count of 1 to 4 people can point at a child. Choose publish or withhold in the column Small number, and say why, who decided and when. Better still: leave such a number out of this workbook.",
  "If a row changes what a published report already says, the public is told why: fill Why, Decided by and Decided on.",
  "Empty rows at the foot of a sheet are for more figures of the same indicator, one row for each period.",
  "To paste from another file, choose Paste special, Values: then colours and formats stay as they are.",
  "Before you send it in, open the page “Check my figures” of the site and choose this file. It runs the same checks, on your own computer.",
  "Keep the year and month of the report in the file's name.",
];

/** The first sheet of the template: how to fill it in. It is never imported. */
export function coverSheet(plan: PlanOfWorkbook): WriteSheet {
  const lines = linesFor(plan, formsFor(plan.words));
  const style = { alignment: { wrapText: true, vertical: "top" as const } };
  const cells = lines.map((value, at) => [`${at + 2},0`, { value, style }] as const);
  return {
    name: COVER.name,
    columns: [{ width: 100 }],
    rows: [[COVER.heading], [null], ...lines.map((line) => [line])],
    cells: new Map<string, Partial<Cell>>([
      ...cells,
      ["0,0", { value: COVER.heading, style: { font: { bold: true, size: 16 } } }],
    ]),
    protection: { sheet: true },
    pageSetup: { orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

import { askedBy } from "../domain/easy-read/review.ts";
import { rowsOf } from "../domain/easy-read/rows.ts";
import { wordRow } from "../domain/easy-read/wording.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { fileId, type EasyReadFile } from "./content-set.ts";
import { inBody } from "./easy-read-problem.ts";
import type { Problem } from "./problem.ts";

/** The same sentence has the same picture on every page (ER08). */
export function checkEasyReadSame(files: readonly EasyReadFile[], card: ReportCard): Problem[] {
  const pages = new Map(card.content.easyReads.map((page) => [page.id, page]));
  const first = new Map<string, { picture: string; path: string }>();
  return files.flatMap((file) => {
    const page = pages.get(fileId(file));
    if (!page) return [];
    const asked = askedBy(page, card);
    return rowsOf(file.body).flatMap((row) => {
      const { words } = wordRow(row, asked);
      const said = first.get(words);
      if (!said) first.set(words, { picture: row.picture, path: file.path });
      if (!said || said.picture === row.picture) return [];
      const message = `“${words}” has the picture "${said.picture}" in ${said.path}, and "${row.picture}" here.`;
      const remedy = "Choose one of the two for both.";
      return [inBody(file, row.line, { rule: "ER08", message, remedy })];
    });
  });
}

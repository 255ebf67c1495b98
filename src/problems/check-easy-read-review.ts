import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { referencesIn } from "../domain/easy-read/resolve.ts";
import { reviewGaps, type ReviewGap } from "../domain/easy-read/review.ts";
import type { WordedRow } from "../domain/easy-read/wording.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { problemAt, problemInBody } from "./content-file.ts";
import { fileId, type EasyReadFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

function howTo(file: EasyReadFile): string {
  return `Then run "npm run easy-read:reviewed -- ${fileId(file)}" to record that you have read it.`;
}

function wordsProblem(file: EasyReadFile, gap: ReviewGap): Problem {
  const [kind, report] = gap.reference.split(" ");
  const what = kind === "updates" ? "updates" : "words";
  const message =
    gap.was === null
      ? `Nobody has recorded that this page was read against the ${what} of the report ${report}.`
      : `The ${what} of the report ${report} have changed since somebody last read this page against them.`;
  const remedy = `Read the whole page beside the standard page. Mend what is no longer true. ${howTo(file)}`;
  return problemAt(file, ["reviewedAgainst"], "ER15", message, remedy);
}

function goneProblem(file: EasyReadFile, gap: ReviewGap): Problem {
  const index = file.data.reviewedAgainst?.figures.findIndex(
    (one) => one.reference === gap.reference,
  );
  const message = `The page no longer uses {${gap.reference}}, but its review still records ${gap.was ?? ""}.`;
  const remedy = `Read the page again. ${howTo(file)}`;
  return problemAt(file, ["reviewedAgainst", "figures", index ?? 0], "ER15", message, remedy);
}

function gapProblems(
  file: EasyReadFile,
  page: EasyReadPage,
  card: ReportCard,
  worded: readonly WordedRow[],
): Problem[] {
  const gaps = reviewGaps(page, card);
  if (!page.reviewedAgainst && gaps.length > 0) {
    const message = `Nobody has recorded that “${page.title}” was read against its figures.`;
    const remedy = `Read the page beside the standard page. ${howTo(file)}`;
    return [problemAt(file, ["title"], "ER15", message, remedy)];
  }
  return gaps.map((gap) => {
    if (/^(?:words|updates) /.test(gap.reference)) return wordsProblem(file, gap);
    if (gap.now === null) return goneProblem(file, gap);
    const index = worded.findIndex(({ row }) => referencesIn(row.text).includes(gap.reference));
    const row = worded[index];
    const says = `Row ${index + 1} of “${page.title}” says “${row?.words ?? ""}”.`;
    const behind =
      gap.was === null
        ? `Nobody has recorded that it was read against {${gap.reference}}: ${gap.now}.`
        : `The figure behind it was ${gap.was} and is now ${gap.now}.`;
    const remedy = `Read the row and the rows around it. Mend what is no longer true. ${howTo(file)}`;
    const at = { line: row?.row.line ?? 1, column: 1 };
    return problemInBody(file, at, "ER15", `${says} ${behind}`, remedy);
  });
}

/**
 * What stands behind the page and is not what it was when somebody last read it: the row, the old
 * and the new figure.
 */
export function checkEasyReadReview(
  file: EasyReadFile,
  page: EasyReadPage,
  card: ReportCard,
  worded: readonly WordedRow[],
): Problem[] {
  return gapProblems(file, page, card, worded).map((one) => ({ ...one, waitsFor: "reviewer" }));
}

import { reviewLacks, unclearPictures } from "../domain/easy-read/evidence.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { staleRecordings } from "../domain/easy-read/recording.ts";
import { pageMark } from "../domain/easy-read/review.ts";
import { rowsOf } from "../domain/easy-read/rows.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { problemAt } from "./content-file.ts";
import type { EasyReadFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A check by readers that is not complete: the page stays a draft, and is published as one. */
function reviewProblems(file: EasyReadFile, page: EasyReadPage, mark: string): Problem[] {
  if (!page.review) return [];
  const pictures = [...new Set(rowsOf(page.text).map((row) => row.picture))];
  const checked = { pictures, mark };
  const lacks = reviewLacks(page.review, checked).map((lack) => ({
    message: `The check of “${page.title}” is not complete, so the page says “Draft”. ${lack}`,
    remedy: "Print the form of the page, ask the readers, and write their answers here.",
  }));
  const unclear = unclearPictures(page.review, checked).map((picture) => ({
    message: `Fewer than 4 of 5 readers understood the picture "${picture}".`,
    remedy: "Choose another picture, or write the row in another way, and ask again.",
  }));
  return [...lacks, ...unclear].map(({ message, remedy }) => ({
    ...problemAt(file, ["review"], "ER16", message, remedy),
    severity: "warning" as const,
  }));
}

/** A recording of words that the page no longer says would tell listeners something else. */
function recordingProblems(file: EasyReadFile, page: EasyReadPage, mark: string): Problem[] {
  const all = page.recordings ?? [];
  return staleRecordings(all, mark).map((one) => ({
    ...problemAt(
      file,
      ["recordings", all.indexOf(one), "words"],
      "ER16",
      `The page has changed since ${one.by} recorded it: the words had the mark "${one.words}" and now have "${mark}".`,
      `Record the page again, or delete the recording. If the recording says what the page says now, write words: "${mark}".`,
    ),
    waitsFor: "reviewer" as const,
  }));
}

/** ER16: what people did with the page is of the words that it says today. */
export function checkEasyReadEvidence(
  file: EasyReadFile,
  page: EasyReadPage,
  card: ReportCard,
): Problem[] {
  const mark = pageMark(page, card);
  return [...reviewProblems(file, page, mark), ...recordingProblems(file, page, mark)];
}

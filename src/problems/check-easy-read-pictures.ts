import { isPicture, PICTURE_NAMES } from "../easy-read/pictures.ts";
import { shownPicture, showsWords } from "../easy-read/shown-picture.ts";
import { repeatedPictures } from "../easy-read/page-rules.ts";
import { readRows } from "../domain/easy-read/rows.ts";
import type { WordedRow } from "../domain/easy-read/wording.ts";
import type { EasyReadFile } from "./content-set.ts";
import { inBody } from "./easy-read-problem.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

function pictureProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  const unknown = worded
    .filter(({ row }) => !isPicture(row.picture))
    .map(({ row }) =>
      inBody(file, row.line, {
        rule: "ER08",
        message: `There is no picture called "${row.picture}".`,
        remedy: suggestName(row.picture, PICTURE_NAMES, "picture of the register"),
      }),
    );
  const repeated = repeatedPictures(
    worded.map(({ row, words }) => shownPicture(row.picture, words)),
  ).map((index) =>
    inBody(file, worded[index]?.row.line ?? 1, {
      rule: "ER08",
      message: `The picture "${worded[index]?.row.picture ?? ""}" stands in more than two rows running.`,
      remedy: "Choose a picture that shows what this row says.",
      severity: "warning",
    }),
  );
  return [...unknown, ...repeated];
}

/** One concept, one picture: the row must speak of what its picture shows. */
function meaningProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return worded
    .filter(({ row, words, faults }) => faults.length === 0 && !showsWords(row.picture, words))
    .map(({ row, words }) => {
      const fitting = PICTURE_NAMES.filter(
        (name) => !name.startsWith("status") && showsWords(name, words),
      );
      const remedy =
        fitting.length > 0
          ? `Pictures that show words of this row: ${fitting.join(", ")}.`
          : "Say in the row what the picture shows, or choose another picture.";
      const message = `The row does not speak of what the picture "${row.picture}" shows.`;
      return inBody(file, row.line, { rule: "ER08", message, remedy });
    });
}

/** A status has the picture "status", which shows the same sign as the words; nothing else has it. */
function statusProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return worded.flatMap(({ row, pieces }) => {
    const tells = pieces.some((piece) => piece.resolved?.status !== undefined);
    if (tells === (row.picture === "status")) return [];
    const message = tells
      ? `This row tells a status, but its picture is "${row.picture}".`
      : 'The picture "status" stands in a row that tells no status.';
    const remedy = tells ? "Write status: at the start of the row." : "Choose another picture.";
    return [inBody(file, row.line, { rule: "ER10", message, remedy })];
  });
}

function strangerProblems(file: EasyReadFile): Problem[] {
  return readRows(file.body).strangers.map(({ line, text }) => {
    const picture = /!\[/.test(text);
    const message = picture
      ? "A picture is named at the start of the row, not put in as an image."
      : "This line is neither a heading nor a row with a picture.";
    const remedy =
      "Write a row as: - school: We want good schools. The word before the colon is the picture’s name.";
    return inBody(file, line, { rule: "ER08", message, remedy });
  });
}

function imageProblems(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return worded
    .filter(({ row }) => /!\[|<img/i.test(row.text))
    .map(({ row }) =>
      inBody(file, row.line, {
        rule: "ER08",
        message: "This row holds a second picture.",
        remedy: "Keep the one named at the start of the row. Its alternative text is always empty.",
      }),
    );
}

/** What is wrong with the rows' pictures (ER08, ER10), and lines that are no rows. */
export function checkEasyReadPictures(file: EasyReadFile, worded: readonly WordedRow[]): Problem[] {
  return [
    ...strangerProblems(file),
    ...pictureProblems(file, worded),
    ...imageProblems(file, worded),
    ...statusProblems(file, worded),
    ...meaningProblems(file, worded),
  ];
}

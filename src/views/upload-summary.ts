import { plainMarkdown } from "./plain-markdown.ts";

/** What stands in the way of an import: in which workbook, and what it is. */
export interface UploadProblem {
  workbook?: string;
  text: string;
}

function code(text: string): string {
  return `\`${text.replace(/`/g, "")}\``;
}

/**
 * What a pull request says of workbooks that wait in it to be imported: the full list of what is
 * wrong by sheet and cell or, if nothing is, that they are on their way. Markdown; empty without any.
 */
export function uploadSummary(
  workbooks: readonly string[],
  problems: readonly UploadProblem[],
): string {
  if (workbooks.length === 0) return "";
  const names = workbooks.map(code).join(", ");
  if (problems.length === 0) {
    const heading = "## Figures are on their way";
    const words = `Nothing is wrong with ${names}. The figures join this pull request within a few minutes, and this comment is written again then. If they do not, look at the check “Import”; a pull request from a copy of the repository needs a colleague to run ${code("npm run import -- --uploads")}.`;
    return `${heading}\n\n${words}\n`;
  }
  const many = problems.length === 1 ? "1 problem stops" : `${problems.length} problems stop`;
  const lines = problems.map(({ workbook, text }) =>
    workbook === undefined
      ? `- ${plainMarkdown(text)}`
      : `- ${code(workbook)}: ${plainMarkdown(text)}`,
  );
  const rest = "Nothing was written. Mend the workbook, and upload it again under the same name.";
  return [`## ${many} the figures from being imported`, "", ...lines, "", rest, ""].join("\n");
}

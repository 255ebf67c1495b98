import { once } from "../domain/once.ts";
import { reportNamed } from "../spreadsheet/uploaded-workbook.ts";
import type { ContentInput } from "./check-files.ts";
import { importFigures, type FigureImport, type ImportProblem } from "./import-figures.ts";
import { withNewReport } from "./new-report.ts";
import type { PublishedFile } from "./published-files.ts";

/** What the page "Check my figures" says of a workbook. */
export interface WorkbookCheck extends Pick<FigureImport, "changes" | "absent" | "unchanged"> {
  problems: readonly ImportProblem[];
  /** Checks that only the import itself can run, each as a sentence. */
  unchecked: readonly string[];
}

/** The content folder as messages name it. */
const SHOWN = "content";

const NEW_REPORT = [
  "The report is not on this site yet. So its overview table, its introduction and its highlights could not be compared with your figures.",
];

const WITHHELD =
  "Some small numbers are not shown on this site. Whether a new figure gives one of them away is checked only when the workbook is sent in.";

function withheldHere(files: readonly PublishedFile[]): string[] {
  const some = files.some(
    ({ path, text }) => path.startsWith("indicators/") && text.includes('"missing": "suppressed"'),
  );
  return some ? [WITHHELD] : [];
}

/** The same files each time, so that what was read of them is remembered. */
const inputsOf = once((files: readonly PublishedFile[]): ContentInput[] =>
  files.map((file) => ({ path: file.path, bytes: bytesOf(file) })),
);

const bytesOf = once((file: PublishedFile) => new TextEncoder().encode(file.text));

/** Problems of the report that only stands in for one that is not there. */
function isOfStandIn({ text }: ImportProblem, report: string): boolean {
  return text.startsWith(`${SHOWN}/reports/${report}.md`) || text.startsWith(`${SHOWN}/plan.json`);
}

/**
 * Checks a filled workbook exactly as its import does, against what the site publishes: the same
 * rules, the same messages. What the site does not show, the import alone can check, and that is said.
 *
 * @param files what the site publishes, as content files
 * @param report the report that the figures are for; empty for the one that the file's name tells
 */
export async function checkWorkbook(
  files: readonly PublishedFile[],
  workbook: { name: string; bytes: Uint8Array },
  report: string,
): Promise<WorkbookCheck> {
  const id = report === "" ? reportNamed(workbook.name) : report;
  const isNew = id !== undefined && !files.some((file) => file.path === `reports/${id}.md`);
  const all = isNew ? withNewReport(files, id) : files;
  const done = await importFigures(inputsOf(all), SHOWN, [{ ...workbook, report: id }]);
  const problems = done.problems.filter((one) => !isNew || !isOfStandIn(one, id));
  const unchecked = [...(isNew ? NEW_REPORT : []), ...withheldHere(files)];
  return { ...done, problems, unchecked };
}

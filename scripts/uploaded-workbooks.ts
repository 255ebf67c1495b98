import type { FilledWorkbook } from "../src/load/import-figures.ts";
import {
  isReadAgain,
  isUpload,
  reportNamed,
  UPLOADS,
} from "../src/spreadsheet/uploaded-workbook.ts";
import type { ContentFolder } from "./content-folder.ts";

/** The workbooks that wait in the content's folder for uploads, named by their paths. */
export function uploadedWorkbooks({ shown, files }: ContentFolder): FilledWorkbook[] {
  return files
    .filter((file) => isUpload(file.path) && !isReadAgain(file.path))
    .map(({ path, bytes }) => ({
      name: `${shown}/${path}`,
      report: reportNamed(path.slice(UPLOADS.length + 1)),
      bytes,
    }));
}

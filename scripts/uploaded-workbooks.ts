import { join } from "node:path";
import { FIRST_PLAN } from "../src/domain/plans-of-body.ts";
import type { FilledWorkbook } from "../src/load/import-figures.ts";
import { folderOfPlan, laterPlans } from "../src/load/plan-folders.ts";
import {
  isReadAgain,
  isUpload,
  reportNamed,
  UPLOADS,
} from "../src/spreadsheet/uploaded-workbook.ts";
import { readContentFolder, type ContentFolder } from "./content-folder.ts";
import { planOfReport } from "./plan-of-report.ts";

/** A filled workbook that waits, and where it lies. */
export interface Uploaded extends FilledWorkbook {
  /** Absolute path. */
  file: string;
}

/** A plan with the workbooks that wait for it. */
export interface PlanUploads {
  folder: ContentFolder;
  workbooks: readonly Uploaded[];
}

/** The workbooks that wait in a plan's folder for uploads, named by their paths. */
function uploadedTo({ path: at, shown, files }: ContentFolder): Uploaded[] {
  return files
    .filter((file) => isUpload(file.path) && !isReadAgain(file.path))
    .map(({ path, bytes }) => ({
      name: `${shown}/${path}`,
      report: reportNamed(path.slice(UPLOADS.length + 1)),
      bytes,
      file: join(at, path),
    }));
}

/**
 * Every plan of a body with the workbooks that wait for it: those in a folder for uploads of its
 * own, and those in the body's that name one of its reports.
 *
 * @param contentDir absolute path of the content folder of a body, or of one of its later plans
 */
export function planUploads(contentDir: string): PlanUploads[] {
  const [first, ...later] = [FIRST_PLAN, ...laterPlans(contentDir)].map((id) =>
    readContentFolder(join(contentDir, folderOfPlan(id))),
  );
  if (!first) return [];
  const common = Map.groupBy(uploadedTo(first), ({ report }) => planOfReport(contentDir, report));
  return [first, ...later].map((folder) => ({
    folder,
    workbooks: [
      ...(common.get(folder.path) ?? []),
      ...(folder === first ? [] : uploadedTo(folder)),
    ],
  }));
}

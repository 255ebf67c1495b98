import { existsSync } from "node:fs";
import { join } from "node:path";
import { FIRST_PLAN } from "../src/domain/plans-of-body.ts";
import { folderOfPlan, laterPlans } from "../src/load/plan-folders.ts";

/**
 * The content folder of the plan that a report belongs to: the newest that has it, else that of
 * the newest plan, which then says that there is no such report.
 *
 * @param contentDir absolute path of the body's content folder
 * @param report its id; undefined where nobody has said it
 */
export function planOfReport(contentDir: string, report: string | undefined): string {
  const plans = [FIRST_PLAN, ...laterPlans(contentDir)].map((id) =>
    join(contentDir, folderOfPlan(id)),
  );
  const having = plans.filter(
    (folder) => report !== undefined && existsSync(join(folder, "reports", `${report}.md`)),
  );
  return having.at(-1) ?? plans.at(-1) ?? contentDir;
}

import type { ReportCard } from "../../src/domain/report-card.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";

/** The real plan. */
export const rotherham = (): ReportCard => cardOf(REAL);

/** The fictional plan, with per-milestone and split ratings. */
export const saltmarsh = (): ReportCard => cardOf(FICTIONAL);

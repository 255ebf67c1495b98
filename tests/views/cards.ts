import type { ReportCard } from "../../src/domain/report-card.ts";
import { cardOf, FICTIONAL, REAL } from "../content/plans.ts";

/** The model of the real plan. */
export const realCard: ReportCard = cardOf(REAL);

/** The model of the made-up plan, whose milestones have ratings, split ones included. */
export const madeUpCard: ReportCard = cardOf(FICTIONAL);

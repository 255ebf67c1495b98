import { isPeriod } from "../domain/indicators/period.ts";
import { checkIndicatorAreas } from "./check-indicators-areas.ts";
import { checkIndicatorDue } from "./check-indicators-due.ts";
import { checkIndicatorJudgement } from "./check-indicators-judgement.ts";
import { checkIndicatorNotes } from "./check-indicators-notes.ts";
import { checkIndicatorParts } from "./check-indicators-parts.ts";
import { checkIndicatorPeriods } from "./check-indicators-periods.ts";
import { checkIndicatorQuotations } from "./check-indicators-quotations.ts";
import { checkIndicatorPlan } from "./check-indicators-plan.ts";
import { checkSmallNumbers } from "./check-indicators-small-numbers.ts";
import { checkIndicatorValues } from "./check-indicators-values.ts";
import { checkSubtraction } from "./check-subtraction.ts";
import type { ContentSet, IndicatorFile } from "./content-set.ts";
import { figuresIn } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

/** A period that does not exist is told once; nothing that reckons with it can be checked. */
function datesExist(file: IndicatorFile): boolean {
  const periods = [
    ...figuresIn(file),
    ...file.data.breaks.map((one) => ({ figure: { period: one.from } })),
  ];
  return periods.every(({ figure }) => isPeriod(figure.period));
}

/** Figures must be possible, agree with themselves, stand in order, and be fit to be published. */
export function checkIndicators(set: ContentSet): Problem[] {
  const allDatesExist = set.indicators.every(datesExist);
  const found = set.indicators.flatMap((file) => [
    ...checkIndicatorPeriods(file, set.plan?.data.today),
    ...checkIndicatorValues(file),
    ...checkIndicatorQuotations(file),
    ...checkIndicatorJudgement(file, set),
    ...checkIndicatorDue(file, set.plan?.data.today),
    ...checkIndicatorPlan(file, set, datesExist(file)),
    ...(datesExist(file) ? checkSmallNumbers(file, set) : []),
    ...(datesExist(file) ? checkIndicatorNotes(file, set.plan?.data.today) : []),
    ...checkIndicatorAreas(file, set),
    ...(allDatesExist ? checkIndicatorParts(file, set) : []),
  ]);
  return allDatesExist ? [...found, ...checkSubtraction(set, found)] : found;
}

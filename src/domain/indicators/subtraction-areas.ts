import type { AreaFigure, Indicator } from "../indicator.ts";
import { isWithheld } from "./small-numbers.ts";

type Count = "value" | "numerator" | "denominator";

/** The counts that add up over areas: the figures themselves where things are counted. */
function countsOf({ unit }: Indicator): readonly Count[] {
  return unit.kind === "count" || unit.kind === "money" ? ["value"] : ["numerator", "denominator"];
}

/**
 * Withheld figures of areas that the published ones give away: for one period, all areas of the
 * place but one have a published count, and the whole place has one too.
 *
 * @param areas the ids of all areas, which leave no part of the place out
 */
export function areaLeaks(indicator: Indicator, areas: readonly string[]): AreaFigure[] {
  const figures = indicator.byArea?.figures ?? [];
  return [...Map.groupBy(figures, ({ period }) => period)].flatMap(([period, own]) => {
    const hidden = own.filter((one) => isWithheld(one, indicator.unit));
    const [only, second] = hidden;
    const whole = indicator.observations.filter(
      (one) => one.period === period && !isWithheld(one, indicator.unit),
    );
    if (!only || second) return [];
    const gives = countsOf(indicator).some(
      (count) =>
        whole.some((one) => one[count] !== undefined) &&
        areas.every(
          (area) =>
            area === only.area || own.some((one) => one.area === area && one[count] !== undefined),
        ),
    );
    return gives ? [only] : [];
  });
}

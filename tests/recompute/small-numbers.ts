import { known, type Known, type Series } from "./figures.ts";
import { of } from "./table.ts";

/** "0 and 5 are not small." */
function few(count: number): boolean {
  return count >= 1 && count <= 4;
}

/** Rule "Small numbers of people": whether a figure is small. */
function small(series: Series, { row }: Known): boolean {
  if (of(series.row, "countsPeople") === "false") return false;
  if (series.unit === "count") return few(Number(of(row, "value")));
  const [people, whole] = [of(row, "numerator"), of(row, "denominator")];
  if (series.unit !== "percent" || people === "") return false;
  return few(Number(people)) || (whole !== "" && few(Number(whole) - Number(people)));
}

/** The small figures that are published though no editor decided that they may be. */
export function smallOnes(all: ReadonlyMap<string, Series>): string[] {
  return [...all.values()].flatMap((series) =>
    series.observations
      .filter(known)
      .filter((one) => small(series, one) && of(one.row, "decision") !== "publish")
      .map((one) => `${series.id} ${one.period.text}`),
  );
}

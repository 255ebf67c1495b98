import { passesFilters, type Facets, type Filters } from "./facets.ts";
import { SEARCH_KINDS } from "./record.ts";

/** Which of the site's two versions the reader is in. */
export type World = "standard" | "easy-read";

/**
 * The filters with what is meant where no kind is ticked: everything but Easy Read in the standard
 * version, Easy Read alone in Easy Read.
 */
export function filtersIn(world: World, filters: Filters): Filters {
  if (filters.kind.length > 0) return filters;
  const kind = SEARCH_KINDS.filter((one) => (one === "easy-read") === (world === "easy-read"));
  return { ...filters, kind };
}

/**
 * The filters to use for these results: in Easy Read, a search that finds no Easy Read page goes on
 * in the standard version.
 */
export function usefulFilters(
  world: World,
  filters: Filters,
  results: readonly Facets[],
): { filters: Filters; fellBack: boolean } {
  const own = filtersIn(world, filters);
  const fellBack =
    world === "easy-read" &&
    filters.kind.length === 0 &&
    results.length > 0 &&
    !results.some((one) => passesFilters(one, own));
  return { filters: fellBack ? filtersIn("standard", filters) : own, fellBack };
}

import { fingerprint } from "../domain/easy-read/fingerprint.ts";
import { queryWords } from "./query.ts";
import { SEARCH_KINDS } from "./record.ts";
import type { SearchKind, SearchRecord, SearchStatus } from "./record.ts";

/** What a result can be filtered and sorted by, before its text is loaded. */
export interface Facets extends Pick<SearchRecord, "kind" | "priority" | "status" | "reports"> {
  /** See `nameMark`. */
  name: string;
}

/** A word without the ending of more than one: "NEETs" is the name "NEET" too. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, "") : word;
}

/**
 * A short mark of a page's name or of a query: where both marks are the same, the reader has typed
 * the page's name. Small words, typography and number do not count.
 */
export function nameMark(name: string): string {
  return fingerprint(queryWords(name).map(singular).join(" ")).slice(0, 5);
}

/** `search-facets.json`: the facets of every result, small enough to be loaded at once. */
export interface FacetFile {
  /** Ids of all reports; results name them by their place in this list. */
  reports: readonly string[];
  /** Every status that a result has; results name them by their place in this list. */
  statuses: readonly SearchStatus[];
  /** By the result's id in the index: "0/1/4/0.2/1f3a9". */
  results: Readonly<Record<string, string>>;
}

/** The lists that results name things by their place in. */
export type FacetLists = Pick<FacetFile, "reports" | "statuses">;

/** Every status that results have, each once. */
export function statusesOf(results: readonly Pick<Facets, "status">[]): SearchStatus[] {
  return [...new Set(results.flatMap(({ status }) => status))].sort();
}

/** One result's facets as "kind/priority/statuses/reports/name"; words by their places in lists. */
export function packFacets(facets: Facets, lists: FacetLists): string {
  const statuses = facets.status.map((one) => lists.statuses.indexOf(one));
  const places = facets.reports.map((id) => lists.reports.indexOf(id));
  return [
    SEARCH_KINDS.indexOf(facets.kind),
    facets.priority ?? "",
    statuses.join("."),
    places.join("."),
    facets.name,
  ].join("/");
}

function places(text: string): number[] {
  return text === "" ? [] : text.split(".").map(Number);
}

/** Reads what `packFacets` wrote. */
export function unpackFacets(packed: string, lists: FacetLists): Facets {
  const [kind = "", priority = "", statuses = "", inReports = "", name = ""] = packed.split("/");
  return {
    kind: SEARCH_KINDS[Number(kind)] ?? "page",
    priority: priority === "" ? null : Number(priority),
    status: places(statuses).flatMap((at) => lists.statuses[at] ?? []),
    reports: places(inReports).flatMap((at) => lists.reports[at] ?? []),
    name,
  };
}

/** When a result was last reported on, for sorting: "2014-06". Empty if no report speaks of it. */
export function lastReport(facets: Facets): string {
  return facets.reports.at(-1) ?? "";
}

/** What a reader has ticked. An empty list lets everything through. */
export interface Filters {
  kind: readonly SearchKind[];
  priority: readonly number[];
  status: readonly SearchStatus[];
  report: readonly string[];
}

export const NO_FILTERS: Filters = { kind: [], priority: [], status: [], report: [] };

function passes<T>(wanted: readonly T[], has: readonly T[]): boolean {
  return wanted.length === 0 || has.some((value) => wanted.includes(value));
}

/** The values of a result under each filter, as texts. */
function filterValues(facets: Facets): Readonly<Record<keyof Filters, readonly string[]>> {
  return {
    kind: [facets.kind],
    priority: facets.priority === null ? [] : [String(facets.priority)],
    status: facets.status,
    report: facets.reports,
  };
}

/** Whether a result has one of the ticked values under each filter that has ticks. */
export function passesFilters(facets: Facets, filters: Filters, except?: keyof Filters): boolean {
  const values = filterValues(facets);
  return (Object.keys(values) as (keyof Filters)[]).every(
    (name) => name === except || passes(filters[name].map(String), values[name]),
  );
}

/**
 * How many results each value would show if it were ticked, the other filters staying as they are:
 * `"kind=milestone"` to a number.
 */
export function countValues(
  results: readonly Facets[],
  filters: Filters,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const facets of results) {
    for (const [name, values] of Object.entries(filterValues(facets))) {
      if (!passesFilters(facets, filters, name as keyof Filters)) continue;
      for (const value of values) {
        const key = `${name}=${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

import { NO_FILTERS, type Filters } from "./facets.ts";
import { SEARCH_KINDS } from "./record.ts";
import { isReportId } from "../domain/report-id.ts";

/** What the search page shows, as it stands in the address bar. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: "relevance" | "latest";
  /** How many results are shown. */
  shown: number;
}

/** Results that are shown at first, and that "Show more" adds. */
export const PAGE_SIZE = 10;

export const EMPTY_STATE: SearchState = {
  query: "",
  filters: NO_FILTERS,
  sort: "relevance",
  shown: PAGE_SIZE,
};

function known<T extends string>(values: readonly string[], all: readonly T[]): T[] {
  return all.filter((one) => values.includes(one));
}

/** Reads what `toParams` wrote. What it does not know it leaves out. */
export function fromParams(text: string): SearchState {
  const params = new URLSearchParams(text);
  return {
    query: params.get("q") ?? "",
    filters: {
      kind: known(params.getAll("kind"), SEARCH_KINDS),
      priority: params
        .getAll("priority")
        .filter((one) => /^\d+$/.test(one))
        .map(Number),
      status: params.getAll("status").filter((one) => /^[a-z0-9-]+$/.test(one)),
      report: params.getAll("report").filter(isReportId),
    },
    sort: params.get("sort") === "latest" ? "latest" : "relevance",
    shown: Math.max(PAGE_SIZE, Number(params.get("shown")) || PAGE_SIZE),
  };
}

/** The state as the part of an address after "?"; empty for an empty page. */
export function toParams(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== "") params.set("q", state.query);
  for (const [name, values] of Object.entries(state.filters) as [string, readonly unknown[]][]) {
    for (const value of values) params.append(name, String(value));
  }
  if (state.sort === "latest") params.set("sort", state.sort);
  if (state.shown > PAGE_SIZE) params.set("shown", String(state.shown));
  return params.toString();
}

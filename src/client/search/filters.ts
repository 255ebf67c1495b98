import { fromParams, type SearchState } from "../../search/address.ts";
import type { Filters } from "../../search/facets.ts";

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
}

/** What is ticked and chosen in the filter form. */
export function readFilters(form: HTMLFormElement): Pick<SearchState, "filters" | "sort"> {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) params.append(name, String(value));
  const { filters, sort } = fromParams(params.toString());
  return { filters, sort };
}

/** Ticks and chooses in the filter form what the state says. */
export function writeFilters(form: HTMLFormElement, state: SearchState): void {
  for (const box of boxes(form)) {
    const values = state.filters[box.name as keyof Filters].map(String);
    box.checked = values.includes(box.value);
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>("input[name=sort]")) {
    radio.checked = radio.value === state.sort;
  }
}

/** Writes how many results each value has, and hides values and groups that have none. */
export function writeCounts(form: HTMLFormElement, counts: ReadonlyMap<string, number>): void {
  for (const box of boxes(form)) {
    const count = counts.get(`${box.name}=${box.value}`) ?? 0;
    const line = box.closest<HTMLElement>("[data-value]");
    const shown = line?.querySelector<HTMLElement>("[data-count]");
    if (shown) shown.textContent = String(count);
    if (line) line.hidden = count === 0 && !box.checked;
  }
  for (const group of form.querySelectorAll<HTMLElement>("fieldset[data-group]")) {
    group.hidden = !group.querySelector("[data-value]:not([hidden])");
  }
}

/** The names of the kinds of results, as the filters write them. */
export function kindNames(form: HTMLFormElement): ReadonlyMap<string, string> {
  return new Map(
    boxes(form)
      .filter((box) => box.name === "kind")
      .map((box) => [box.value, box.dataset["one"] ?? ""]),
  );
}

/** Folds the filters away. The focus goes to the line that unfolds them, since it was inside. */
export function closeFilters(form: HTMLFormElement): void {
  const details = form.querySelector("details");
  if (!details) return;
  details.open = false;
  details.querySelector("summary")?.focus();
}

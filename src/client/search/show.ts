import { PAGE_SIZE, type SearchState } from "../../search/address.ts";
import { countValues, lastReport, passesFilters } from "../../search/facets.ts";
import { usefulFilters, type World } from "../../search/worlds.ts";
import * as words from "../../wording/browser/search.ts";
import { filled, formFor } from "../../wording/fill.ts";
import type { Elements } from "./elements.ts";
import type { Answer, Found } from "./engine.ts";
import { kindNames, writeCounts } from "./filters.ts";
import { complete, firstItem, resultItem } from "./result-item.ts";
import type { FirstAnswer } from "../../search/first-result.ts";

/** Results whose text is asked for before all others, so that something can be read soon. */
const FIRST = 3;

function sorted(found: readonly Found[], sort: SearchState["sort"]): Found[] {
  if (sort === "relevance") return [...found];
  return [...found].sort((a, b) => (lastReport(a.facets) < lastReport(b.facets) ? 1 : -1));
}

/** What is said, and read out, once a search is done: "12 results for smoking". */
export function resultsWords(count: number, query: string): string {
  if (count === 0) return filled(words.NO_RESULTS, { query });
  const shown = count.toLocaleString(words.RESULTS.language);
  return filled(formFor(words.RESULTS, count), { shown, query });
}

/** Says what a mistyped query was read as; empty for one that was not. */
function correction(used: string | null, query: string): string {
  return used === null ? "" : filled(words.CORRECTED, { query, used });
}

/** What is said above the results: the parts that have something to say. */
function note(
  { corrected, complete }: Pick<Answer, "corrected" | "complete">,
  query: string,
  fellBack: boolean,
): string {
  const parts = [
    correction(corrected, query),
    !complete && corrected === null ? words.SOME_WORDS : "",
    fellBack ? words.NOT_IN_EASY_READ : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function showNote({ note: line }: Elements, said: string): void {
  line.textContent = said;
  line.hidden = said === "";
}

function showHelp(elements: Elements, answer: Answer, count: number): void {
  const { help, meant } = elements;
  help.hidden = count > 0;
  meant.hidden = answer.suggestions.length === 0;
  const list = meant.querySelector("ul");
  const items = answer.suggestions.map((word) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `?q=${encodeURIComponent(word)}`;
    link.textContent = word;
    item.append(link);
    return item;
  });
  list?.replaceChildren(...items);
}

/** The first result that is on the page already, with its id in the index. */
export interface Kept {
  id: string;
  item: HTMLLIElement;
}

async function items(
  found: readonly Found[],
  query: string,
  kinds: ReadonlyMap<string, string>,
  kept: Kept | null,
): Promise<HTMLLIElement[]> {
  const loaded = await Promise.all(found.map((one) => one.load()));
  return loaded.map((data, at) => {
    const item = resultItem(data, query, found[at]?.facets.kind ?? "page", kinds);
    return kept && found[at]?.id === kept.id ? complete(kept.item, item) : item;
  });
}

/** What is on the page as the first result stays the first. */
function keptFirst(found: readonly Found[], kept: Kept | null): Found[] {
  const isKept = ({ id }: Found): boolean => id === kept?.id;
  return [...found.filter(isKept), ...found.filter((one) => !isKept(one))];
}

/** Fills the list. An item that stands in its place already is not touched. */
function fill(list: HTMLElement, wanted: readonly HTMLElement[]): void {
  for (const child of [...list.children]) {
    if (!wanted.includes(child as HTMLElement)) child.remove();
  }
  for (const item of wanted) if (item.parentElement !== list) list.append(item);
}

/**
 * Shows the first result by itself, before the whole search is there. The room of the filters is
 * kept free for them.
 *
 * @param url the page's address
 * @returns its item, which stays
 */
export function showFirst(
  elements: Elements,
  first: FirstAnswer,
  url: string,
  query: string,
): HTMLLIElement {
  const item = firstItem(first.page, url, query, kindNames(elements.filters));
  elements.heading.textContent = filled(words.FIRST_RESULT, { query });
  elements.results.replaceChildren(item);
  showNote(elements, note(first, query, first.fellBack));
  for (const part of [elements.more, elements.help, elements.index]) {
    part.hidden = true;
  }
  elements.filters.hidden = false;
  elements.filters.style.visibility = "hidden";
  elements.panel.hidden = false;
  return item;
}

/** Results of an answer that pass the filters, and what is said about them. */
export function select(
  answer: Answer,
  state: SearchState,
  world: World,
): { found: Found[]; note: string; counts: ReadonlyMap<string, number> } {
  const all = answer.found.map((one) => one.facets);
  const { filters, fellBack } = usefulFilters(world, state.filters, all);
  const found = sorted(
    answer.found.filter((one) => passesFilters(one.facets, filters)),
    state.sort,
  );
  const counts = countValues(all, filters);
  const said = found.length > 0 ? note(answer, state.query, fellBack) : "";
  return { found, note: said, counts };
}

/**
 * Shows an answer.
 *
 * @param mayShow whether nothing newer is on the page; asked before each change of the page
 * @param kept the first result that is on the page already
 * @returns what to read out
 */
export async function show(
  elements: Elements,
  answer: Answer,
  state: SearchState,
  world: World,
  mayShow: () => boolean,
  kept: Kept | null,
): Promise<string> {
  const { found: all, note: said, counts } = select(answer, state, world);
  const found = keptFirst(all, kept);
  const told = resultsWords(found.length, state.query);
  const kinds = kindNames(elements.filters);
  const wanted = found.slice(0, state.shown);
  const first = await items(wanted.slice(0, FIRST), state.query, kinds, kept);
  if (!mayShow()) return told;
  elements.heading.textContent = told;
  showNote(elements, said);
  fill(elements.results, first);
  elements.filters.hidden = answer.found.length === 0;
  elements.filters.style.visibility = "";
  writeCounts(elements.filters, counts);
  showHelp(elements, answer, found.length);
  elements.panel.hidden = false;
  elements.index.hidden = found.length > 0;
  const rest = await items(wanted.slice(FIRST), state.query, kinds, null);
  if (!mayShow()) return told;
  elements.results.append(...rest);
  elements.more.hidden = found.length <= state.shown;
  const left = Math.min(PAGE_SIZE, found.length - state.shown);
  elements.more.textContent = filled(words.SHOW_MORE, { n: String(left) });
  return said === "" ? told : `${told}. ${said}`;
}

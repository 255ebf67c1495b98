import { href } from "../../addresses/href.ts";
import { EMPTY_STATE, fromParams, PAGE_SIZE, toParams } from "../../search/address.ts";
import type { SearchState } from "../../search/address.ts";
import type { World } from "../../search/worlds.ts";
import { NOT_LOADED } from "../../wording/browser/search.ts";
import { SpeakLater } from "../speak-later.ts";
import { findElements, type Elements } from "./elements.ts";
import { openEngine, type SearchEngine } from "./engine.ts";
import { FirstResults } from "./first.ts";
import { closeFilters, readFilters, writeFilters } from "./filters.ts";
import { listenToKeys } from "./keys.ts";
import { show, showFirst, type Kept } from "./show.ts";

/** Milliseconds without a key before the search starts. */
const SEARCH_PAUSE = 100;

/**
 * Milliseconds that the whole search has to answer once it is there, before its first result is shown
 * by itself: on a fast line a list should not shrink and grow with every letter.
 */
const SETTLE = 150;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether the state is a query alone: what is filtered or sorted only the whole search knows. */
function isPlain(state: SearchState): boolean {
  return toParams(state) === toParams({ ...EMPTY_STATE, query: state.query });
}

/** The search page at work: what is typed and ticked, what is shown, what the address says. */
class SearchPage {
  readonly #elements: Elements;
  readonly #world: World;
  readonly #first: FirstResults;
  /** The whole search; not loaded before a first result stands, or there is none. */
  #engine: Promise<SearchEngine> | undefined;
  #state: SearchState = EMPTY_STATE;
  #run = 0;
  /** The latest run that is on the page. An earlier one never replaces it. */
  #shown = 0;
  /** The latest run that the whole search has answered, and the query that it shows. */
  #answered = 0;
  #whole = "";
  /** The first result that is on the page by itself, and its run. */
  #early: { run: number; place: number; item: HTMLLIElement } | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #voice: SpeakLater;

  constructor(elements: Elements, first: FirstResults) {
    this.#elements = elements;
    this.#first = first;
    this.#voice = new SpeakLater(elements.status);
    this.#world = elements.root.dataset["world"] === "easy-read" ? "easy-read" : "standard";
    this.#listen();
    this.#start();
  }

  /** Takes up what the address says, or what was typed before this script was there. */
  #start(): void {
    const state = fromParams(location.search);
    const typed = this.#elements.field.value.trim();
    const early = typed !== "" && typed !== state.query;
    this.#go(early ? { ...state, query: typed } : state, early ? "replace" : "keep");
  }

  #listen(): void {
    const { field, form, filters, more } = this.#elements;
    field.addEventListener("input", () => this.#typed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#go({ ...this.#state, query: field.value.trim(), shown: PAGE_SIZE }, "push");
    });
    filters.addEventListener("submit", (event) => {
      event.preventDefault();
      closeFilters(filters);
    });
    filters.addEventListener("change", () => {
      this.#go({ ...this.#state, ...readFilters(filters), shown: PAGE_SIZE }, "push");
    });
    filters.addEventListener("reset", (event) => {
      event.preventDefault();
      this.#go({ ...EMPTY_STATE, query: this.#state.query }, "push");
    });
    more.addEventListener("click", () => {
      this.#go({ ...this.#state, shown: this.#state.shown + PAGE_SIZE }, "replace");
    });
    addEventListener("popstate", () => this.#restore());
    listenToKeys(this.#elements, () => this.#go(EMPTY_STATE, "replace"));
  }

  #typed(): void {
    const query = this.#elements.field.value.trim();
    clearTimeout(this.#typing);
    this.#first.preload(query);
    this.#engine?.then((engine) => engine.preload(query)).catch(() => undefined);
    this.#typing = setTimeout(() => {
      if (query === this.#state.query || query.length === 1) return;
      this.#go({ ...this.#state, query, shown: PAGE_SIZE }, "replace");
    }, SEARCH_PAUSE);
  }

  #restore(): void {
    this.#go(fromParams(location.search), "keep");
  }

  #go(state: SearchState, address: "push" | "replace" | "keep"): void {
    const { field, filters } = this.#elements;
    this.#state = state;
    if (field.value.trim() !== state.query) field.value = state.query;
    writeFilters(filters, state);
    const params = toParams(state);
    const url = params === "" ? location.pathname : `?${params}`;
    if (address === "push" && params !== location.search.slice(1)) history.pushState(null, "", url);
    else if (address !== "keep") history.replaceState(null, "", url);
    void this.#update();
  }

  async #update(): Promise<void> {
    const run = ++this.#run;
    const state = this.#state;
    if (state.query === "") {
      this.#empty();
      return;
    }
    const mayShow = (): boolean => {
      if (run < this.#shown) return false;
      this.#shown = run;
      return true;
    };
    const early = this.#showFirst(run, state);
    if (!this.#engine) await early;
    try {
      const engine = await this.#open();
      const answer = await engine.search(state.query);
      if (run < this.#shown) return;
      this.#answered = Math.max(run, this.#answered);
      const kept = this.#kept(run, engine);
      const words = await show(this.#elements, answer, state, this.#world, mayShow, kept);
      if (run !== this.#run) return;
      this.#whole = state.query;
      delete this.#elements.root.dataset["failed"];
      this.#voice.say(words);
    } catch {
      if (run === this.#run) this.#fail();
    }
  }

  /** Loads the whole search: its links ask for all its files at once. */
  #open(): Promise<SearchEngine> {
    if (this.#engine) return this.#engine;
    document.head.append(this.#elements.whole.content.cloneNode(true));
    const engine = openEngine(this.#first.base, this.#first.version);
    // What did not come is asked for again with the next query.
    engine.catch(() => (this.#engine = undefined));
    return (this.#engine = engine);
  }

  /** Shows the first result by itself, unless the whole search was quicker. */
  async #showFirst(run: number, state: SearchState): Promise<void> {
    const { query } = state;
    if (!isPlain(state) || query === this.#whole) return;
    const [first] = await Promise.all([
      this.#first.find(query, this.#world),
      this.#engine ? pause(SETTLE) : null,
    ]);
    if (!first || run !== this.#run || this.#answered >= run) return;
    this.#shown = run;
    this.#whole = "";
    const { page } = first;
    const item = showFirst(this.#elements, first, href(page.url, this.#first.base), query);
    this.#early = { run, place: page.place, item };
  }

  #kept(run: number, engine: SearchEngine): Kept | null {
    if (this.#early?.run !== run) return null;
    const { place, item } = this.#early;
    const id = engine.idAt(place);
    return id === undefined ? null : { id, item };
  }

  #empty(): void {
    const { panel, index, status, results } = this.#elements;
    this.#voice.stop();
    this.#shown = this.#run;
    this.#whole = "";
    panel.hidden = true;
    index.hidden = false;
    results.replaceChildren();
    status.textContent = "";
  }

  #fail(): void {
    if (this.#state.query === "") return;
    // A first result stays of use.
    if (this.#early?.run === this.#run) this.#elements.index.hidden = false;
    else this.#empty();
    this.#elements.root.dataset["failed"] = "";
    this.#elements.status.textContent = NOT_LOADED;
  }
}

function start(first: FirstResults): void {
  const root = document.querySelector<HTMLElement>("[data-search-page]");
  if (root) new SearchPage(findElements(root), first);
}

// The script may be there before the page is: a query of the address is asked for at once.
const first = new FirstResults();
first.preload(`${fromParams(location.search).query} `);
if (document.readyState === "loading") {
  addEventListener("DOMContentLoaded", () => {
    start(first);
  });
} else start(first);

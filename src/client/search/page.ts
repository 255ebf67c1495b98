import { EMPTY_STATE, fromParams, PAGE_SIZE, toParams } from "../../search/address.ts";
import type { SearchState } from "../../search/address.ts";
import type { World } from "../../search/worlds.ts";
import { NOT_LOADED } from "../../wording/browser/search.ts";
import { SpeakLater } from "../speak-later.ts";
import { findElements, type Elements } from "./elements.ts";
import { openEngine, type SearchEngine } from "./engine.ts";
import { closeFilters, readFilters, writeFilters } from "./filters.ts";
import { listenToKeys } from "./keys.ts";
import { show } from "./show.ts";

/** Milliseconds without a key before the search starts. */
const SEARCH_PAUSE = 100;

/** The version mark that the build wrote into the address of the index's first file. */
function indexTag(): string | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[href*="pagefind-entry.json"]');
  return link ? (new URL(link.href).searchParams.get("ts") ?? undefined) : undefined;
}

/** The search page at work: what is typed and ticked, what is shown, what the address says. */
class SearchPage {
  readonly #elements: Elements;
  readonly #engine: Promise<SearchEngine>;
  readonly #world: World;
  #state: SearchState = EMPTY_STATE;
  #run = 0;
  /** The latest run that is on the page. An earlier one never replaces it. */
  #shown = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #voice: SpeakLater;

  constructor(elements: Elements) {
    const { base, world } = elements.root.dataset;
    this.#elements = elements;
    this.#voice = new SpeakLater(elements.status);
    this.#world = world === "easy-read" ? "easy-read" : "standard";
    this.#engine = openEngine(base ?? "/", indexTag());
    this.#engine.catch(() => this.#fail());
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
    void this.#engine.then((engine) => engine.preload(query)).catch(() => undefined);
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
    try {
      const engine = await this.#engine;
      const answer = await engine.search(state.query);
      if (run < this.#shown) return;
      const words = await show(this.#elements, answer, state, this.#world, mayShow);
      if (run === this.#run) this.#voice.say(words);
    } catch {
      if (run === this.#run) this.#fail();
    }
  }

  #empty(): void {
    const { panel, index, status, results } = this.#elements;
    this.#voice.stop();
    this.#shown = this.#run;
    panel.hidden = true;
    index.hidden = false;
    results.replaceChildren();
    status.textContent = "";
  }

  #fail(): void {
    if (this.#state.query === "") return;
    this.#empty();
    this.#elements.root.dataset["failed"] = "";
    this.#elements.status.textContent = NOT_LOADED;
  }
}

const root = document.querySelector<HTMLElement>("[data-search-page]");
if (root) new SearchPage(findElements(root));

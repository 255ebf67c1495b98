/**
 * Filters and sorts the list of all indicators further than its links do. The table is the data:
 * its cells are read, and its rows are hidden and moved. What is chosen stands in the address.
 */
import { SpeakLater } from "./speak-later.ts";
import { SHOWN_OF_ALL } from "../wording/browser/filter.ts";
import { filled } from "../wording/fill.ts";

/** The cells that can be chosen from, by the names of their fields. */
const CELLS: Readonly<Record<string, string>> = { verdict: ".said", direction: ".way" };

/** The cell of an indicator's name. */
const NAME = "th";

type Groups = ReadonlyMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>;
type Choice = ReadonlyMap<string, string>;

/** What a cell says; a verdict that shares its cell with the figure is named by the cell. */
function cellText(row: HTMLTableRowElement, cell: string): string {
  const found = row.querySelector<HTMLElement>(cell);
  return (found?.dataset["said"] ?? found?.textContent ?? "").trim();
}

function fill(form: HTMLFormElement, rows: readonly HTMLTableRowElement[]): void {
  for (const [name, cell] of Object.entries(CELLS)) {
    const found = new Set(rows.map((row) => cellText(row, cell)).filter((text) => text !== ""));
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    select.append(...[...found].sort().map((text) => new Option(text, text)));
  }
}

/** What is chosen; nothing for a field that is left as it was. */
function choiceOf(form: HTMLFormElement): Choice {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return new Map(fields.filter(([, value]) => value.trim() !== ""));
}

/** Words as they are compared: without case, accents, ligatures and what joins or parts words. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "");
}

function matches(row: HTMLTableRowElement, choice: Choice): boolean {
  const wanted = folded(choice.get("words") ?? "")
    .trim()
    .split(/\s+/);
  const name = folded(cellText(row, NAME)).replace(/\s/g, "");
  const fits = Object.entries(CELLS).every(([field, cell]) => {
    const value = choice.get(field);
    return value === undefined || value === cellText(row, cell);
  });
  return fits && wanted.every((word) => name.includes(word));
}

/** Puts the rows into their groups, or into one list in the order of a field's words. */
function arrange(groups: Groups, order: string | undefined): void {
  const [first] = groups.keys();
  if (order === undefined) {
    for (const [body, rows] of groups) body.append(...rows);
    return;
  }
  const text = (row: HTMLTableRowElement): string => cellText(row, CELLS[order] ?? NAME);
  const all = [...groups.values()].flat();
  // What has no such word comes last.
  const rank = (row: HTMLTableRowElement): string => (text(row) === "" ? "\uffff" : text(row));
  first?.append(
    ...all.sort((a, b) => rank(a).localeCompare(rank(b), document.documentElement.lang)),
  );
}

/** Shows what is chosen. @returns how many of all are shown, in words */
function show(groups: Groups, choice: Choice): string {
  const order = choice.get("order");
  const rows = [...groups.values()].flat();
  for (const row of rows) row.hidden = !matches(row, choice);
  for (const [body, own] of groups) {
    const head = body.rows[0];
    if (head) head.hidden = order !== undefined || own.every((row) => row.hidden);
  }
  const count = rows.filter((row) => !row.hidden).length;
  return filled(SHOWN_OF_ALL, { count: String(count), all: String(rows.length) });
}

function fromAddress(form: HTMLFormElement): void {
  const params = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = params.get(field.name) ?? "";
    // A value that is not offered leaves a select without any.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = "";
  }
}

function toAddress(choice: Choice, step: "push" | "replace"): void {
  const params = new URLSearchParams([...choice]).toString();
  const url = params === "" ? location.pathname : `?${params}`;
  if (params === location.search.slice(1)) return;
  if (step === "push") history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

function start(form: HTMLFormElement, table: HTMLTableElement, found: HTMLElement): void {
  const groups: Groups = new Map(
    [...table.tBodies].map((body) => [body, [...body.rows].slice(1)] as const),
  );
  const said = document.querySelector<HTMLElement>("#filter-said");
  const voice = said ? new SpeakLater(said) : null;
  let arranged: string | undefined;
  const update = (): void => {
    const choice = choiceOf(form);
    // Rows that are moved are laid out anew, wherever they go.
    if (choice.get("order") !== arranged) arrange(groups, (arranged = choice.get("order")));
    found.textContent = show(groups, choice);
    found.hidden = choice.size === 0;
  };
  const change = (step: "push" | "replace"): void => {
    toAddress(choiceOf(form), step);
    update();
    voice?.say(found.textContent);
  };
  fill(form, [...groups.values()].flat());
  form.addEventListener("input", ({ target }) =>
    change(target instanceof HTMLSelectElement ? "push" : "replace"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    found.scrollIntoView();
  });
  // A form is empty only after its reset.
  form.addEventListener("reset", () => setTimeout(() => change("push")));
  addEventListener("popstate", () => {
    fromAddress(form);
    update();
  });
  fromAddress(form);
  // The page comes with all of them.
  if (choiceOf(form).size > 0) update();
  form.hidden = false;
}

const form = document.querySelector<HTMLFormElement>("#filter-indicators");
const table = document.querySelector<HTMLTableElement>("#indicators");
const found = document.querySelector<HTMLElement>("#filter-found");
if (form && table && found) start(form, table, found);

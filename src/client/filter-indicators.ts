/**
 * Filters and sorts the list of all indicators further than its links do. The table is the data:
 * its cells are read, and its rows are hidden and moved.
 */

const TARGET = 2;
const DIRECTION = 3;

function cellText(row: HTMLTableRowElement, column: number): string {
  return (row.cells[column]?.textContent ?? "").trim();
}

function fill(
  select: HTMLSelectElement,
  rows: readonly HTMLTableRowElement[],
  column: number,
): void {
  const found = [...new Set(rows.map((row) => cellText(row, column)))].sort();
  select.append(...found.map((text) => new Option(text, text)));
}

interface Controls {
  words: HTMLInputElement;
  target: HTMLSelectElement;
  direction: HTMLSelectElement;
  order: HTMLSelectElement;
}

function matches(row: HTMLTableRowElement, { words, target, direction }: Controls): boolean {
  const wanted = words.value.trim().toLowerCase().split(/\s+/);
  const name = cellText(row, 0).toLowerCase();
  return (
    wanted.every((word) => name.includes(word)) &&
    (target.value === "" || target.value === cellText(row, TARGET)) &&
    (direction.value === "" || direction.value === cellText(row, DIRECTION))
  );
}

/** Puts the rows into their groups, or into one list in the order of a column. */
function arrange(
  groups: ReadonlyMap<HTMLTableSectionElement, HTMLTableRowElement[]>,
  order: string,
): void {
  const [first] = groups.keys();
  if (order === "") {
    for (const [body, rows] of groups) body.append(...rows);
    return;
  }
  const column = Number(order);
  const all = [...groups.values()].flat();
  const text = (row: HTMLTableRowElement): string => cellText(row, column);
  first?.append(...all.sort((a, b) => text(a).localeCompare(text(b), "en-GB")));
}

function start(form: HTMLElement, table: HTMLTableElement, found: HTMLElement): void {
  const get = <T extends HTMLElement>(id: string): T => form.querySelector(`#filter-${id}`) as T;
  const controls: Controls = {
    words: get("words"),
    target: get("target"),
    direction: get("direction"),
    order: get("order"),
  };
  const groups = new Map(
    [...table.tBodies].map((body) => [body, [...body.rows].slice(1)] as const),
  );
  const rows = [...groups.values()].flat();
  fill(controls.target, rows, TARGET);
  fill(controls.direction, rows, DIRECTION);

  const show = (): void => {
    const order = controls.order.value;
    arrange(groups, order);
    for (const row of rows) row.hidden = !matches(row, controls);
    for (const [body, own] of groups) {
      const head = body.rows[0];
      if (head) head.hidden = order !== "" || own.every((row) => row.hidden);
    }
    const count = rows.filter((row) => !row.hidden).length;
    found.textContent = `${count} of ${rows.length} indicators shown.`;
  };
  form.addEventListener("input", show);
  form.hidden = false;
}

const form = document.querySelector<HTMLElement>("#filter-indicators");
const table = document.querySelector<HTMLTableElement>("#indicators");
const found = document.querySelector<HTMLElement>("#filter-found");
if (form && table && found) start(form, table, found);

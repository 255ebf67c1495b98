import type { WorkbookCheck } from "../load/check-workbook.ts";
import type { PublishedFile } from "../load/published-files.ts";
import type { FigureChange } from "../spreadsheet/figures-written.ts";
import { absentSentence } from "../wording/workbook.ts";

const form = document.querySelector<HTMLFormElement>("#check-figures");
const result = document.querySelector<HTMLElement>("#check-figures-result");
const report = document.querySelector<HTMLSelectElement>("#report");
const input = document.querySelector<HTMLInputElement>("#workbook");

let data: Promise<PublishedFile[]> | undefined;

async function load(): Promise<PublishedFile[]> {
  const response = await fetch(form?.dataset["content"] ?? "");
  return (await response.json()) as PublishedFile[];
}

function element(name: string, text = "", ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function list(items: readonly string[]): HTMLElement {
  return element("ul", "", ...items.map((item) => element("li", item)));
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

function showProblems(problems: readonly string[]): Node[] {
  const heading = `${count(problems.length, "problem", "problems")} to mend`;
  return [element("h2", heading), list(problems)];
}

function row({ subject, before, after, warning }: FigureChange): HTMLElement {
  const head = element("th", subject);
  head.setAttribute("scope", "row");
  return element(
    "tr",
    "",
    head,
    ...[before, after, warning ?? ""].map((text) => element("td", text)),
  );
}

function headings(): HTMLElement {
  const cells = ["Figure", "Before", "After", "Look again"].map((text) => {
    const head = element("th", text);
    head.setAttribute("scope", "col");
    return head;
  });
  return element("thead", "", element("tr", "", ...cells));
}

/** A table of figures before and after, in a region that scrolls by itself on a narrow screen. */
function figureTable(name: string, changes: readonly FigureChange[]): HTMLElement {
  const body = element("tbody", "", ...changes.map(row));
  const table = element("table", "", element("caption", name), headings(), body);
  table.className = "govuk-table";
  const scroll = element("div", "", table);
  scroll.className = "table-scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", name);
  return scroll;
}

/** What the import alone can check: nobody should think that it was checked here. */
function showUnchecked(unchecked: readonly string[]): Node[] {
  if (unchecked.length === 0) return [];
  return [element("h3", "Not checked here"), list(unchecked)];
}

function showAbsent(absent: readonly string[]): Node[] {
  if (absent.length === 0) return [];
  return [element("p", absentSentence(absent.length)), list(absent)];
}

/** Every figure before and after: those that change in sight, the others counted. */
function showChanges({ changes, absent, unchanged }: WorkbookCheck): Node[] {
  const warned = changes.filter((one) => one.warning !== undefined).length;
  const look =
    warned === 0 ? "" : ` ${count(warned, "figure needs", "figures need")} a second look.`;
  const words = `${count(changes.length, "figure or text", "figures and texts")} will change.${look}`;
  const stays = `${count(unchanged, "milestone or indicator stays", "milestones and indicators stay")} as published.`;
  return [
    element("h2", "No problems found"),
    element("p", words),
    ...(changes.length > 0 ? [figureTable("Before and after", changes)] : []),
    element("p", stays),
    ...showAbsent(absent),
  ];
}

async function check(file: File): Promise<void> {
  result?.replaceChildren(element("p", `Checking ${file.name} …`));
  const [files, { checkWorkbook }] = await Promise.all([
    (data ??= load()),
    import("../load/check-workbook.ts"),
  ]);
  const workbook = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const found = await checkWorkbook(files, workbook, report?.value ?? "");
  const problems = found.problems.map((one) => one.text);
  result?.replaceChildren(
    ...(problems.length > 0 ? showProblems(problems) : showChanges(found)),
    ...showUnchecked(found.unchecked),
  );
}

function start(file: File | null | undefined): void {
  if (!file) return;
  check(file).catch(() => {
    data = undefined;
    const words =
      "The page could not load the published figures. Check your connection and try again.";
    result?.replaceChildren(element("p", words));
  });
}

if (form && input) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start(input.files?.[0]);
  });
  input.addEventListener("change", () => {
    start(input.files?.[0]);
  });
  report?.addEventListener("change", () => {
    start(input.files?.[0]);
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    start(event.dataTransfer?.files[0]);
  });
}

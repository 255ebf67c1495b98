import { describeSheetProblem } from "../spreadsheet/cell.ts";
import { figureFiles, type FigureChange, type FigureReport } from "../spreadsheet/figure-files.ts";
import { readFigures } from "../spreadsheet/read-figures.ts";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import type { CheckFiguresData } from "../views/check-figures.ts";

const NEW_REPORT: FigureReport = {
  id: "new",
  name: "New report",
  source: { document: "new", place: "" },
};

const form = document.querySelector<HTMLFormElement>("#check-figures");
const result = document.querySelector<HTMLElement>("#check-figures-result");
const report = document.querySelector<HTMLSelectElement>("#report");
const input = document.querySelector<HTMLInputElement>("#workbook");

let data: Promise<CheckFiguresData> | undefined;

async function load(): Promise<CheckFiguresData> {
  const response = await fetch(form?.dataset["content"] ?? "");
  return (await response.json()) as CheckFiguresData;
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

/** Every figure before and after: those that change in sight, the others folded away. */
function showChanges(changes: readonly FigureChange[]): Node[] {
  const real = changes.filter((one) => one.before !== one.after);
  const same = changes.filter((one) => one.before === one.after);
  const warned = real.filter((one) => one.warning !== undefined).length;
  const look =
    warned === 0 ? "" : ` ${count(warned, "figure needs", "figures need")} a second look.`;
  const words = `${count(real.length, "figure or rating", "figures and ratings")} will change.${look}`;
  const stays = `${count(same.length, "figure or rating stays the same", "figures and ratings stay the same")}`;
  const folded = element("details", "", element("summary", stays), figureTable("Unchanged", same));
  return [
    element("h2", "No problems found"),
    element("p", words),
    ...(real.length > 0 ? [figureTable("Before and after", real)] : []),
    ...(same.length > 0 ? [folded] : []),
  ];
}

async function check(file: File): Promise<void> {
  result?.replaceChildren(element("p", `Checking ${file.name} …`));
  const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  if (workbook.problem) {
    result?.replaceChildren(...showProblems([describeSheetProblem(workbook.problem)]));
    return;
  }
  const content = await (data ??= load());
  const chosen = content.reports.find((one) => one.id === report?.value) ?? NEW_REPORT;
  const { problems, changes } = figureFiles(content, chosen, readFigures(workbook.sheets));
  const shown = problems.map(describeSheetProblem);
  result?.replaceChildren(...(shown.length > 0 ? showProblems(shown) : showChanges(changes)));
}

function start(file: File | null | undefined): void {
  if (!file) return;
  check(file).catch(() => {
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

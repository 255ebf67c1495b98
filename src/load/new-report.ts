import { monthName } from "../domain/indicators/calendar.ts";
import { canonicalText } from "./canonical.ts";
import { KINDS } from "../kinds/kinds.ts";
import { parseJson } from "./parse-json.ts";
import type { PublishedFile } from "./published-files.ts";

/** Stands for the paper of a report that this site does not have yet. */
const DOCUMENT = "new-report";

function textOf(name: "plan" | "report", data: unknown, body = ""): string {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind of content called ${name}.`);
  return canonicalText(kind, data, body);
}

function withDocument(text: string, title: string): string {
  const plan = parseJson(text).raw as { documents: readonly object[]; body: string };
  const document = { id: DOCUMENT, title, publisher: plan.body, date: title };
  return textOf("plan", { ...plan, documents: [...plan.documents, document] });
}

function newReport(id: string): PublishedFile {
  const name = `${monthName(id)} ${id.slice(0, 4)}`;
  const data = {
    name,
    title: name,
    form: "milestones",
    source: { document: DOCUMENT, place: "Report" },
  };
  return { path: `reports/${id}.md`, text: textOf("report", data, name) };
}

/**
 * The published files with a report that is not among them, without any words of its own: enough to
 * check the rows of its workbook.
 *
 * @param id of the report: "2015-06"
 */
export function withNewReport(files: readonly PublishedFile[], id: string): PublishedFile[] {
  const report = newReport(id);
  const rest = files.map((file) =>
    file.path === "plan.json" ? { ...file, text: withDocument(file.text, report.path) } : file,
  );
  return [...rest.filter((file) => file.path !== report.path), report];
}

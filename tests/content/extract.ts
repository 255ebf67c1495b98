import { readFileSync } from "node:fs";

/** One milestone as an extract of a progress report gives it. */
export interface ExtractMilestone {
  priority: number;
  action: string;
  group: string | undefined;
  number: number;
  wording: string;
  /** What is printed between the wording and the update: baselines, targets, a table. */
  detail: string;
  link: string | undefined;
  text: string;
  leads: string[];
}

/** A progress report as its extract gives it. */
export interface Extract {
  intro: string;
  rows: string[][];
  notes: string[];
  milestones: ExtractMilestone[];
  actions: { priority: number; id: string; text: string; detail: string }[];
  groups: { priority: number; action: string; name: string; leads: string[] }[];
  priorities: { number: number; title: string; leads: string }[];
}

/** The extract of one source document, by the document's id in plan.json. */
export function readExtract(document: string): string {
  return readFileSync(`tests/fixtures/sources/${document}.md`, "utf8");
}

/** Words with single spaces, without the extract's marks of doubt and joints of damaged text. */
export function tidy(text: string): string {
  return text
    .replace(/ ?\[\?\](?=[\s.,;]|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of Markdown: list marks, table lines and bold signs dropped, cells joined by " | ". */
export function wordsOnly(markdown: string): string {
  const lines = markdown.split("\n").map((line) =>
    line
      .replace(/^\s*(?:[-*]|\d+\.)\s+/, "")
      .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) =>
        cells
          .split("|")
          .map((cell) => cell.trim())
          .join(" | "),
      )
      .replace(/\*\*/g, ""),
  );
  return tidy(lines.filter((line) => !/^[\s|:-]*$/.test(line)).join(" "));
}

function leadsIn(text: string): string[] {
  const names = text.split(" | ").map((name) => tidy(name.replace(/\[.*?\]/g, "")));
  return names.filter((name) => name !== "" && name !== "—");
}

type State = "head" | "action" | "group" | "detail" | "text" | "after";

/** Reads an extract line by line, as a person would. */
class Reader {
  readonly extract: Extract = {
    intro: "",
    rows: [],
    notes: [],
    milestones: [],
    actions: [],
    groups: [],
    priorities: [],
  };
  private state: State = "head";

  private milestone(): ExtractMilestone {
    const last = this.extract.milestones.at(-1);
    if (!last) throw new Error("A line stands before the first milestone.");
    return last;
  }

  private heading(line: string): boolean {
    const { extract } = this;
    const priority = /^## PRIORITY: (\d+) — (.*)/.exec(line);
    const action = /^### Action \((\w+)\) (.*)/.exec(line);
    const group = /^\*\*(.+)\*\*$/.exec(line);
    const milestone = /^#### (\d+)\. (.*)/.exec(line);
    const number = extract.priorities.at(-1)?.number ?? 0;
    const id = extract.actions.at(-1)?.id ?? "";
    if (priority) {
      extract.priorities.push({ number: Number(priority[1]), title: tidy(priority[2] ?? ""), leads: "" });
      this.state = "head";
    } else if (action) {
      extract.actions.push({ priority: number, id: action[1] ?? "", text: tidy(action[2] ?? ""), detail: "" });
      this.state = "action";
    } else if (group && this.state !== "text") {
      extract.groups.push({ priority: number, action: id, name: group[1] ?? "", leads: [] });
      this.state = "group";
    } else if (milestone) {
      this.openMilestone(number, id, Number(milestone[1]), milestone[2] ?? "");
    } else return false;
    return true;
  }

  private openMilestone(priority: number, action: string, number: number, wording: string): void {
    const group = this.extract.groups.findLast(
      (one) => one.priority === priority && one.action === action,
    )?.name;
    const rest = { detail: "", link: undefined, text: "", leads: [] };
    this.extract.milestones.push({ priority, action, group, number, wording: tidy(wording), ...rest });
    this.state = "detail";
  }

  /** Lead names, wherever they stand. Returns whether the line was one of them. */
  private leads(line: string): boolean {
    const { extract } = this;
    const leads = /^Lead\/s:(.*)/.exec(line);
    const strategic = /^Strategic Leads?: (.*)/.exec(line);
    const group = extract.groups.at(-1);
    const priority = extract.priorities.at(-1);
    if (strategic && priority) priority.leads = strategic[1] ?? "";
    else if (leads && this.state === "group" && group) group.leads = leadsIn(leads[1] ?? "");
    else if (leads) {
      this.milestone().leads = leadsIn(leads[1] ?? "");
      this.state = "after";
    } else return false;
    return true;
  }

  /** Words of the part that the reader is in. */
  private words(line: string): void {
    const action = this.extract.actions.at(-1);
    if (this.state === "detail") this.milestone().detail += `${line}\n`;
    else if (this.state === "text") this.milestone().text += `${line}\n`;
    else if (this.state === "action" && action) action.detail += `${line}\n`;
    else if (line.trim() !== "") throw new Error(`Nobody knows what this line is: ${line}`);
  }

  read(line: string): void {
    if (this.heading(line) || this.leads(line)) return;
    const link = /^\*(\(.*\))\*$/.exec(line);
    if (/^Update (?:December 2013|June 2014):$/.test(line)) this.state = "text";
    else if (link && this.state === "detail") this.milestone().link = link[1];
    else this.words(line);
  }
}

/** A progress report of December 2013 or June 2014, taken apart. */
export function readProgressReport(document: string): Extract {
  const [head = "", ...rest] = readExtract(document).split(/^(?=## PRIORITY)/m);
  const reader = new Reader();
  for (const line of rest.join("").split("\n")) reader.read(line);
  const { extract } = reader;
  const [intro = "", overview = ""] = head.split(/^# .*$/m)[1]?.split(/^## Overview$/m) ?? [];
  const lines = overview.split("\n").filter((line) => line.trim() !== "");
  extract.intro = intro;
  extract.notes = lines.filter((line) => !line.startsWith("|"));
  extract.rows = lines
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  return extract;
}

import type { ReportCard } from "../domain/report-card.ts";
import { changesSets } from "../public-data/changes.ts";
import { toCsv } from "../public-data/csv.ts";
import type { DataSet, Key, Row } from "../public-data/data-set.ts";
import { DATA_SETS } from "../public-data/data-sets.ts";
import { toJson } from "../public-data/json.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { dataFile } from "../addresses/paths.ts";
import { countOf, listWords } from "../wording/numbers.ts";

/** A file to download. */
export interface DataFile {
  /** "overview.json" */
  name: string;
  path: string;
  /** "JSON, 2 kB" */
  format: string;
}

/** One table, or several alike, as the Data page describes them. */
export interface DataSetDescription {
  id: string;
  title: string;
  about: string;
  /** "12 rows", or "3 tables" where several tables have the same keys */
  count: string;
  files: readonly DataFile[];
  keys: readonly KeyDescription[];
}

/** One key as the Data page explains it. */
export interface KeyDescription {
  name: string;
  about: string;
}

export interface DataPage {
  title: string;
  description: string;
  /** What the files are and how to open them. */
  introduction: readonly string[];
  /** Who may use them for what. */
  licence: readonly string[];
  contents: readonly PageLink[];
  sets: readonly DataSetDescription[];
  documents: readonly { id: string; title: string; date: string }[];
}

const INTRODUCTION: readonly string[] = [
  "These files hold what the pages of this site say. They are made anew each time the site is published.",
  "Each table comes in two forms. CSV opens in a spreadsheet. JSON is for programs. The names and the order of the columns stay the same from one publication to the next.",
  "The files are in UTF-8. In Excel, do not double-click a CSV file: choose Data, then From Text/CSV, and the encoding 65001: Unicode (UTF-8).",
  "In CSV, an empty field means that there is no value. A list has a semicolon between its items. Text that begins with a sign such as = or + has an apostrophe in front, so that no spreadsheet takes it for a formula.",
];

/** Size of a text in whole kilobytes of 1,000 bytes, at least one. */
function size(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

function describeKey({ name, about, parts }: Key): KeyDescription {
  if (!parts) return { name, about };
  const columns = listWords(parts.map((part) => `${name}.${part}`));
  return { name, about: `${about} In CSV: ${columns}.` };
}

function filesOf(set: DataSet, rows: readonly Row[]): DataFile[] {
  const file = (ending: string, text: string): DataFile => ({
    name: `${set.name}.${ending}`,
    path: dataFile(set.name, ending),
    format: `${ending.toUpperCase()}, ${size(text)}`,
  });
  return [file("csv", toCsv(set.keys, rows)), file("json", toJson(rows))];
}

function describe(card: ReportCard, set: DataSet): DataSetDescription {
  const rows = set.rows(card);
  return {
    id: set.name,
    title: set.title,
    about: set.about,
    count: countOf(rows.length, "row"),
    files: filesOf(set, rows),
    keys: set.keys.map(describeKey),
  };
}

/** The tables of changes, explained once for all pairs of reports. */
function describeChanges(card: ReportCard): DataSetDescription[] {
  const sets = changesSets(card);
  const [first] = sets;
  if (!first) return [];
  return [
    {
      id: "changes",
      title: "Changes between two reports",
      about: "One table for each pair of reports, named by the two. One row for each change.",
      count: countOf(sets.length, "table"),
      files: sets.flatMap((set) => filesOf(set, set.rows(card))),
      keys: first.keys.map(describeKey),
    },
  ];
}

/** What the Data page says: every published table, its files and its keys. */
export function dataPage(card: ReportCard): DataPage {
  const { plan } = card.content;
  const sets = [...DATA_SETS.map((set) => describe(card, set)), ...describeChanges(card)];
  return {
    title: "Data",
    description: `The figures and words of the ${plan.title} as files to download.`,
    introduction: INTRODUCTION,
    licence: [
      `The words and figures come from papers that ${plan.body} published. The rights in them stay with those who wrote them.`,
      `We know of no licence that lets others reuse the papers. If you want to do more than read, quote and check, ask ${plan.contact.name} first.`,
      "The glossary’s explanations and the notes are by the editor of the report card.",
    ],
    contents: [
      ...sets.map(({ id, title, count }) => ({ text: `${title} (${count})`, path: `#${id}` })),
      { text: "Documents", path: "#documents" },
      { text: "Using the data", path: "#licence" },
    ],
    sets,
    documents: plan.documents.map(({ id, title, date }) => ({ id, title, date })),
  };
}

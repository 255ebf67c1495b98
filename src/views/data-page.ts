import type { DataLicence } from "../domain/plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { changelog } from "../public-data/changelog.ts";
import { changesSets } from "../public-data/changes.ts";
import type { DataSet, Key } from "../public-data/data-set.ts";
import { dataSets, ownSets } from "../public-data/data-sets.ts";
import {
  CATALOGUE,
  CHECKSUMS,
  DATA_PACKAGE,
  ODS_WORKBOOK,
  schemaName,
  VERIFIER,
  WORKBOOK,
  ZIP,
} from "../public-data/file-names.ts";
import type { Release } from "../public-data/published-files.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { DATA_PATH } from "../addresses/paths.ts";
import { countOf, listWords } from "../wording/numbers.ts";
import { dataChanges } from "./data-changelog.ts";
import type { PlainTable } from "./evidence.ts";
import { ownersOf, rightToUse } from "../public-data/rights.ts";

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

/** How to see that the files are as published. */
export interface Proof {
  rootHash: string;
  files: readonly DataFile[];
}

export interface DataPage {
  title: string;
  description: string;
  /** What the files are and how to open them. */
  introduction: readonly string[];
  /** Who may use them for what. */
  rights: readonly string[];
  /** What lets others use them again; null where nothing is known to. */
  licence: DataLicence | null;
  contents: readonly PageLink[];
  sets: readonly DataSetDescription[];
  /** What changed in the tables, told below the table that says the same for programs. */
  changed: { below: string; table: PlainTable };
  /** All tables at once, and how they are described for programs. */
  whole: readonly DataFile[];
  proof: Proof;
  documents: readonly { id: string; title: string; date: string }[];
}

const INTRODUCTION: readonly string[] = [
  "These files hold what the pages of this site say. They are made anew each time the site is published.",
  "The spreadsheet has every table, each on its own sheet. The zip file has everything on this page.",
  "Each table also comes by itself. CSV opens in a spreadsheet. JSON is for programs; its schema says what it holds. The names and the order of the columns stay the same from one publication to the next.",
  "The files are in UTF-8. In Excel, do not double-click a CSV file: choose Data, then From Text/CSV, and the encoding 65001: Unicode (UTF-8).",
  "In CSV, an empty field means that there is no value. A list has a semicolon between its items. Text that begins with a sign such as = or + has an apostrophe in front, so that no spreadsheet takes it for a formula.",
];

/** The whole of the data: name and what it is. */
const WHOLE: readonly (readonly [name: string, format: string])[] = [
  [WORKBOOK, "spreadsheet for Excel"],
  [ODS_WORKBOOK, "spreadsheet for LibreOffice and others"],
  [ZIP, "all files in one"],
  [DATA_PACKAGE, "Frictionless Data Package, for programs"],
  [CATALOGUE, "DCAT catalogue, for programs"],
];

/** Size in whole kilobytes of 1,000 bytes, at least one. */
function size(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

/** A file of the release. */
function fileOf(published: Release, name: string, format: string): DataFile {
  const bytes = published.files.find((file) => file.name === name)?.bytes.length ?? 0;
  return { name, path: `${DATA_PATH}${name}`, format: `${format}, ${size(bytes)}` };
}

function describeKey({ name, about, parts }: Key): KeyDescription {
  if (!parts) return { name, about };
  const columns = listWords(parts.map((part) => `${name}.${part}`));
  return { name, about: `${about} In CSV: ${columns}.` };
}

function filesOf(published: Release, { name }: DataSet): DataFile[] {
  return [
    fileOf(published, `${name}.csv`, "CSV"),
    fileOf(published, `${name}.json`, "JSON"),
    fileOf(published, schemaName(name), "JSON Schema"),
  ];
}

function describe(card: ReportCard, set: DataSet, published: Release): DataSetDescription {
  return {
    id: set.name,
    title: set.title,
    about: set.about,
    count: countOf(set.rows(card).length, "row"),
    files: filesOf(published, set),
    keys: set.keys.map(describeKey),
  };
}

/** The tables of changes, explained once for all pairs of reports that are compared. */
function describeChanges(card: ReportCard, published: Release): DataSetDescription[] {
  const sets = changesSets(card);
  const [first] = sets;
  if (!first) return [];
  return [
    {
      id: "changes",
      title: "Changes between two reports",
      about:
        "Each report is compared with the two before it: one table for each pair, named by both. One row for each change.",
      count: countOf(sets.length, "table"),
      files: sets.flatMap((set) => filesOf(published, set)),
      keys: first.keys.map(describeKey),
    },
  ];
}

function proofOf(published: Release): Proof {
  return {
    rootHash: published.checksums.root,
    files: [
      fileOf(published, CHECKSUMS, "list of checksums"),
      { name: VERIFIER, path: `${DATA_PATH}${VERIFIER}`, format: "a program for Node.js, 2 kB" },
    ],
  };
}

/**
 * What the Data page says: every published table, its files and its keys.
 *
 * @param published the files themselves
 */
export function dataPage(card: ReportCard, published: Release): DataPage {
  const { plan } = card.content;
  const sets = [
    ...[...dataSets(card), ...ownSets(card)].map((set) => describe(card, set, published)),
    ...describeChanges(card, published),
  ];
  return {
    title: "Data",
    description: `The figures and words of the ${plan.title} as files to download.`,
    introduction: INTRODUCTION,
    rights: [
      ownersOf(plan),
      ...(plan.dataLicence ? [] : [rightToUse(plan)]),
      "The glossary’s explanations and the notes are by the editor of the report card.",
    ],
    licence: plan.dataLicence ?? null,
    contents: [
      { text: "Everything in one file", path: "#everything" },
      ...sets.map(({ id, title, count }) => ({ text: `${title} (${count})`, path: `#${id}` })),
      { text: "Documents", path: "#documents" },
      { text: "Are the files as published?", path: "#proof" },
      { text: "Using the data", path: "#licence" },
    ],
    sets,
    changed: { below: changelog.name, table: dataChanges(card) },
    whole: WHOLE.map(([name, format]) => fileOf(published, name, format)),
    proof: proofOf(published),
    documents: plan.documents.map(({ id, title, date }) => ({ id, title, date })),
  };
}

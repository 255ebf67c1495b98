import type { DataLicence } from "../domain/plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { changesSets } from "../public-data/changes.ts";
import type { DataSet, Key } from "../public-data/data-set.ts";
import { shownSets } from "../public-data/data-sets.ts";
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
import { listWords } from "../wording/numbers.ts";
import { dataChanges } from "./data-changelog.ts";
import type { PlainTable } from "./evidence.ts";
import { ownersOf, rightToUse } from "../public-data/rights.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { numberText } from "../wording/indicators-figures.ts";

/** A file to download. */
export interface DataFile {
  /** "overview.json" */
  name: string;
  path: string;
  /** "JSON, 2 kB" */
  format: string;
}

/** A file as a row of the list of tables links it. */
export interface RowFile extends DataFile {
  /** What the row shows: the format or, where it has files of several tables, the name. */
  words: string;
}

/** One table, or several alike, as the Data page describes them. */
export interface DataSetDescription {
  id: string;
  title: string;
  about: string;
  /** "12 rows", or "3 tables" where several tables have the same keys */
  count: string;
  files: readonly RowFile[];
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
  /** What the files are. */
  introduction: readonly string[];
  /** How to open them, and how they write what is special. */
  opening: readonly string[];
  /** Who may use them for what. */
  rights: readonly string[];
  /** What lets others use them again; null where nothing is known to. */
  licence: DataLicence | null;
  contents: readonly PageLink[];
  sets: readonly DataSetDescription[];
  /** What changed in the tables; one of the sets says the same for programs. */
  changed: PlainTable;
  /** All tables at once, and how they are described for programs. */
  whole: readonly DataFile[];
  proof: Proof;
  documents: readonly { id: string; title: string; date: string }[];
}

const INTRODUCTION: readonly string[] = [
  phrase("data-introduction-1"),
  phrase("data-introduction-2"),
];

const OPENING: readonly string[] = [
  phrase("data-introduction-3"),
  phrase("data-introduction-4"),
  phrase("data-introduction-5"),
];

/** The whole of the data: name and what it is. */
const WHOLE: readonly (readonly [name: string, format: string])[] = [
  [WORKBOOK, phrase("for-excel")],
  [ODS_WORKBOOK, phrase("for-libreoffice")],
  [ZIP, phrase("all-files-in-one")],
  [DATA_PACKAGE, phrase("data-package")],
  [CATALOGUE, phrase("data-catalogue")],
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

/** "12 rows" */
function counted(name: "n-rows" | "n-tables", count: number): string {
  return phrase(name, { n: count, shown: numberText(count) });
}

function describeKey({ name, about, parts }: Key): KeyDescription {
  if (!parts) return { name, about };
  const columns = listWords(parts.map((part) => `${name}.${part}`));
  return { name, about: phrase("column-in-csv", { about, columns }) };
}

function filesOf(published: Release, { name }: DataSet): RowFile[] {
  return [
    fileOf(published, `${name}.csv`, "CSV"),
    fileOf(published, `${name}.json`, "JSON"),
    fileOf(published, schemaName(name), "JSON Schema"),
  ].map((file) => ({ ...file, words: file.format.replaceAll(" ", "\u00a0") }));
}

function describe(card: ReportCard, set: DataSet, published: Release): DataSetDescription {
  return {
    id: set.name,
    title: set.title,
    about: set.about,
    count: counted("n-rows", set.rows(card).length),
    files: filesOf(published, set),
    keys: set.keys.map(describeKey),
  };
}

/** The tables of changes, explained once for all pairs of reports that are compared. */
function describeChanges(card: ReportCard, published: Release): DataSetDescription[] {
  const sets = changesSets(card, phrase);
  const [first] = sets;
  if (!first) return [];
  return [
    {
      id: "changes",
      title: phrase("changes-sets"),
      about: phrase("changes-sets-about"),
      count: counted("n-tables", sets.length),
      files: sets
        .flatMap((set) => filesOf(published, set))
        .map((file) => ({ ...file, words: file.name })),
      keys: first.keys.map(describeKey),
    },
  ];
}

function proofOf(published: Release): Proof {
  return {
    rootHash: published.checksums.root,
    files: [
      fileOf(published, CHECKSUMS, phrase("list-of-checksums")),
      { name: VERIFIER, path: `${DATA_PATH}${VERIFIER}`, format: phrase("verifier") },
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
    ...shownSets(card).map((set) => describe(card, set, published)),
    ...describeChanges(card, published),
  ];
  return {
    title: phrase("data"),
    description: phrase("data-description", { plan: plan.title }),
    introduction: INTRODUCTION,
    opening: OPENING,
    rights: [
      ownersOf(plan),
      ...(plan.dataLicence ? [] : [rightToUse(plan)]),
      phrase("notes-by-editor"),
    ],
    licence: plan.dataLicence ?? null,
    contents: [
      { text: phrase("all-in-one"), path: "#everything" },
      { text: phrase("each-table"), path: "#tables" },
      { text: phrase("open-files"), path: "#opening" },
      { text: phrase("what-changed"), path: "#changed" },
      { text: phrase("documents"), path: "#documents" },
      { text: phrase("files-as-published"), path: "#proof" },
      { text: phrase("using-data"), path: "#licence" },
    ],
    sets,
    changed: dataChanges(card),
    whole: WHOLE.map(([name, format]) => fileOf(published, name, format)),
    proof: proofOf(published),
    documents: plan.documents.map(({ id, title, date }) => ({ id, title, date })),
  };
}

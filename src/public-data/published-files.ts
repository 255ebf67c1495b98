import type { ReportCard } from "../domain/report-card.ts";
import { once } from "../domain/once.ts";
import { DATA_PATH, editionDataPath } from "../addresses/paths.ts";
import { toCatalogue, type FullAddress } from "./catalogue.ts";
import { checksums, type Checksums } from "./checksums.ts";
import { toCsv } from "./csv.ts";
import { toDataPackage } from "./data-package.ts";
import type { DataSet } from "./data-set.ts";
import { publishedSets } from "./data-sets.ts";
import { knownEditionData } from "./edition-data.ts";
import {
  CATALOGUE,
  CHECKSUMS,
  DATA_PACKAGE,
  ODS_WORKBOOK,
  schemaName,
  WORKBOOK,
  ZIP,
} from "./file-names.ts";
import { toJson } from "./json.ts";
import { toJsonSchema } from "./row-schema.ts";
import { workbooks } from "./workbook.ts";
import { zip, type Zipped } from "./zip.ts";

/** A file under `/data/`, ready to be written. */
export interface PublishedFile {
  name: string;
  bytes: Uint8Array;
}

/** Every file under `/data/`, with the one hash of the release. */
export interface Release {
  files: readonly PublishedFile[];
  /** The data of editions: published elsewhere, and in the list of checksums and the zip file. */
  editions: readonly PublishedFile[];
  checksums: Checksums;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function tableFiles(card: ReportCard, set: DataSet, full: FullAddress): PublishedFile[] {
  const rows = set.rows(card);
  const schema = schemaName(set.name);
  return [
    { name: `${set.name}.csv`, bytes: encode(toCsv(set.keys, rows)) },
    { name: `${set.name}.json`, bytes: encode(toJson(rows)) },
    { name: schema, bytes: encode(toJsonSchema(set, full(DATA_PATH) + schema)) },
  ];
}

async function wholeFiles(
  card: ReportCard,
  sets: readonly DataSet[],
  tables: readonly PublishedFile[],
  full: FullAddress,
): Promise<PublishedFile[]> {
  const { content } = card;
  const { xlsx, ods } = await workbooks(card, sets);
  const books = [
    { name: WORKBOOK, bytes: xlsx },
    { name: ODS_WORKBOOK, bytes: ods },
  ];
  const catalogue = toCatalogue(content, sets, [...tables, ...books], full);
  return [
    ...books,
    { name: DATA_PACKAGE, bytes: encode(toDataPackage(content, sets, full(DATA_PATH))) },
    { name: CATALOGUE, bytes: encode(catalogue) },
  ];
}

/** A spreadsheet is a zip file itself. */
function packing(file: PublishedFile): Zipped {
  return { ...file, asItIs: file.name === WORKBOOK || file.name === ODS_WORKBOOK };
}

/** The data of each report's edition, by their paths below the site's root. */
function editionFiles(card: ReportCard, full: FullAddress): PublishedFile[] {
  return card.reports.map(({ report: { id } }) => ({
    name: editionDataPath(id).slice(1),
    bytes: encode(knownEditionData(card, id, full).text),
  }));
}

async function make(card: ReportCard, full: FullAddress): Promise<Release> {
  const sets = publishedSets(card);
  const tables = sets.flatMap((set) => tableFiles(card, set, full));
  const files = [...tables, ...(await wholeFiles(card, sets, tables, full))];
  const editions = editionFiles(card, full);
  const sums = checksums([...files, ...editions]);
  const list = { name: CHECKSUMS, bytes: encode(sums.list) };
  const whole = { name: ZIP, bytes: zip([...files, ...editions, list].map(packing)) };
  return { files: [...files, list, whole], editions, checksums: sums };
}

const releases = once((card: ReportCard) => once((full: FullAddress) => make(card, full)));

/**
 * Every data file that a release of the site publishes. Made once for a report card and what makes
 * its addresses.
 *
 * @param full makes a full address of a path below the site's root
 */
export function release(card: ReportCard, full: FullAddress): Promise<Release> {
  return releases(card)(full);
}

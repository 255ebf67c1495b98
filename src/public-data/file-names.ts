/** Names of the files beside the tables' own, under `/data/`. */
export const WORKBOOK = "report-card.xlsx";
export const ODS_WORKBOOK = "report-card.ods";
export const DATA_PACKAGE = "datapackage.json";
export const CATALOGUE = "catalogue.jsonld";
export const ZIP = "all.zip";

/** Name of the JSON Schema of a table. */
export function schemaName(set: string): string {
  return `${set}.schema.json`;
}
export const CHECKSUMS = "checksums.txt";
/** The program that compares the files with their checksums. It stands in `public/data/`. */
export const VERIFIER = "verify.mjs";

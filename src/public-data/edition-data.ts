import { createHash } from "node:crypto";
import { editionPath } from "../addresses/paths.ts";
import { once, onceOfText } from "../domain/once.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { FullAddress } from "./catalogue.ts";
import { newRows } from "./printed-sets.ts";

/** What one report says, as a file that no later report changes. */
export interface EditionData {
  text: string;
  /** SHA-256 of the file, in hexadecimal. */
  hash: string;
  /** How many rows each table has, in order. */
  tables: readonly { title: string; rows: number }[];
}

/**
 * What a report says as data: its rows of every table of printed words and figures.
 *
 * @param full makes a full address of a path below the site's root
 */
export function editionData(card: ReportCard, id: string, full: FullAddress): EditionData {
  const { report } = card.report(id);
  const tables = newRows(card, report);
  const lines = tables.map(
    ({ set: { name }, rows }) =>
      `${JSON.stringify(name)}: [\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`,
  );
  const head = { report: id, title: report.title, page: full(editionPath(id)) };
  const opening = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const text = `{\n${[...opening, ...lines].join(",\n")}\n}\n`;
  return {
    text,
    hash: createHash("sha256").update(text).digest("hex"),
    tables: tables.map(({ set: { title }, rows }) => ({ title, rows: rows.length })),
  };
}

const editions = once((card: ReportCard) =>
  once((full: FullAddress) => onceOfText((id) => editionData(card, id, full))),
);

/** As `editionData`, made once for a report card, a report and what makes its address. */
export function knownEditionData(card: ReportCard, id: string, full: FullAddress): EditionData {
  return editions(card)(full)(id);
}

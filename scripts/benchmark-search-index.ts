/**
 * `node scripts/benchmark-search-index.ts [milestones]`: how long the search index takes, and how
 * large it is, for a made-up plan of 5,000 milestones (or as many as given). The plan repeats the
 * texts of the real content in a new order; it is kept in memory and in a temporary folder only.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Content } from "../src/domain/content.ts";
import { buildReportCard } from "../src/domain/report-card.ts";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { toContent } from "../src/kinds/to-content.ts";
import { nameMark } from "../src/search/facets.ts";
import { recordHtml } from "../src/search/record-html.ts";
import { searchRecords } from "../src/search/records.ts";
import { writeFacets } from "../src/search-index/facets-file.ts";
import { writeSearchIndex } from "../src/search-index/write-index.ts";

/** As many milestones as wanted, each with the texts of a real one and of another one. */
function grown(content: Content, count: number): Content {
  const copies = Math.ceil(count / content.milestones.length);
  const times = Array.from({ length: copies }, (_, copy) => copy);
  const name = (id: string, copy: number): string => `${id}-${copy}`;
  const milestones = times.flatMap((copy) =>
    content.milestones.map((one) => ({
      ...one,
      id: name(one.id, copy),
      wording: `${one.wording} (area ${copy})`,
    })),
  );
  const updates = times.flatMap((copy) =>
    content.updates.map((one, at) => ({
      ...one,
      milestone: name(one.milestone, copy),
      links: [],
      text: `${one.text}\n\n${content.updates[(at * 7 + copy * 13) % content.updates.length]?.text ?? ""}`,
    })),
  );
  return {
    ...content,
    milestones: milestones.slice(0, count),
    updates: kept(updates, milestones, count),
  };
}

function kept<T extends { milestone: string }>(
  updates: readonly T[],
  milestones: readonly { id: string }[],
  count: number,
): T[] {
  const ids = new Set(milestones.slice(0, count).map(({ id }) => id));
  return updates.filter((update) => ids.has(update.milestone));
}

function size(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function measure(content: Content, name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "report-card-search-"));
  const start = Date.now();
  const records = searchRecords(buildReportCard(content), synonyms);
  const made = Date.now();
  await writeSearchIndex(
    records.map((record) => ({ url: record.path, html: recordHtml(record) })),
    folder,
    "en",
  );
  const facets = records.map(
    (record) => [record.path, { ...record, name: nameMark(record.title) }] as const,
  );
  writeFacets(folder, new Map(facets), content.reports.map(({ id }) => id).sort());
  const end = Date.now();
  console.log(
    `${name}: ${records.length} records in ${made - start} ms, index in ${end - made} ms, ${size(folder)} bytes`,
  );
  rmSync(folder, { recursive: true, force: true });
}

const settings = settingsOrExit();
const { set } = readContent(settings.contentDir, process.cwd());
const content = toContent(set, settings.today);
const synonyms = set.synonyms[0]?.data.groups ?? [];
const count = Number(process.argv[2]) || 5000;
await measure(content, "This plan");
await measure(grown(content, count), `A plan of ${count} milestones`);

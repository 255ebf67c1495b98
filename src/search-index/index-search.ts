/** Makes the search index of a built site, after Astro has made its pages. */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { bareLanguage } from "../domain/language.ts";
import { unmarked, unmarkedData } from "../domain/language-marks.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { otherWords, type OtherWords } from "../search/other-words.ts";
import { headingOf, markPage, pageKind, textOf } from "../search/pages.ts";
import { recordHtml } from "../search/record-html.ts";
import { nameMark, type Facets } from "../search/facets.ts";
import type { SearchRecord } from "../search/record.ts";
import { searchRecords } from "../search/records.ts";
import { vocabulary, wordsOfRecord } from "../search/vocabulary.ts";
import { searchLatest } from "../views/search-latest.ts";
import { formsOf, withForms, type FormsOf } from "./joined-forms.ts";
import { writeFacets } from "./facets-file.ts";
import { writeFirst } from "./first-parts.ts";
import { addStartLinks } from "./start-files.ts";
import { writeSearchIndex, type IndexedPage } from "./write-index.ts";

type Read = (path: string) => string | null;

/**
 * Reads built pages by their path below the site's root; null where there is none. Only the last one
 * stays in memory, for the records that lie on one page: all of a large plan's take gigabytes.
 */
function pageReader(dist: string): Read {
  let last: { path: string; html: string | null } | undefined;
  return (path) => {
    if (last?.path === path) return last.html;
    const file = join(dist, path, "index.html");
    last = { path, html: existsSync(file) ? readFileSync(file, "utf8") : null };
    return last.html;
  };
}

/** Leaves out records of pages that were not built, and links to places that a page does not have. */
function withPages(records: readonly SearchRecord[], read: Read): SearchRecord[] {
  return records.flatMap((record) => {
    const [path = "", place] = record.path.split("#");
    const html = read(path);
    if (html === null) return [];
    const has = (id: string): boolean => html.includes(`id="${id}"`);
    const sections = record.sections.map((section) =>
      section.anchor !== null && has(section.anchor) ? section : { ...section, anchor: null },
    );
    return [{ ...record, path: place && has(place) ? record.path : path, sections }];
  });
}

function builtPaths(dist: string): string[] {
  return globSync("**/index.html", { cwd: dist })
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join("/")
          .replace(/index\.html$/, "")}`,
    )
    .sort();
}

interface FoundPage extends IndexedPage {
  facets: Facets;
  /** All its words, for the vocabulary. */
  words: string;
}

/** Pages that no record of the model leads to, such as "About": they are read as built. */
function handWritten(
  dist: string,
  records: readonly SearchRecord[],
  read: Read,
  other: OtherWords,
  forms: FormsOf,
): FoundPage[] {
  const known = new Set(records.map((record) => record.path.split("#")[0] ?? ""));
  return builtPaths(dist).flatMap((url) => {
    const kind = pageKind(url, known);
    const html = read(url);
    if (kind === null || html === null) return [];
    const name = nameMark(headingOf(html));
    const facets = { kind, priority: null, status: [], reports: [], name };
    const words = textOf(html);
    const also = forms(words);
    const marked = markPage(url, html, kind, other(headingOf(html)), also);
    return [{ url, html: marked, facets, words: `${words} ${also.join(" ")}` }];
  });
}

/**
 * Writes the search index beside the pages: `pagefind/` with the index, the first result of
 * every word, what results can be filtered by, and the words that the index knows; and tells the search pages what to load first.
 *
 * @param dist the built site
 * @param basePath the path that the site lives at, with slashes at both ends
 * @throws Error with what Pagefind says is wrong
 */
export async function indexSearch(dist: string, card: ReportCard, basePath: string): Promise<void> {
  const synonyms = card.content.synonyms.flatMap((one) => one.groups);
  const read = pageReader(dist);
  const all = searchRecords(card, synonyms);
  const found = withPages(card.content.plan.spoken ? unmarkedData(all) : all, read);
  const forms = formsOf(found.map((record) => wordsOfRecord(record)));
  const records = found.map((record) => withForms(record, forms));
  const latest = searchLatest(card);
  const other = otherWords(synonyms, card.content.glossary);
  const pages: FoundPage[] = [
    ...records.map((record) => ({
      url: record.path,
      html: unmarked(recordHtml(record, latest.get(record.path))),
      facets: { ...record, name: nameMark(record.title) },
      words: wordsOfRecord(record),
    })),
    ...handWritten(dist, records, read, other, forms),
  ];
  const folder = join(dist, "pagefind");
  const { language } = card.content.plan;
  await writeSearchIndex(pages, folder, bareLanguage(language));
  const known = vocabulary(pages.map(({ words }) => words));
  const first = await writeFirst(folder, known);
  const reports = card.reports.map(({ report }) => report.id);
  writeFacets(folder, first, new Map(pages.map(({ url, facets }) => [url, facets])), reports);
  writeFileSync(join(folder, "search-words.json"), JSON.stringify(known));
  addStartLinks(dist, basePath, first.starts);
}

import { describe, expect, test } from "vitest";
import { realSite, sites } from "./built-sites.ts";
import { pagesOf, readPage } from "./pages.ts";

const TABLE = /<table\b.*?<\/table>/gs;
const ROW = /<tr\b.*?<\/tr>/gs;

/** What nobody hears before it is opened. */
const SHUT = /(?<=<\/summary>).*?(?=<\/details>)/gs;

/** The page of what was tried names every way of trying in one row. */
const EVIDENCE = /^how-this-site-is-checked\//;

/** What parts words; other elements stand within them. */
const BLOCK = /<\/?(?:td|th|li|p|br|div|summary|small)\b[^>]*>/g;

/** A row that takes longer to hear is heard to its end by nobody. */
const MOST_WORDS = 40;

function mainOf(html: string): string {
  return /<main\b.*<\/main>/s.exec(html)?.[0] ?? "";
}

/**
 * The words of some markup, its blocks and sentences in lines of their own. Where something is
 * printed, and the few words of a mark beside a line, are data like a cell of a table.
 */
function linesOf(markup: string): string[] {
  return markup
    .replace(/<(q|blockquote|svg|td|th)\b.*?<\/\1>/gs, "")
    .replace(/<(p|span)\b[^>]* class="(?:source|meta)"[^>]*>.*?<\/\1>/gs, "")
    .replace(/<\/?(?:p|li|ul|ol|dl|dt|dd|div|h\d|section|summary|small|br|caption)\b[^>]*>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .split(/\n|(?<=[.!?;]|:(?!\s*“))\s+/)
    .map((line) => line.replace(/\s+/g, " ").trim());
}

describe.each(sites)("tables of the $name", (site) => {
  const tables = pagesOf(site).flatMap((page) =>
    (mainOf(readPage(site, page)).match(TABLE) ?? []).map((table) => ({ page, table })),
  );

  test("have a caption each", () => {
    expect(tables.length).toBeGreaterThan(10);
    const bare = tables.filter(({ table }) => !/<caption\b[^>]*>\s*\S/.test(table));
    expect(bare.map(({ page }) => page)).toEqual([]);
  });

  test(`have no row of more than ${MOST_WORDS} words`, () => {
    const long = tables.flatMap(({ page, table }) =>
      (table.match(ROW) ?? [])
        .filter((row) => row.includes("<td") && !EVIDENCE.test(page))
        .map((row) =>
          row
            .replace(SHUT, "")
            .replace(BLOCK, " ")
            .replace(/<[^>]+>/g, ""),
        )
        .map((row) => row.match(/\S+/g)?.length ?? 0)
        .filter((words) => words > MOST_WORDS)
        .map((words) => `${page}: ${words}`),
    );
    expect(long).toEqual([]);
  });
});

describe.each(sites)("words of the $name", (site) => {
  test("have no space before a full stop or a comma", () => {
    const loose = pagesOf(site).flatMap((page) =>
      (readPage(site, page).match(/[^>]{0,40}<\/(?:a|b|span|em)>\s+[.,;:)](?=[\s<])/g) ?? []).map(
        (words) => `${page}: ${words}`,
      ),
    );
    expect(loose).toEqual([]);
  });
});

/** So often a page may say the same in the same words, outside of quotations and tables. */
const OFTEN = 8;

/** Fewer words are a label. */
const FEWEST_WORDS = 4;

/**
 * Papers as they were printed, whose words are not ours to vary, and the committee's own: each of
 * its numbered paragraphs is called up and read by itself.
 */
const PAPERS = [/^archive\//, /^members\/pack\//];

test("no page of the real plan says one sentence again and again", () => {
  const robotic = pagesOf(realSite)
    .filter((page) => !PAPERS.some((paper) => paper.test(page)))
    .flatMap((page) => {
      const said = linesOf(mainOf(readPage(realSite, page)));
      const long = said.filter((line) => line.split(" ").length >= FEWEST_WORDS);
      const counts = [...Map.groupBy(long, (line) => line)];
      return counts
        .filter(([, all]) => all.length > OFTEN)
        .map(([line, all]) => `${page}: ${all.length} times “${line}”`);
    });
  expect(robotic).toEqual([]);
});

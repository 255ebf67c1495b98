import process from "node:process";
import { nameOf } from "../addresses/path-to.ts";
import { loadReportCard } from "../load/report-card.ts";
import { readSettings } from "../load/settings.ts";
import { publishedPapers, type PublishedPaper } from "../papers/published-papers.ts";
import { fullAddress } from "./full-address.ts";

const { preview } = readSettings(process.env);
const makes = { full: fullAddress, preview };

async function papers(): Promise<readonly PublishedPaper[]> {
  return publishedPapers(await loadReportCard(), makes);
}

/** The paper at a path below the site's root; null where the plan has none. */
export async function paperAt(path: string): Promise<PublishedPaper | null> {
  return (await papers()).find((paper) => paper.path === path) ?? null;
}

/** The routes of one folder of papers, by its name in the book of addresses. */
export async function paperRoutes(
  folder: "members-paper" | "easy-read-paper",
): Promise<{ params: { paper: string }; props: { paper: PublishedPaper } }[]> {
  return (await papers())
    .filter(({ path }) => nameOf(path) === folder)
    .map((paper) => ({
      params: { paper: /([^/]+)\.pdf$/.exec(paper.path)?.[1] ?? "" },
      props: { paper },
    }));
}

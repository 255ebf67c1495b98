import type { ReportCard } from "../domain/report-card.ts";
import { lazily, once } from "../domain/once.ts";
import { allPapers } from "./all-papers.ts";
import type { Makes } from "./frame.ts";
import { typeset, type SetPaper } from "./typeset.ts";

/** A paper with its address below the site's root. */
export interface PublishedPaper {
  path: string;
  title: string;
  /** Sets the paper, once. */
  set: () => SetPaper;
}

const made = once<ReportCard, Map<string, readonly PublishedPaper[]>>(() => new Map());

/** Every paper of the site. Each is set at most once for a report card and an address. */
export function publishedPapers(card: ReportCard, makes: Makes): readonly PublishedPaper[] {
  const known = made(card);
  const key = `${makes.full("/")} ${makes.preview}`;
  const papers =
    known.get(key) ??
    allPapers(card, makes).map(([path, paper]) => ({
      path,
      title: paper.title,
      set: lazily(() => typeset(paper)),
    }));
  known.set(key, papers);
  return papers;
}

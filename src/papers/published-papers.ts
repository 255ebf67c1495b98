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

function papersOf(card: ReportCard, makes: Makes): PublishedPaper[] {
  return allPapers(card, makes).map(([path, paper]) => ({
    path,
    title: paper.title,
    set: lazily(() => typeset(paper)),
  }));
}

const papers = once((card: ReportCard) => once((makes: Makes) => papersOf(card, makes)));

/** Every paper of the site. Each is set at most once for a report card and what papers are told. */
export function publishedPapers(card: ReportCard, makes: Makes): readonly PublishedPaper[] {
  return papers(card)(makes);
}

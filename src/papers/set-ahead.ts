import { spawnSync } from "node:child_process";
import process from "node:process";
import type { ReportCard } from "../domain/report-card.ts";
import { giveBackMemory } from "../load/give-back-memory.ts";
import { allPapers } from "./all-papers.ts";
import type { Makes } from "./frame.ts";
import type { Paper } from "./paper.ts";
import { isSet } from "./typeset.ts";

/**
 * Sets papers in a process of its own, whose memory goes back to the system with it: the typesetter
 * never gives back what it took, up to 700 MB for those of a large plan. They are kept, and found
 * when they are asked for. What cannot be set is not told here: whoever asks for that paper is told.
 */
export function setApart(papers: readonly Paper[]): void {
  giveBackMemory();
  spawnSync(process.execPath, ["src/papers/set-papers.ts"], {
    input: JSON.stringify(papers),
    stdio: ["pipe", "ignore", "ignore"],
  });
}

/** Sets the papers of a site before its pages are made, those that were not set before. */
export function setAhead(card: ReportCard, makes: Makes): void {
  const papers = allPapers(card, makes).map(([, paper]) => paper);
  const wanted = papers.filter((paper) => !isSet(paper));
  if (wanted.length > 0) setApart(wanted);
}

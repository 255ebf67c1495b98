import {
  BOOKLET_PAPER_PATH,
  briefingPaperPath,
  leafletPaperPath,
  PACK_PAPER_PATH,
  PLAN_PAPER_PATH,
} from "../addresses/paper-paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { briefPaper } from "./brief.ts";
import { bookletPaper, leafletPaper } from "./easy-read.ts";
import type { Makes } from "./frame.ts";
import { packPaper } from "./pack.ts";
import type { Paper } from "./paper.ts";
import { planPaper } from "./plan-on-a-page.ts";

/** Every paper that the site publishes, not yet set. */
export function allPapers(card: ReportCard, makes: Makes): [path: string, paper: Paper][] {
  const numbers = card.priorities.map(({ number }) => number);
  const papers: [string, Paper | null][] = [
    [PACK_PAPER_PATH, packPaper(card, makes)],
    [PLAN_PAPER_PATH, planPaper(card, makes)],
    ...numbers.map((at): [string, Paper] => [briefingPaperPath(at), briefPaper(card, at, makes)]),
    ...numbers.map((at): [string, Paper | null] => [
      leafletPaperPath(at),
      leafletPaper(card, at, makes),
    ]),
    [BOOKLET_PAPER_PATH, bookletPaper(card, makes)],
  ];
  return papers.flatMap(([path, paper]) => (paper ? [[path, paper]] : []));
}

import { indicatorPath, milestonePath } from "../addresses/paths.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { SearchLatest } from "../search/record.ts";
import { NOT_RECORDED } from "../wording/ratings.ts";
import { markWords, targetText } from "./indicator-cards.ts";
import { latestWords } from "./indicator-rows.ts";
import { ratingStatus } from "./rating-status.ts";
import { verdictMark } from "./verdict-mark.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** "61.9% in December 2013. Target missed: 64.3%. Worsening." As its page shows it. */
function ofIndicator(verdict: IndicatorVerdict): SearchLatest {
  const mark = verdictMark(verdict);
  const [latest, judged] = [latestWords(verdict), markWords(mark, targetText(verdict))];
  const words = judged.startsWith(latest) ? judged : `${latest}. ${judged}`;
  return { words: `${words}.`, sign: `v-${mark.shape}` };
}

/** "Green in June 2014"; a rating that is not recorded says so. */
function ofMilestone(card: ReportCard, milestone: Milestone): SearchLatest | null {
  const entry = card.latestEntry(milestone);
  if (!entry) return null;
  const { split, signs } = ratingStatus(entry.rating, card.content.plan.ratings);
  const names = signs.map(({ name, parts }) => (parts ? `${name} ${parts}` : name)).join(", ");
  const rating = entry.rating === null ? NOT_RECORDED : names;
  const words = phrase(split ? "split-rating-in" : "rating-in", {
    rating,
    report: entry.report.name,
  });
  return { words, sign: split ? "" : `sign-${signs[0]?.kind ?? "not-recorded"}` };
}

/** What the search shows of every milestone and indicator beside its name, by the page's path. */
export function searchLatest(card: ReportCard): ReadonlyMap<string, SearchLatest> {
  const milestones = card.content.milestones.flatMap((one): [string, SearchLatest][] => {
    const latest = ofMilestone(card, one);
    return latest ? [[milestonePath(one.id), latest]] : [];
  });
  const indicators = card.indicators.all.map((verdict): [string, SearchLatest] => [
    indicatorPath(verdict.indicator.id),
    ofIndicator(verdict),
  ]);
  return new Map([...milestones, ...indicators]);
}

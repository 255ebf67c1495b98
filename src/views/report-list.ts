import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { reportPath } from "../addresses/paths.ts";
import type { Said } from "../wording/counts.ts";
import { ratingPicture, type RatingPicture } from "./rating-picture.ts";
import { reportSummary } from "./report.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One report in the list of all reports. */
export interface ReportListItem {
  link: PageLink;
  title: string;
  presented: string | null;
  summary: Said;
  picture: RatingPicture | null;
  latest: boolean;
}

/** All reports, newest first. */
export function reportList(card: ReportCard): ReportListItem[] {
  return card.reports
    .map((part) => {
      const { report, overview } = part;
      const { presented } = report;
      return {
        link: { text: report.name, path: reportPath(report.id) },
        title: report.title,
        presented: presented
          ? phrase("day-to", { day: longDay(presented.date), to: presented.to })
          : null,
        summary: reportSummary(card, part),
        picture: overview?.total ? ratingPicture(card, part, overview.total) : null,
        latest: part === card.latest,
      };
    })
    .reverse();
}

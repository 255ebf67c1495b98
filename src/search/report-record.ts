import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { plainText } from "../markdown/plain-text.ts";
import { reportPath } from "../addresses/paths.ts";
import { highlightSection } from "./highlight-section.ts";
import type { OtherWords } from "./other-words.ts";
import type { SearchRecord } from "./record.ts";
import { longDay } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** What the highlights say is found under their priority first. */
const HIGHLIGHTS = 0.3;

/** The record of a report: its own words, without the milestones that have records of their own. */
export function reportRecord(card: ReportCard, part: ReportPart, other: OtherWords): SearchRecord {
  const { report } = part;
  const presented = report.presented
    ? phrase("presented-to-on", {
        to: report.presented.to,
        day: longDay(report.presented.date),
      })
    : "";
  const text = [presented, plainText(report.text)].filter((line) => line !== "").join("\n");
  const highlights = part.highlights.map((one) => ({
    ...highlightSection(one, report, null),
    heading: card.priority(one.priority).shortTitle,
    weight: HIGHLIGHTS,
  }));
  return {
    path: reportPath(report.id),
    title: phrase("report-of", { name: report.name }),
    kind: "report",
    detail: report.title,
    words: other(report.title),
    also: [],
    sections: [{ anchor: null, heading: null, text, weight: 1 }, ...highlights],
    priority: null,
    status: [],
    reports: [report.id],
  };
}

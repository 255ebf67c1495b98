import type { ReportCard, ReportPart } from "../report-card.ts";
import { wordsOf } from "../words.ts";
import { newsOfPriority } from "./latest-of-priority.ts";
import { countWords } from "./numbers.ts";
import { noSuch, type Asked, type ReferenceFault, type Resolution } from "./resolved.ts";
import { monthOf } from "./sayings.ts";

type Page = Pick<Asked, "card" | "priority">;

/** The same, and the language in which words are said. */
type Told = Page & Pick<Asked, "sayings">;

/**
 * The report that `reportWords` come from: the latest with words on the page's priority, or, on a
 * page without one, on any priority. A report that leaves a priority out is passed over.
 */
export function newsReport({ card, priority }: Page): ReportPart {
  const news = priority === undefined ? null : newsOfPriority(card, priority)?.part;
  const any = card.reports.findLast(({ highlights }) => highlights.length > 0);
  return (priority === undefined ? any : news) ?? card.latest;
}

/** Words of the latest report that has any on the page's priority: its two lists. */
export function reportWords(page: Page): string {
  return newsReport(page)
    .highlights.filter((one) => page.priority === undefined || one.priority === page.priority)
    .flatMap((one) => [...one.workingWell, ...one.concerns])
    .join("\n");
}

/** All that a report says on the page's priority, or on any: lists and milestones’ updates. */
function allWordsOf({ highlights, entries }: ReportPart, priority: number | undefined): string {
  const ofPage = (number: number): boolean => priority === undefined || number === priority;
  return [
    ...highlights
      .filter((one) => ofPage(one.priority))
      .flatMap((one) => [...one.workingWell, ...one.concerns]),
    ...entries
      .filter((entry) => ofPage(entry.milestone.priority))
      .map((entry) => entry.update.text),
  ].join("\n");
}

function prints(part: ReportPart, words: string, { priority }: Page): boolean {
  const said = ` ${wordsOf(allWordsOf(part, priority)).join(" ")} `;
  return said.includes(` ${wordsOf(words).join(" ")} `);
}

/** Why the words are not found: where they do stand, if a row may still mean that report. */
function notPrinted(words: string, part: ReportPart, page: Page): ReferenceFault {
  const { report } = part;
  const there = page.card.reports.findLast((one) => prints(one, words, page))?.report;
  const on = page.priority === undefined ? "" : ` on priority ${page.priority}`;
  const fault = `The report of ${report.name} does not print "${words}"${on}.`;
  const remedy = `Write the words or the number exactly as the report of ${report.name} prints them.`;
  if (!there) return { fault, remedy };
  return {
    fault: `${fault} The report of ${there.name} does.`,
    remedy: `If the row speaks of ${there.name}, name that report: {printed ${there.id}: ${words}}, and {report ${there.id}: date} for its date. If not: ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`,
  };
}

/** `printed`: words that a report prints, of the page's latest news or of the report that is named. */
function resolvePrinted(words: string, part: ReportPart, page: Told): Resolution {
  if (!prints(part, words, page)) return notPrinted(words, part, page);
  const count = /^[\d,]+$/.test(words) && !/^(?:19|20)\d\d$/.test(words);
  const said = count ? countWords(Number(words.replaceAll(",", "")), page.sayings) : words;
  return { words: said, value: words, tied: true };
}

/** What can be asked of reports, each with the report that is meant. */
function partOf(subject: string, page: Page): ReportPart | null | undefined {
  const { card } = page;
  if (subject === "news" || subject === "printed") return newsReport(page);
  if (subject === "report") return card.latest;
  return subject === "rated report" ? card.latestRated : undefined;
}

function partNamed(id: string, card: ReportCard): ReportPart | undefined {
  return card.reports.find(({ report }) => report.id === id);
}

/**
 * What a page asks of a report: `report`, `rated report` and `news` for a date, `printed` for words.
 * `report` and `printed` may name one, and then mean it whatever is published later:
 * "printed 2015-01: 557".
 *
 * @returns null if the subject is not a report
 */
export function resolveReport(subject: string, aspect: string, page: Told): Resolution | null {
  const [, kind = subject, id] = /^(printed|report) (\d\S*)$/.exec(subject) ?? [];
  const part = id === undefined ? partOf(kind, page) : partNamed(id, page.card);
  if (id !== undefined && !part) {
    const choices = page.card.reports.map(({ report }) => `${kind} ${report.id}`);
    return noSuch(`There is no report "${id}".`, choices);
  }
  if (part === undefined) return null;
  if (kind !== "printed" && aspect !== "date") {
    return noSuch(`A report cannot be asked for "${aspect}".`, ["date"]);
  }
  if (!part) return { fault: "No report rates milestones yet.", remedy: "Leave the row out." };
  if (kind === "printed") return resolvePrinted(aspect, part, page);
  const { id: of } = part.report;
  return { words: page.sayings.month(of), value: monthOf(of), tied: true };
}

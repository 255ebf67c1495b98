import { embargoedReports } from "../domain/embargo.ts";
import { LOCALE } from "../wording/catalogue/spoken.ts";
import type { Report } from "../domain/report.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** After so many days without a commit, GitHub pauses the scheduled runs of a public repository. */
const PAUSED_AFTER = 60;
const DAY = 24 * 60 * 60_000;

/** The moment as it was written, its own clock kept: "15 June 2015, 09:00 (UTC+01:00)". */
function momentWords(moment: string): string {
  const [, day = "", time = "", offset = ""] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[^Z+-]*(.*)$/.exec(moment) ?? [];
  const form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  const words = new Intl.DateTimeFormat(LOCALE, form).format(new Date(`${day}T00:00:00Z`));
  return `${words}, ${time} (${offset === "Z" ? "UTC" : `UTC${offset}`})`;
}

function paused(moment: string, now: string): string {
  const days = Math.floor((Date.parse(moment) - Date.parse(now)) / DAY);
  if (days <= PAUSED_AFTER) return "";
  return ` That is ${days} days from now. In a public repository, GitHub pauses timed runs once nothing was merged for ${PAUSED_AFTER} days: have something merged before, or choose “Run workflow” under Actions, “Moment”, on that day.`;
}

/**
 * Reports that will appear by themselves, as Markdown for a pull request. Empty where none waits.
 *
 * @param now ISO, with offset
 * @param folder the content folder that they stand in: "content"
 */
export function waitingNote(reports: readonly Report[], now: string, folder: string): string {
  const waiting = embargoedReports(reports, now);
  if (waiting.length === 0) return "";
  const lines = waiting.map(({ id, name, publishFrom = "" }) => {
    const words = momentWords(publishFrom);
    return `- The report of ${plainMarkdown(name)} appears by itself on ${words}, once this is merged. Nobody has to do anything then. Until then its words may change without a reason. For another moment, change \`publishFrom\` in \`${folder}/reports/${id}.md\`.${paused(publishFrom, now)}`;
  });
  return ["", `### Reports that wait (${waiting.length})`, "", ...lines, ""].join("\n");
}

import type { Highlights } from "../domain/highlight.ts";
import type { Report } from "../domain/report.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { SearchSection } from "./record.ts";

/** What one report says of one priority by exception, as a section of a record. */
export function highlightSection(
  highlights: Highlights,
  report: Report,
  anchor: string | null,
): SearchSection {
  const text = [...highlights.workingWell, ...highlights.concerns]
    .map((item) => plainText(item))
    .join("\n");
  return { anchor, heading: report.name, text, weight: 1 };
}

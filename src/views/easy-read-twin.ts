import { easyReadPath } from "../addresses/easy-read-paths.ts";
import { readPath, type ReadPage } from "../addresses/path-to.ts";
import type { EasyReadKind, EasyReadPage } from "../domain/easy-read/page.ts";
import type { ReportCard } from "../domain/report-card.ts";

const BY_PROSE: ReadonlyMap<string, EasyReadKind> = new Map([
  ["how-we-rate", "how-we-say"],
  ["about", "about"],
  ["accessibility", "accessibility"],
]);

/** What the Easy Read page that goes with a standard page is like. */
function wanted(page: ReadPage | null, card: ReportCard): Pick<EasyReadPage, "kind" | "priority"> {
  switch (page?.name) {
    case "priority":
      return { kind: "priority", priority: Number(page.parts.priority) };
    case "milestone": {
      const { milestone } = page.parts;
      if (!card.hasMilestone(milestone)) return { kind: "start" };
      return { kind: "priority", priority: card.milestone(milestone).priority };
    }
    case "glossary":
      return { kind: "words" };
    case "service-views":
      return { kind: "views" };
    case "prose":
      return { kind: BY_PROSE.get(page.parts.page) ?? "start" };
    default:
      return { kind: "start" };
  }
}

/**
 * The Easy Read page that goes with a standard page: that of the same priority, of the same
 * subject, or the start page.
 *
 * @param path the standard page's path below the site's root
 * @returns null if the plan has no Easy Read, or the page is itself Easy Read
 */
export function easyReadTwin(path: string, card: ReportCard): string | null {
  const pages = card.content.easyReads;
  const page = readPath(path);
  if (page?.name.startsWith("easy-read")) return null;
  const { kind, priority } = wanted(page, card);
  const found =
    pages.find((one) => one.kind === kind && one.priority === priority) ??
    pages.find((one) => one.kind === "start");
  return found ? easyReadPath(found) : null;
}

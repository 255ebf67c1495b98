import { easyReadPath, type EasyReadPage } from "../domain/easy-read/page.ts";
import type { ReportCard } from "../domain/report-card.ts";

function priorityOf(card: ReportCard, path: string): number | null {
  const priority = /^\/priorities\/(\d+)\/$/.exec(path)?.[1];
  if (priority) return Number(priority);
  const id = /^\/milestones\/([^/]+)\/$/.exec(path)?.[1];
  return card.content.milestones.find((one) => one.id === id)?.priority ?? null;
}

function kindOf(path: string): EasyReadPage["kind"] {
  if (path === "/how-we-rate/") return "how-we-say";
  if (path === "/glossary/") return "words";
  if (path === "/about/") return "about";
  if (path === "/accessibility/") return "accessibility";
  return "start";
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
  if (path.startsWith("/easy-read/")) return null;
  const priority = priorityOf(card, path);
  const kind = kindOf(path);
  const found =
    pages.find((page) => priority !== null && page.priority === priority) ??
    pages.find((page) => page.kind === kind) ??
    pages.find((page) => page.kind === "start");
  return found ? easyReadPath(found) : null;
}

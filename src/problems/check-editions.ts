import { silentChanges, type ClosedEdition } from "../domain/edition.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type EditionFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** What a page of an edition is of, the content behind it, and what a correction of it names. */
interface ChangedPage {
  about: string;
  behind: string;
  names: string;
}

function changedPage(card: ReportCard, report: string, page: string): ChangedPage {
  const [folder, id = ""] = page.split("/");
  if (folder === "indicators") {
    const found = card.content.indicators.find((one) => one.id === id);
    const about = found ? `“${found.name}”` : `the indicator ${id}, which is gone`;
    return { about, behind: `indicators/${id}.json`, names: `, indicator: "${id}"` };
  }
  if (folder === "priorities") {
    const about = `${card.words.priority.one} ${id}`;
    const behind = `priorities/${id}.md, or of what reports say of it`;
    return { about, behind, names: `, priority: ${id}` };
  }
  return { about: "the report’s overview", behind: `reports/${report}.md`, names: "" };
}

function silentChange(file: EditionFile, card: ReportCard, page: string): Problem {
  const id = fileId(file);
  const { report } = card.report(id);
  const { about, behind, names } = changedPage(card, id, page);
  return problemAt(
    file,
    ["marks", page],
    "edition-changed",
    `The edition of ${report.name} would say something else of ${about} than it did when it was closed. What is cited may not change in silence.`,
    `Take back the change of ${behind}. If it is right, tell it: add corrections/<id>.md with report: "${id}"${names}.`,
  );
}

/**
 * Editions that were closed must claim what they claimed then, or a correction must tell why not.
 *
 * @param card the model of the same content; null where it has other mistakes
 */
export function checkEditions(set: ContentSet, card: ReportCard | null): Problem[] {
  return set.editions.flatMap((file) => {
    const report = fileId(file);
    if (!set.ids.report.has(report)) {
      return [
        problemAt(
          file,
          [],
          "unknown-report",
          `There is no report "${report}", whose edition this would be.`,
          `Bring back reports/${report}.md, or delete this file.`,
        ),
      ];
    }
    if (!card) return [];
    const closed: ClosedEdition = { ...file.data, report };
    return silentChanges(card, closed).map((page) => silentChange(file, card, page));
  });
}

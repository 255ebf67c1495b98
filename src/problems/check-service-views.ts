import { wordsOf } from "../domain/words.ts";
import { refer } from "./check-references.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type ServiceViewsFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

type View = ServiceViewsFile["data"]["views"][number];

/** The words of a report in which a quotation must stand; null where this site does not hold them. */
function printed(set: ContentSet, view: View): { text: string; where: string } | null {
  const { report, milestone } = view;
  if (report === undefined) return null;
  if (milestone !== undefined) {
    const update = set.updates.find(
      ({ data }) => data.report === report && data.milestone === milestone,
    );
    return update ? { text: update.body, where: update.path } : null;
  }
  const own = set.reports.find((file) => fileId(file) === report);
  const told = set.highlights.filter(({ data }) => data.report === report);
  if (!own) return null;
  return { text: [own, ...told].map((file) => file.body).join("\n"), where: own.path };
}

function quotationProblem(set: ContentSet, file: ServiceViewsFile, at: number): Problem[] {
  const view = file.data.views[at];
  const print = view && printed(set, view);
  if (!view || !print) return [];
  const spaced = (text: string): string => ` ${wordsOf(text).join(" ")} `;
  if (spaced(print.text).includes(spaced(view.quotation))) return [];
  const message = `The quotation is not in the words of the report ${view.report ?? ""}.`;
  const remedy = `Copy the words from ${print.where}, letter for letter, or name the report and milestone that print them.`;
  return [problemAt(file, ["views", at, "quotation"], "quotation-differs", message, remedy)];
}

/** What is said of services is quoted from what it names, and no report is named that says nothing. */
export function checkServiceViews(set: ContentSet): Problem[] {
  return set.serviceViews.flatMap((file) =>
    file.data.views.flatMap(({ report, milestone, priority }, at) => {
      const path = (key: string): PropertyKey[] => ["views", at, key];
      return [
        ...refer(set, file, path("report"), "report", report),
        ...refer(set, file, path("milestone"), "milestone", milestone),
        ...refer(set, file, path("priority"), "priority", priority),
        ...quotationProblem(set, file, at),
      ];
    }),
  );
}

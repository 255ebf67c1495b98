import { problemAt } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

/** Corrections must name a report, and a milestone or indicator if any, that exist. */
export function checkCorrections(set: ContentSet): Problem[] {
  return set.corrections.flatMap((file) =>
    (["report", "milestone", "indicator"] as const).flatMap((kind) => {
      const id = file.data[kind];
      if (id === undefined || set.ids[kind].has(id)) return [];
      const remedy = suggestName(id, [...set.ids[kind]], kind);
      return [problemAt(file, [kind], `unknown-${kind}`, `There is no ${kind} "${id}".`, remedy)];
    }),
  );
}

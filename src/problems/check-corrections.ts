import { problemAt } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

const ABOUT = ["milestone", "indicator", "priority", "clinic"] as const;

type CorrectionFile = ContentSet["corrections"][number];

/** An entry covers one thing: one that names two covers neither. */
function namesTwo(file: CorrectionFile): Problem[] {
  const [first, second] = ABOUT.filter((key) => file.data[key] !== undefined);
  if (first === undefined || second === undefined) return [];
  const message = `An entry is about one thing, but this names a ${first} and a ${second}.`;
  return [problemAt(file, [second], "two-things", message, "Write an entry for each.")];
}

/** Corrections must name a report, and one thing of it if any, that exist. */
export function checkCorrections(set: ContentSet): Problem[] {
  return set.corrections.flatMap((file) => [
    ...(["report", ...ABOUT] as const).flatMap((kind) => {
      const id = file.data[kind]?.toString();
      if (id === undefined || set.ids[kind].has(id)) return [];
      const remedy = suggestName(id, [...set.ids[kind]], kind);
      return [problemAt(file, [kind], `unknown-${kind}`, `There is no ${kind} "${id}".`, remedy)];
    }),
    ...namesTwo(file),
  ]);
}

import { once } from "../domain/once.ts";
import type { CheckedFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { twice, type Use } from "./twice.ts";

type Path = readonly PropertyKey[];

/** A list of entries that must differ in one of their keys. */
function keyed(
  file: CheckedFile,
  list: readonly object[] | undefined,
  at: Path,
  key: string,
): Problem[] {
  const uses = (list ?? []).map((item, index) => ({
    file,
    path: [...at, index, key],
    value: String((item as Readonly<Record<string, unknown>>)[key]),
  }));
  const say = (use: Use): string => `The ${key} "${use.value}" stands twice in this list.`;
  return twice(uses, "listed-twice", say);
}

/**
 * Lists in which a repetition means something, as a split rating may name a colour twice; forms of
 * a term are looked at with all other terms.
 */
const MAY_REPEAT = new Set<PropertyKey>(["rating", "forms"]);

/** Every list of plain words anywhere in a file's data, with the path that leads to it. */
function wordLists(value: unknown, path: Path = []): { words: string[]; path: Path }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return MAY_REPEAT.has(path.at(-1) ?? "") ? [] : [{ words: value, path }];
  }
  const inner: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value);
  return inner.flatMap(([key, item]) => wordLists(item, [...path, key]));
}

const repeatedWords = once((file: CheckedFile): Problem[] => {
  return wordLists(file.data).flatMap(({ words, path }) => {
    const uses = words.map((value, at) => ({ file, path: [...path, at], value }));
    return twice(uses, "listed-twice", (use) => `"${use.value}" stands twice in this list.`);
  });
});

/** Nothing stands twice in one list: no id, no lead, no note. */
export function checkLists(set: ContentSet): Problem[] {
  const plan = set.plan ? [set.plan] : [];
  const files = [...plan, set.reports, set.priorities, set.milestones, set.updates].flat();
  return [
    ...plan.flatMap((file) => keyed(file, file.data.ratings, ["ratings"], "key")),
    ...plan.flatMap((file) => keyed(file, file.data.documents, ["documents"], "id")),
    ...set.priorities.flatMap((file) => keyed(file, file.data.actions, ["actions"], "id")),
    ...set.priorities.flatMap((file) =>
      file.data.actions.flatMap((action, at) =>
        keyed(file, action.groups, ["actions", at, "groups"], "id"),
      ),
    ),
    ...set.reports.flatMap((file) => keyed(file, file.data.exceptions, ["exceptions"], "priority")),
    ...set.reports.flatMap((file) =>
      keyed(file, file.data.overview?.rows, ["overview", "rows"], "priority"),
    ),
    ...[...files, ...set.highlights, ...set.indicators, ...set.glossary].flatMap(repeatedWords),
  ];
}

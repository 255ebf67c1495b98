import type { Action } from "../domain/priority.ts";
import { once } from "../domain/once.ts";
import type { KindName } from "../kinds/kinds.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { allFiles, fileId, type ContentSet, type PriorityFile } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

type Path = readonly PropertyKey[];

/** Refuses an id that leads to nothing; an absent one is fine. */
export function refer(
  set: ContentSet,
  file: CheckedFile,
  path: Path,
  kind: KindName,
  id: string | number | undefined,
): Problem[] {
  if (id === undefined || set.ids[kind].has(String(id))) return [];
  return [
    problemAt(
      file,
      path,
      `unknown-${kind}`,
      `There is no ${kind} "${String(id)}".`,
      suggestName(String(id), [...set.ids[kind]], kind),
    ),
  ];
}

function priorityFile(set: ContentSet, number: number): PriorityFile | undefined {
  return set.priorities.find((file) => fileId(file) === String(number));
}

interface Placed {
  priority: number;
  action?: string | undefined;
  group?: string | undefined;
}

/** A milestone must name an action where its priority has any. */
function missingAction(
  file: CheckedFile,
  at: Path,
  { priority }: Placed,
  names: string[],
): Problem {
  const remedy = `Write the id of the action that it stands under: ${names.join(", ")}. For example: action: "${names[0] ?? ""}"`;
  const message = `The key "action" is missing: priority ${priority} is divided into actions.`;
  return problemAt(file, [...at, "action"], "missing-action", message, remedy);
}

function unknownAction(file: CheckedFile, at: Path, data: Placed, names: string[]): Problem {
  const { priority, action = "" } = data;
  const none = `Delete the key, or add the actions to priorities/${priority}.md.`;
  return problemAt(
    file,
    [...at, "action"],
    "unknown-action",
    `Priority ${priority} has no ${names.length === 0 ? "actions" : `action "${action}"`}.`,
    names.length === 0 ? none : suggestName(action, names, "action"),
  );
}

function groupProblems(file: CheckedFile, at: Path, data: Placed, action: Action): Problem[] {
  const names = action.groups.map(({ id }) => id);
  if (data.group === undefined || names.includes(data.group)) return [];
  const message = `Action ${action.id} of priority ${data.priority} has no sub-heading "${data.group}".`;
  const remedy = suggestName(data.group, names, "sub-heading");
  return [problemAt(file, [...at, "group"], "unknown-group", message, remedy)];
}

function groupWithoutAction(file: CheckedFile, at: Path, { priority }: Placed): Problem {
  const message = `A sub-heading is a part of an action, and priority ${priority} has no actions.`;
  return problemAt(file, [...at, "group"], "unknown-group", message, "Delete the key.");
}

function actionProblems(set: ContentSet, file: CheckedFile, at: Path, data: Placed): Problem[] {
  const priority = priorityFile(set, data.priority);
  if (!priority) return [];
  const { actions } = priority.data;
  const names = actions.map(({ id }) => id);
  if (data.action === undefined) {
    if (names.length > 0) return [missingAction(file, at, data, names)];
    return data.group === undefined ? [] : [groupWithoutAction(file, at, data)];
  }
  const action = actions.find(({ id }) => id === data.action);
  return action ? groupProblems(file, at, data, action) : [unknownAction(file, at, data, names)];
}

function updateProblems(set: ContentSet): Problem[] {
  return set.updates.flatMap((file) => [
    // Where key and path differ, that is told; what the key leads to is then beside the point.
    ...(file.data.report === file.names[0]
      ? refer(set, file, ["report"], "report", file.data.report)
      : []),
    ...(file.data.milestone === file.names[1]
      ? refer(set, file, ["milestone"], "milestone", file.data.milestone)
      : []),
    ...file.data.links.flatMap((link, at) =>
      link.milestones.flatMap((id, index) => {
        const path = ["links", at, "milestones", index];
        if (id !== file.data.milestone) return refer(set, file, path, "milestone", id);
        const message = "The milestone is linked to itself.";
        const remedy = "Write the id of the other milestone, or delete the link.";
        return [problemAt(file, path, "link-to-itself", message, remedy)];
      }),
    ),
  ]);
}

function milestoneProblems(set: ContentSet): Problem[] {
  return set.milestones.flatMap((file) => [
    ...(String(file.data.priority) === file.names[0]
      ? refer(set, file, ["priority"], "priority", file.data.priority)
      : []),
    ...refer(set, file, ["replacedBy"], "milestone", file.data.replacedBy),
    ...actionProblems(set, file, [], file.data),
  ]);
}

function reportProblems(set: ContentSet): Problem[] {
  return set.reports.flatMap((file) => [
    ...(file.data.overview?.rows ?? []).flatMap((row, at) =>
      refer(set, file, ["overview", "rows", at, "priority"], "priority", row.priority),
    ),
    ...file.data.exceptions.flatMap((item, at) =>
      refer(set, file, ["exceptions", at, "priority"], "priority", item.priority),
    ),
    ...file.data.sharedLeads.flatMap((item, at) => [
      ...refer(set, file, ["sharedLeads", at, "priority"], "priority", item.priority),
      ...actionProblems(set, file, ["sharedLeads", at], item),
    ]),
  ]);
}

/** The figures that lead a priority's page must be its own. */
function keyIndicatorProblems(set: ContentSet, file: PriorityFile): Problem[] {
  const own = set.indicators
    .filter(({ data }) => String(data.priority) === fileId(file))
    .map((one) => fileId(one));
  return file.data.keyIndicators.flatMap((id, at) => {
    if (own.includes(id)) return [];
    const path = ["keyIndicators", at];
    const message = `"${id}" is not an indicator of priority ${fileId(file)}.`;
    const remedy = suggestName(id, own, "indicator of this priority");
    return [problemAt(file, path, "foreign-key-indicator", message, remedy)];
  });
}

function otherProblems(set: ContentSet): Problem[] {
  return [
    ...set.highlights.flatMap((file) => [
      ...refer(set, file, ["report"], "report", file.data.report),
      ...refer(set, file, ["priority"], "priority", file.data.priority),
    ]),
    ...set.priorities.flatMap((file) => [
      ...refer(set, file, ["addedIn", "report"], "report", file.data.addedIn?.report),
      ...keyIndicatorProblems(set, file),
    ]),
    ...set.indicators.flatMap((file) => [
      ...refer(set, file, ["priority"], "priority", file.data.priority),
      ...file.data.milestones.flatMap((id, at) =>
        refer(set, file, ["milestones", at], "milestone", id),
      ),
    ]),
  ];
}

/** Every `document` key anywhere in a file's data, with the path that leads to it. */
function documentsIn(value: unknown, path: Path = []): { id: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => documentsIn(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "document" && typeof item === "string"
      ? [{ id: item, path: [...path, key] }]
      : documentsIn(item, [...path, key]),
  );
}

const documentsOf = once((file: CheckedFile) => documentsIn(file.data));

function sourceProblems(set: ContentSet): Problem[] {
  if (!set.plan) return [];
  const known = set.plan.data.documents.map((one) => one.id);
  return allFiles(set).flatMap((file) =>
    documentsOf(file).flatMap(({ id, path }) => {
      if (known.includes(id)) return [];
      const message = `There is no document "${id}" in plan.json.`;
      return [
        problemAt(file, path, "unknown-document", message, suggestName(id, known, "document")),
      ];
    }),
  );
}

/** Ids must lead to something that exists, and nothing may link to itself. */
export function checkReferences(set: ContentSet): Problem[] {
  return [
    ...updateProblems(set),
    ...milestoneProblems(set),
    ...reportProblems(set),
    ...otherProblems(set),
    ...sourceProblems(set),
  ];
}

import type { Files } from "./local-folder.ts";

function linesOf(before: string, after: string): string[] {
  const old = before.split("\n");
  const now = after.split("\n");
  // Saving here never adds or takes away a line.
  if (old.length !== now.length) return [`${old.length} lines became ${now.length}`];
  return old.flatMap((line, at) => (line === now[at] ? [] : [`-${line}`, `+${now[at] ?? ""}`]));
}

/** What differs between two states of a folder: lines with - and + by path. */
export function changedLines(before: Files, after: Files): Record<string, string[]> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...paths].filter((path) => before[path] !== after[path]);
  return Object.fromEntries(
    changed.map((path) => [path, linesOf(before[path] ?? "", after[path] ?? "")]),
  );
}

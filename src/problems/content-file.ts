import type { KindName } from "../kinds/kinds.ts";
import type { Position, Problem } from "./problem.ts";

/** A content file that could be read, with the means to point into it. */
export interface ContentFile {
  path: string;
  kind: KindName;
  /** Parts of the path that name it: `["2014-06", "school-meals"]` for an update. */
  names: readonly string[];
  /** The data as written, before any check. */
  raw: unknown;
  /** Markdown below the front matter; empty for JSON. */
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Where a key or value stands in the file. The nearest parent, if it is not there. */
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Position;
}

/** A content file whose data passed its schema. */
export interface CheckedFile<T = unknown> extends ContentFile {
  data: T;
}

/** Makes a problem about one place in a file's data. */
export function problemAt(
  file: ContentFile,
  path: readonly PropertyKey[],
  code: string,
  message: string,
  remedy: string,
): Problem {
  return { path: file.path, ...file.locate(path), code, message, remedy, keys: path };
}

/** Makes a problem about one line of a file's body. `line` counts from 1 within the body. */
export function problemInBody(
  file: ContentFile,
  at: Position,
  code: string,
  message: string,
  remedy: string,
): Problem {
  const line = file.bodyLine + at.line - 1;
  return { path: file.path, line, column: at.column, code, message, remedy, keys: ["body"] };
}

import { problemAt, type CheckedFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";

/** One place where a value stands that may stand only once. */
export interface Use {
  file: CheckedFile;
  path: readonly PropertyKey[];
  /** What must be unique. */
  value: string;
}

/** Reports every use after the first of the same value, naming the file that has it already. */
export function twice(uses: readonly Use[], code: string, say: (use: Use) => string): Problem[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const earlier = first.get(use.value);
    if (!earlier) {
      first.set(use.value, use);
      return [];
    }
    const at = earlier.file.locate(earlier.path);
    const remedy = `${earlier.file.path}:${at.line} has it already. Change one of the two.`;
    return [problemAt(use.file, use.path, code, say(use), remedy)];
  });
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * A text that is part of the program, such as the form of papers: also where the program is bundled,
 * it is read from its place.
 *
 * @param path from the top of the project: "src/papers/paper.typ"
 */
export function programText(path: string): string {
  return readFileSync(resolve(path), "utf8");
}

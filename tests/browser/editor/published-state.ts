import { uncorrectedChanges } from "../../../src/domain/content-changes/uncorrected.ts";
import { compareContent } from "../../../src/kinds/compare-content.ts";
import { toContent } from "../../../src/kinds/to-content.ts";
import { checkFiles } from "../../../src/load/check-files.ts";
import type { BareRepository } from "./bare-repository.ts";

function readAt(repository: BareRepository, branch: string) {
  const entries = repository.tree(branch).filter(({ path }) => path.startsWith("content/"));
  const files = entries.map(({ path, sha }) => ({
    path: path.replace("content/", ""),
    bytes: new TextEncoder().encode(repository.git(["cat-file", "blob", sha])),
  }));
  return checkFiles(files, "content");
}

/**
 * What the check of a pull request would find in a branch.
 *
 * @returns problems without their places, and the reports that change without a reason
 */
export function checkOf(repository: BareRepository, branch: string) {
  const [before, after] = [readAt(repository, "main"), readAt(repository, branch)];
  const [old, fresh] = [toContent(before.set, undefined), toContent(after.set, undefined)];
  const uncorrected = uncorrectedChanges(old, fresh, compareContent(old, fresh));
  return {
    problems: after.problems.map(({ path, message }) => `${path}: ${message}`),
    withoutReason: uncorrected.map(({ name, fields }) => `${name}: ${fields.join()}`),
  };
}

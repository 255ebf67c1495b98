import { compareRest } from "../domain/content-changes/compare-rest.ts";
import { CHANGE_KINDS, type ContentChange } from "../domain/content-changes/content-change.ts";
import { namesIn } from "../domain/content-changes/names-in.ts";
import { renamedIds, renamedMilestones, withRenamed } from "../domain/content-changes/renamed.ts";
import type { Content } from "../domain/content.ts";
import { KINDS } from "./kinds.ts";

/**
 * Everything that readers will see change between two states of the content, worst first:
 * deletions, ratings, figures, words, additions. Each kind of content says what that is for it; what
 * it passes over is found value by value. The order and form of the files do not count.
 */
export function compareContent(base: Content, after: Content): ContentChange[] {
  const renamed = renamedMilestones(base, after);
  // What has another name is compared with what it was, not told as gone and new.
  const before = withRenamed(base, renamed);
  const names = namesIn(before, after);
  const rules = (from: Content, to: Content): ContentChange[] =>
    KINDS.flatMap((kind) => kind.changes(from, to, names));
  const changes = [
    ...renamedIds(renamed, names),
    ...rules(before, after),
    ...compareRest(before, after, rules),
  ];
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

import { compareRest } from "../domain/content-changes/compare-rest.ts";
import { CHANGE_KINDS, type ContentChange } from "../domain/content-changes/content-change.ts";
import { namesIn } from "../domain/content-changes/names-in.ts";
import type { Content } from "../domain/content.ts";
import { KINDS } from "./kinds.ts";

/**
 * Everything that readers will see change between two states of the content, worst first:
 * deletions, ratings, figures, words, additions. Each kind of content says what that is for it; what
 * it passes over is found value by value. The order and form of the files do not count.
 */
export function compareContent(before: Content, after: Content): ContentChange[] {
  const names = namesIn(before, after);
  const rules = (from: Content, to: Content): ContentChange[] =>
    KINDS.flatMap((kind) => kind.changes(from, to, names));
  const changes = [...rules(before, after), ...compareRest(before, after, rules)];
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

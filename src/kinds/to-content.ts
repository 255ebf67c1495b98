import type { Content } from "../domain/content.ts";
import type { KindFile } from "./kind.ts";
import { KINDS, type AnyKind } from "./kinds.ts";

/** Checked files by the list of the content that they fill. */
export type FilesByCollection = Readonly<
  Record<AnyKind["collection"], readonly KindFile<unknown>[] | KindFile<unknown> | undefined>
>;

/** A kind as the joining sees it: the type of its data is its own affair. */
interface Maker {
  entry(file: KindFile<unknown>): unknown;
}

function isList(files: unknown): files is readonly KindFile<unknown>[] {
  return Array.isArray(files);
}

/**
 * Checked files as the content that the model is built from.
 *
 * @param today the build's own day, or undefined for the plan's
 * @throws Error if there is no plan; the content check refuses that first
 */
export function toContent(set: FilesByCollection, today: string | undefined): Content {
  if (!set.plan) throw new Error("The content has no plan.json.");
  const entries = KINDS.map((kind) => {
    const files = set[kind.collection];
    const { entry } = kind as unknown as Maker;
    return [kind.collection, isList(files) ? files.map(entry) : files && entry(files)];
  });
  // Each kind's `entry` gives what its own line of the content says.
  const content = Object.fromEntries(entries) as unknown as Content;
  return { ...content, plan: { ...content.plan, today: today ?? content.plan.today } };
}

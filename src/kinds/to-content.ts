import type { Content } from "../domain/content.ts";
import type { LanguageCode } from "../domain/language.ts";
import type { Page } from "../domain/page.ts";
import { once } from "../domain/once.ts";
import type { KindFile } from "./kind.ts";
import { KINDS, type AnyKind } from "./kinds.ts";

/** Checked files by the list of the content that they fill. */
export type FilesByCollection = Readonly<
  Record<AnyKind["collection"], readonly KindFile<unknown>[] | KindFile<unknown> | undefined>
>;

/** The pages of prose in a language: translated where there is a translation, else as they are. */
function pagesIn(pages: readonly Page[], language: LanguageCode | undefined): Page[] {
  const first = pages.filter((one) => one.language === undefined);
  const translated = pages.filter((one) => language && one.language === language);
  return first.map((page) => translated.find(({ id }) => id === page.id) ?? page);
}

/** A kind as the joining sees it: the type of its data is its own affair. */
interface Maker {
  entry(file: KindFile<unknown>): unknown;
}

/** What each kind makes of a file, made once: a file that stays keeps its entry. */
const ENTRIES: readonly Maker[] = KINDS.map((kind) => {
  const { entry } = kind as unknown as Maker;
  return { entry: once(entry) };
});

function isList(files: unknown): files is readonly KindFile<unknown>[] {
  return Array.isArray(files);
}

/**
 * Checked files as the content that the model is built from.
 *
 * @param today the build's own day, or undefined for the plan's
 * @param language the language in which the site is built, or undefined for the plan’s first
 * @throws Error if there is no plan; the content check refuses that first
 */
export function toContent(
  set: FilesByCollection,
  today: string | undefined,
  language?: LanguageCode,
): Content {
  if (!set.plan) throw new Error("The content has no plan.json.");
  const entries = KINDS.map(({ collection }, at) => {
    const files = set[collection];
    const entryOf = (file: KindFile<unknown>): unknown => ENTRIES[at]?.entry(file);
    return [collection, isList(files) ? files.map(entryOf) : files && entryOf(files)];
  });
  // Each kind's `entry` gives what its own line of the content says.
  const content = Object.fromEntries(entries) as unknown as Content;
  const plan = { ...content.plan, today: today ?? content.plan.today };
  return {
    ...content,
    plan: language === undefined ? plan : { ...plan, spoken: language },
    pages: pagesIn(content.pages, language),
  };
}

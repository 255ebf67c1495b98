import type { Content } from "../domain/content.ts";
import { withoutEmbargoed } from "../kinds/embargo.ts";
import type { ContentSet } from "../problems/content-set.ts";
import type { Settings } from "./settings.ts";
import { toContent } from "../kinds/to-content.ts";
import { inLanguage } from "../kinds/translate.ts";

/**
 * The content as this build may publish it: without reports whose moment has not come, unless it
 * is a preview. Pages, search and data all start from here.
 */
export function publishedContent(
  set: ContentSet,
  settings: Pick<Settings, "today" | "now" | "preview"> & Partial<Pick<Settings, "language">>,
): Content {
  const content = toContent(set, settings.today, settings.language);
  const now = settings.now ?? `${content.plan.today}T00:00:00Z`;
  const open = settings.preview ? content : withoutEmbargoed(content, now);
  // Translated last: what waits is told by its words in the first language.
  return inLanguage(open, settings.language);
}

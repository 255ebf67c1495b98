import type { Content } from "../domain/content.ts";
import { withoutEmbargoed } from "../kinds/embargo.ts";
import type { ContentSet } from "../problems/content-set.ts";
import type { Settings } from "./settings.ts";
import { toContent } from "../kinds/to-content.ts";

/**
 * The content as this build may publish it: without reports whose moment has not come, unless it
 * is a preview. Pages, search and data all start from here.
 */
export function publishedContent(
  set: ContentSet,
  settings: Pick<Settings, "today" | "now" | "preview"> & Partial<Pick<Settings, "language">>,
): Content {
  const content = toContent(set, settings.today, settings.language);
  if (settings.preview) return content;
  return withoutEmbargoed(content, settings.now ?? `${content.plan.today}T00:00:00Z`);
}

import type { Content } from "../domain/content.ts";
import type { PlansOfBody } from "../domain/plans-of-body.ts";
import { waitingPapers, withoutEmbargoed } from "../kinds/embargo.ts";
import { toContent } from "../kinds/to-content.ts";
import { inLanguage } from "../kinds/translate.ts";
import type { ContentSet } from "../problems/content-set.ts";
import type { ReadFrom } from "./read-content.ts";
import type { Settings } from "./settings.ts";

type Moment = Pick<Settings, "today" | "now" | "preview">;

function momentOf({ plan }: Content, { now }: Moment): string {
  return now ?? `${plan.today}T00:00:00Z`;
}

/** What waits in the other plans of the body. */
function waitingIn(others: Iterable<ContentSet>, settings: Moment): Set<string> {
  const waiting = [...others].flatMap((set) => {
    const content = toContent(set, settings.today);
    return [...waitingPapers(content, momentOf(content, settings))];
  });
  return new Set(waiting);
}

/**
 * The content as this build may publish it: without reports whose moment has not come, unless it
 * is a preview. Pages, search and data all start from here.
 *
 * @param others the other plans of the body: papers that wait there wait here too
 */
export function publishedContent(
  set: ContentSet,
  settings: Moment & Partial<Pick<Settings, "language">>,
  others: Iterable<ContentSet> = [],
): Content {
  const content = toContent(set, settings.today, settings.language);
  const now = momentOf(content, settings);
  const waiting = waitingIn(others, settings);
  const open = settings.preview ? content : withoutEmbargoed(content, now, waiting);
  // Translated last: what waits is told by its words in the first language.
  return inLanguage(open, settings.language);
}

/** The other plans of the body as this build may publish them, in the language of the content. */
export function publishedPlans(
  { plan, set, others }: Pick<ReadFrom, "plan" | "set" | "others">,
  { today, now, preview }: Moment,
): PlansOfBody {
  const published = [...others].map(([id, one]) => {
    const beside = [set, ...[...others.values()].filter((other) => other !== one)];
    return { id, content: publishedContent(one, { today, now, preview }, beside) };
  });
  return { own: plan, others: published };
}

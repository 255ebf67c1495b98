import { EASY_READ_FRAME } from "../addresses/easy-read-paths.ts";
import { FRAME_PATHS, prosePath } from "../addresses/paths.ts";
import { isOpen, keptBack, type KeptBack } from "../kinds/embargo.ts";
import { toContent } from "../kinds/to-content.ts";
import { problemInBody, type CheckedFile } from "./content-file.ts";
import { allFiles, fileId, type ContentSet } from "./content-set.ts";
import { waitingWords } from "./check-waiting-words.ts";
import type { Problem } from "./problem.ts";

/** A link or a reference in the text of a file. */
const LINK = /\]\(((?:glossary:|\/)[^\s)]+)\)/g;

function namesOf({ waiting }: KeptBack): string {
  return waiting.map((one) => `${one.name} (from ${one.publishFrom ?? ""})`).join(", ");
}

/** The first line of a text that is about what waits; the first of all where no single line is. */
function lineAbout(file: CheckedFile, { hidden }: KeptBack): number {
  const at = file.body.split("\n").findIndex((words) => hidden.concerns(words));
  return at === -1 ? 1 : at + 1;
}

function vanishes(file: CheckedFile, kept: KeptBack): Problem {
  const message = `This page speaks of what waits to be published: ${namesOf(kept)}. Until then it would not be there, and every page links to it.`;
  const remedy =
    'Leave these words out until the report is published. If it is, set "today" in plan.json to a day after that.';
  const at = { line: lineAbout(file, kept), column: 1 };
  return problemInBody(file, at, "page-waits", message, remedy);
}

/** Pages that every page leads to, and that would be kept back. */
function framePages(set: ContentSet, kept: KeptBack): Problem[] {
  const prose = set.pages.filter((file) =>
    FRAME_PATHS.some((path) => path === prosePath(fileId(file))),
  );
  const frame: readonly string[] = EASY_READ_FRAME;
  const easyRead = set.easyReads.filter((file) => frame.includes(file.data.kind));
  return [...prose, ...easyRead]
    .filter((file) => !isOpen(file, kept))
    .map((file) => vanishes(file, kept));
}

/** Other pages of Easy Read that wait with a report: nothing is wrong, but somebody should know. */
function waitingPages(set: ContentSet, kept: KeptBack): Problem[] {
  const frame: readonly string[] = EASY_READ_FRAME;
  return set.easyReads
    .filter((file) => !frame.includes(file.data.kind) && !isOpen(file, kept))
    .map((file) => {
      const message = `This page was read against what waits to be published: ${namesOf(kept)}. Until then readers do not see it.`;
      const remedy = "Nothing has to be done, if that is meant.";
      return {
        ...problemInBody(file, { line: 1, column: 1 }, "page-waits", message, remedy),
        severity: "warning" as const,
      };
    });
}

/** Links in what is open that lead to what is kept back: they tell of it, and lead nowhere. */
function links(set: ContentSet, kept: KeptBack): Problem[] {
  const terms = new Set(kept.open.glossary.map((one) => one.id));
  const leads = (to: string): boolean => {
    const term = /^glossary:(.*)$/.exec(to)?.[1];
    return term === undefined
      ? kept.hidden.concerns(to)
      : set.ids.glossary.has(term) && !terms.has(term);
  };
  return allFiles(set)
    .filter((file) => isOpen(file, kept))
    .flatMap((file) =>
      file.body.split("\n").flatMap((words, at) =>
        [...words.matchAll(LINK)]
          .filter(([, to = ""]) => leads(to))
          .map(({ 1: to = "", index }) => {
            const message = `This link leads to "${to}", which waits to be published: ${namesOf(kept)}.`;
            const remedy = "Leave the link out until then. The words can stay.";
            const place = { line: at + 1, column: index + 1 };
            return problemInBody(file, place, "link-waits", message, remedy);
          }),
      ),
    );
}

/**
 * What goes wrong with the site as long as a report waits for its moment: pages that every page
 * leads to and that are kept back with it, and links to what is kept back.
 *
 * @param moments when the site may be built: each ISO with offset
 */
export function checkWaiting(set: ContentSet, moments: readonly string[]): Problem[] {
  if (!set.plan || !set.reports.some((file) => file.data.publishFrom)) return [];
  const content = toContent(set, undefined);
  const told = new Map<string, Problem>();
  for (const moment of moments) {
    const kept = keptBack(content, moment);
    if (!kept) continue;
    const found = [framePages, links, waitingWords, waitingPages].flatMap((find) =>
      find(set, kept),
    );
    for (const one of found) told.set(`${one.path}:${one.line} ${one.code}`, one);
  }
  return [...told.values()];
}

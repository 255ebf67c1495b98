import { execFileSync } from "node:child_process";
import process from "node:process";
import type { ContentChange } from "../domain/content-changes/content-change.ts";
import { ofHistory } from "../domain/content-changes/history.ts";
import { uncorrectedChanges } from "../domain/content-changes/uncorrected.ts";
import type { Content } from "../domain/content.ts";
import { FIRST_PLAN } from "../domain/plans-of-body.ts";
import { compareContent } from "../kinds/compare-content.ts";
import { compareWaiting } from "../kinds/compare-waiting.ts";
import { toContent } from "../kinds/to-content.ts";
import { checkFiles, type ContentInput, type ReadContent } from "../load/check-files.ts";
import { shownPath } from "../load/check-paths.ts";
import { folderOfPlan } from "../load/plan-folders.ts";
import { readContent, type ReadFrom } from "../load/read-content.ts";
import { shownFolder, type Settings } from "../load/settings.ts";
import type { ContentSet } from "../problems/content-set.ts";
import type { Problem } from "../problems/problem.ts";
import { changeSummary, type Uncorrected } from "../views/change-summary.ts";
import { plainMarkdown } from "../views/plain-markdown.ts";
import { correctionLink, goOnLink, readAgainLink } from "../views/new-file-links.ts";
import { readAgainPart, type PageToRead } from "../views/read-again.ts";
import { waitingNote } from "../views/waiting-note.ts";

function git(args: readonly string[], input = ""): Buffer {
  return execFileSync("git", args, {
    input,
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** Takes apart what `git cat-file --batch` writes: for each file a line with its size, then its bytes. */
function* blobs(output: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.toString("utf8", at, end).split(" ")[2]);
    yield new Uint8Array(output.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
}

/** The content folder as it was at a reference. */
interface ContentAt {
  files: ContentInput[];
  /** Paths of links and of other repositories, which Git lists among files. They are not read. */
  links: string[];
}

/** The modes under which Git keeps plain files. */
const PLAIN_MODES = new Set(["100644", "100755"]);

/** The content files as they were at a reference. Null if there is no such reference. */
function contentAt(ref: string, folder: string): ContentAt | null {
  const from = shownFolder(folder);
  try {
    const list = git(["ls-tree", "-r", "-z", "--end-of-options", ref, "--", `${from}/`]).toString();
    // Each entry: mode, kind and object name, a tab, the path.
    const all = list.split("\0").flatMap((entry) => {
      const tab = entry.indexOf("\t");
      const [mode = "", , object = ""] = entry.slice(0, Math.max(0, tab)).split(" ");
      return tab > 0 ? [{ path: entry.slice(tab + 2 + from.length), mode, object }] : [];
    });
    const entries = all.filter(({ mode }) => PLAIN_MODES.has(mode));
    const names = entries.map((entry) => `${entry.object}\n`).join("");
    const bytes = [...blobs(git(["cat-file", "--batch"], names))];
    const files = entries.map(({ path }, index) => ({
      path,
      bytes: bytes[index] ?? new Uint8Array(),
    }));
    const links = all.filter(({ mode }) => !PLAIN_MODES.has(mode)).map(({ path }) => path);
    return { files, links };
  } catch {
    return null;
  }
}

function contentOf(set: ContentSet): Content | null {
  return set.plan ? toContent(set, undefined) : null;
}

/** Easy Read pages that nobody has read against what now stands behind them. */
function pagesToRead({ easyReads }: Content, problems: readonly Problem[]): PageToRead[] {
  const waiting = problems.filter(({ code }) => code === "ER15").map(({ path }) => path);
  return easyReads.filter(({ id }) => waiting.some((path) => path.endsWith(`easy-read/${id}.md`)));
}

/** Says what of the earlier state is not compared, because it was no file. */
function aboutLinks(ref: string, links: readonly string[]): string {
  const names = links.map((path) => `- ${shownPath(path)}\n`).join("");
  return names && `\nAt "${ref}" these were links, not files, and are not compared:\n\n${names}`;
}

/** The changes since a Git reference, and the same as text for people. */
export interface ChangesSince {
  /** Null if one of the two states cannot be read; `text` then says which. */
  changes: readonly ContentChange[] | null;
  text: string;
  /** Published reports that change without an entry in the corrections ledger. */
  uncorrected: readonly Uncorrected[];
}

/** Both states of one plan, and what the check says of it now. */
interface BothStates {
  before: Content;
  after: Content;
  problems: readonly Problem[];
}

/** What changes in one plan, whose folder is shown as `folder`. */
function changesOfPlan(
  { before, after, problems }: BothStates,
  now: string,
  folder: string,
): Omit<ChangesSince, "changes"> & { changes: readonly ContentChange[] } {
  const all = [...compareWaiting(before, after, now), ...compareContent(before, after)];
  const changes = ofHistory(all, before.reports, now);
  const taken = after.corrections.map(({ id }) => id);
  const uncorrected = uncorrectedChanges(before, after, changes).map((one) => ({
    ...one,
    folder,
    link: correctionLink(one, taken, folder, process.env),
  }));
  const summary = changeSummary(changes, uncorrected, { before, after });
  const waiting = pagesToRead(after, problems);
  const record = readAgainLink(
    waiting.map(({ id }) => id),
    folder,
    process.env,
  );
  const again = readAgainPart(waiting, { record, form: goOnLink(process.env) });
  return {
    changes,
    uncorrected,
    text: `${summary}${waitingNote(after.reports, now, folder)}${again}`,
  };
}

/** The later plans of a body, at both times. */
function laterPlans(
  before: ReadContent["others"],
  { others, shown, problems }: ReadFrom,
): {
  folder: string;
  title: string;
  was: Content | null;
  is: Content | null;
  problems: Problem[];
}[] {
  return [...new Set([...before.keys(), ...others.keys()])].sort().map((id) => {
    const [was, is] = [before.get(id), others.get(id)].map((set) => (set ? contentOf(set) : null));
    const folder = `${shown}/${folderOfPlan(id)}`;
    const own = problems.filter(({ path }) => path.startsWith(`${folder}/`));
    const title = `${(is ?? was)?.plan.title ?? id} (${folderOfPlan(id)})`;
    return { folder, title, was: was ?? null, is: is ?? null, problems: own };
  });
}

/** What changes in the later plans, one after the other. A plan that was published never goes. */
function changesOfLater(plans: ReturnType<typeof laterPlans>, now: string): ChangesSince {
  let text = "";
  const changes: ContentChange[] = [];
  const uncorrected: Uncorrected[] = [];
  for (const { folder, title, was, is, problems } of plans) {
    const heading = `\n# ${plainMarkdown(title)}\n\n`;
    if (was && is) {
      const own = changesOfPlan({ before: was, after: is, problems }, now, folder);
      changes.push(...own.changes);
      uncorrected.push(...own.uncorrected);
      if (own.changes.length > 0) text += `${heading}${own.text}`;
    } else if (is) {
      text += `${heading}This plan begins with this proposal: all of its pages are new.\n`;
    } else {
      text += `${heading}This plan is gone. A published plan is history, and its addresses stay: put its folder back.\n`;
      return { changes: null, uncorrected, text };
    }
  }
  return { changes, uncorrected, text };
}

/**
 * What the public will see change between a Git reference and the content as it stands now. The
 * earlier state was published under the rules of its day, so what today's rules would refuse in it
 * does not matter.
 *
 * @param settings where the content lies; the moment that decides which reports the public has
 * seen, else the present one
 */
export function changesSince(
  ref: string,
  settings: Pick<Settings, "contentDir" | "now">,
): ChangesSince {
  const { contentDir, now = new Date().toISOString() } = settings;
  const none = (text: string): ChangesSince => ({ changes: null, uncorrected: [], text });
  const base = contentAt(ref, contentDir);
  if (base === null) {
    return none(
      `There is no "${ref}" in this Git repository. Write --base and a branch, a tag or a commit.\n`,
    );
  }
  const earlier = checkFiles(base.files, shownFolder(contentDir));
  const before = contentOf(earlier.set);
  const read = readContent(contentDir, process.cwd());
  const after = contentOf(read.set);
  if (!before) return none(`There is no content at "${ref}" to compare with.\n`);
  if (!after) return none("The content as it stands has no plan.json.\n");
  const first = changesOfPlan({ before, after, problems: read.problems }, now, read.shown);
  const others = read.plan === FIRST_PLAN ? laterPlans(earlier.others, read) : [];
  const later = changesOfLater(others, now);
  return {
    changes: later.changes && [...first.changes, ...later.changes],
    uncorrected: [...first.uncorrected, ...later.uncorrected],
    text: `${first.text}${later.text}${aboutLinks(ref, base.links)}`,
  };
}

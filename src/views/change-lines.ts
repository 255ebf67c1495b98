import type { ContentChange, SaidVerdict } from "../domain/content-changes/content-change.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";
import { plainMarkdown } from "./plain-markdown.ts";

const EXCERPT = 160;

/** The start of a text, as Markdown leaves it alone. */
export function shorten(text: string): string {
  return plainMarkdown(text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).trimEnd()}…`);
}

/** Shows only the part of two long texts in which they differ, with a few words around it. */
export function differingPart(before: string, after: string): { before: string; after: string } {
  const [from, to] = [before.split(" "), after.split(" ")];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from.at(-1 - end) === to.at(-1 - end)) end++;
  const cut = (words: readonly string[]): string => {
    const first = Math.max(0, start - 4);
    const last = Math.min(words.length, words.length - end + 4);
    const part = words.slice(first, last).join(" ");
    return `${first > 0 ? "… " : ""}${part}${last < words.length ? " …" : ""}`;
  };
  return { before: cut(from), after: cut(to) };
}

/** The data behind a row of Easy Read, and its sentence as it stands and as it will stand. */
function easyReadRow(
  { before = "", after = "" }: ContentChange,
  was: string,
  says: string,
): string {
  // Where both sentences say the data, it need not be told twice.
  const plainly = was.includes(before) && says.includes(after);
  const data =
    before === after || plainly ? "" : `data “${shorten(before)}” → “${shorten(after)}”. `;
  const quoted = (words: string): string => `“${plainMarkdown(words)}”`;
  if (was === says) return `${data}It still says ${quoted(says)}`;
  return `${data}It said ${quoted(was)} and now says ${quoted(says)}`;
}

/** "Target missed, improving": as the labels of the site have it. */
function verdictLabels({ target, direction, overdue }: SaidVerdict): string {
  const labels = [
    STATUS_LABELS[target],
    `direction of travel: ${DIRECTION_LABELS[direction].toLowerCase()}`,
    ...(overdue ? ["next figure overdue"] : []),
  ];
  return `“${labels.join("; ")}”`;
}

function change(one: ContentChange): string {
  if (one.verdict) {
    return `${verdictLabels(one.verdict.before)} → ${verdictLabels(one.verdict.after)}`;
  }
  if (one.sentence) return easyReadRow(one, one.sentence.before, one.sentence.after);
  if (one.before !== undefined && one.after !== undefined) {
    const { before, after } = one;
    // Only texts are long: a figure, a rating or a verdict is told in full.
    const part = one.kind === "words-changed" ? differingPart(before, after) : { before, after };
    return `“${shorten(part.before)}” → “${shorten(part.after)}”`;
  }
  return shorten(one.after ?? one.before ?? "");
}

/** One change as a line of a list. */
export function changeLine(one: ContentChange): string {
  const said = change(one);
  const isOfReport = one.history !== undefined && one.corrects?.report !== undefined;
  const report = isOfReport
    ? `the published report of ${plainMarkdown(one.history ?? "")}`
    : "what is published";
  const history = one.history === undefined ? "" : ` **This alters ${report}.**`;
  return `- ${plainMarkdown(one.subject)}${said === "" ? "" : `: ${said}`}${history}`;
}

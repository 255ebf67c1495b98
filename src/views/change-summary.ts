import type { ChangeKind, ContentChange } from "../domain/content-changes/content-change.ts";
import type { UncorrectedChange } from "../domain/content-changes/uncorrected.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** Headings of the summary, worst first, with the kinds of change under each. */
const SECTIONS: readonly { heading: string; kinds: readonly ChangeKind[] }[] = [
  { heading: "Reports that the public will or will not see", kinds: ["report-hidden"] },
  {
    heading: "Taken off the site",
    kinds: [
      "figure-deleted",
      "update-deleted",
      "milestone-deleted",
      "indicator-deleted",
      "highlight-deleted",
      "other-deleted",
    ],
  },
  { heading: "Milestones that a new report drops", kinds: ["milestone-dropped"] },
  { heading: "Ratings that change", kinds: ["rating-changed"] },
  { heading: "Figures that change", kinds: ["figure-revised", "overview-changed"] },
  { heading: "Verdicts that change", kinds: ["verdict-changed"] },
  { heading: "Rules that change how figures are judged", kinds: ["rule-changed"] },
  { heading: "Rows of Easy Read to read again", kinds: ["easy-read-row"] },
  { heading: "Words that change", kinds: ["words-changed"] },
  { heading: "Particulars that change", kinds: ["particulars-changed"] },
  {
    heading: "New on the site",
    kinds: [
      "report-added",
      "update-added",
      "milestone-added",
      "indicator-added",
      "figure-added",
      "highlight-added",
      "other-added",
    ],
  },
];

/** At most this many changes are listed under a heading; the rest is counted. */
const MOST_LISTED = 30;
/** What is deleted is told in full, as far as a comment on a pull request has room. */
const MOST_DELETIONS = 150;
const EXCERPT = 160;

function shorten(text: string): string {
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
  const data = before === after ? "" : `data “${shorten(before)}” → “${shorten(after)}”. `;
  const quoted = (words: string): string => `“${plainMarkdown(words)}”`;
  if (was === says) return `${data}It still says ${quoted(says)}`;
  return `${data}It said ${quoted(was)} and now says ${quoted(says)}`;
}

function change(one: ContentChange): string {
  if (one.sentence) return easyReadRow(one, one.sentence.before, one.sentence.after);
  if (one.before !== undefined && one.after !== undefined) {
    const { before, after } = one;
    // Only texts are long: a figure, a rating or a verdict is told in full.
    const part = one.kind === "words-changed" ? differingPart(before, after) : { before, after };
    return `“${shorten(part.before)}” → “${shorten(part.after)}”`;
  }
  return shorten(one.after ?? one.before ?? "");
}

function line(one: ContentChange): string {
  const said = change(one);
  const isOfReport = one.history !== undefined && one.corrects?.report !== undefined;
  const report = isOfReport
    ? `the published report of ${plainMarkdown(one.history ?? "")}`
    : "what is published";
  const history = one.history === undefined ? "" : ` **This alters ${report}.**`;
  return `- ${plainMarkdown(one.subject)}${said === "" ? "" : `: ${said}`}${history}`;
}

/** What a section asks of whoever reads the summary. */
function request(kind: ChangeKind): string[] {
  if (kind.endsWith("-deleted"))
    return ["**Was this meant? Readers will no longer find what is listed here.**", ""];
  if (kind === "easy-read-row")
    return ["Read each row and the rows around it, and mend what is no longer true.", ""];
  return [];
}

function section(heading: string, changes: readonly ContentChange[]): string[] {
  const [first] = changes;
  if (!first) return [];
  const most = first.kind.endsWith("-deleted") ? MOST_DELETIONS : MOST_LISTED;
  const rest = changes.length - most;
  return [
    `### ${heading} (${changes.length})`,
    "",
    ...request(first.kind),
    ...changes.slice(0, most).map(line),
    ...(rest > 0 ? [`- … and ${rest} more`] : []),
    "",
  ];
}

/** "2 things are taken off the site, 1 rating changes": what a manager reads first. */
function totals(changes: readonly ContentChange[]): string {
  const parts = SECTIONS.flatMap(({ heading, kinds }) => {
    const count = changes.filter((one) => kinds.includes(one.kind)).length;
    const words = `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
    return count === 0 ? [] : [`${words}: **${count}**`];
  });
  const history = changes.filter((one) => one.history !== undefined).length;
  const altered =
    history === 0 ? [] : [`the record of a published report is altered: **${history}**`];
  const text = [...parts, ...altered].join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A published record that changes without a reason, and where to write the reason. */
export interface Uncorrected extends UncorrectedChange {
  /** Address that opens a new, half-filled file; absent where it is not known. */
  link?: string | undefined;
}

/** The keys that an entry has to have, as they stand in its file. */
function namedIn({ report, about, fields }: Uncorrected): string {
  const named = Object.entries({ report, ...about }).filter(([, value]) => value !== undefined);
  const keys = named.map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``);
  return [...keys, `\`fields: ${JSON.stringify(fields)}\``].join(", ");
}

function warning(uncorrected: readonly Uncorrected[]): string[] {
  return uncorrected.flatMap((one) => {
    const where = one.link
      ? `[Write the reason now](${one.link}).`
      : "Write one with `npm run new -- correction`.";
    return [
      `> **The published report of ${plainMarkdown(one.name)} changes without a reason.** A published report is history. Add a file to \`content/corrections/\` that says what changes, why, and who approved it, and that names exactly this: ${namedIn(one)}. ${where}`,
      "",
    ];
  });
}

/**
 * What the public will see change, as Markdown for a pull request: totals first, deletions first
 * and loud, long texts cut to where they differ.
 *
 * @param uncorrected published reports that change without a reason
 */
export function changeSummary(
  changes: readonly ContentChange[],
  uncorrected: readonly Uncorrected[] = [],
): string {
  const title = "## What the public will see change";
  if (changes.length === 0) {
    return `${title}\n\nNothing. The change moves or re-writes files, but readers will see no difference.\n`;
  }
  const sections = SECTIONS.flatMap(({ heading, kinds }) =>
    section(
      heading,
      changes.filter((one) => kinds.includes(one.kind)),
    ),
  );
  return [title, "", totals(changes), "", ...warning(uncorrected), ...sections].join("\n");
}

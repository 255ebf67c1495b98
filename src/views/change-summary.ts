import type { ChangeKind, ContentChange } from "../domain/content-changes/content-change.ts";
import type { UncorrectedChange } from "../domain/content-changes/uncorrected.ts";
import { levelNames, UNNAMED } from "../domain/plan-words.ts";
import { sentenceCase } from "../domain/noun.ts";
import { changeLists, countsOfNew, rowsByPage, type ChangeWords } from "./change-groups.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { readersNotice, type States } from "./readers-notice.ts";

/** Headings of the summary, worst first, with the kinds of change under each. */
const SECTIONS: readonly { heading: string; kinds: readonly ChangeKind[] }[] = [
  { heading: "What the public will or will not see", kinds: ["report-hidden"] },
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
  { heading: "Milestones that are renamed", kinds: ["milestone-renamed"] },
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

/** What every plan calls its levels that says nothing else. */
const DEFAULT_WORDS: ChangeWords = levelNames(UNNAMED);

/** What a section asks of whoever reads the summary. */
function request(kind: ChangeKind): string[] {
  if (kind.endsWith("-deleted"))
    return ["**Was this meant? Readers will no longer find what is listed here.**", ""];
  if (kind === "easy-read-row")
    return ["Read each row and the rows around it, and mend what is no longer true.", ""];
  return [];
}

/** What lists of changes are grouped by. */
interface Groups {
  words: ChangeWords;
  priorities: ReadonlyMap<number, string>;
  turned: ReadonlySet<string>;
}

/** Headings name milestones, which a plan may call otherwise. */
function inWords(heading: string, { milestone }: ChangeWords): string {
  return heading.replace(/^Milestones\b/, sentenceCase(milestone.many));
}

function section(
  heading: string,
  changes: readonly ContentChange[],
  { priorities, turned, words }: Groups,
): string[] {
  const [first] = changes;
  if (!first) return [];
  return [
    `### ${inWords(heading, words)} (${changes.length})`,
    "",
    ...request(first.kind),
    ...countsOfNew(changes, words),
    ...(first.kind === "easy-read-row"
      ? rowsByPage(changes)
      : changeLists(changes, priorities, turned, words)),
  ];
}

/** "2 things are taken off the site, 1 rating changes": what a manager reads first. */
function totals(changes: readonly ContentChange[], named: ChangeWords): string {
  const parts = SECTIONS.flatMap(({ heading, kinds }) => {
    const count = changes.filter((one) => kinds.includes(one.kind)).length;
    const own = inWords(heading, named);
    const words = `${own.charAt(0).toLowerCase()}${own.slice(1)}`;
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
  /** The content folder that the reason belongs in: "content". */
  folder: string;
}

/** The keys that an entry has to have, as they stand in its file. */
function namedIn({ report, about, fields, says }: Uncorrected): string {
  const named = Object.entries({ report, ...about }).filter(([, value]) => value !== undefined);
  const keys = named.map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``);
  const said = says.length > 0 ? [`\`what\` with ${says.map((one) => `“${one}”`).join(", ")}`] : [];
  return [...keys, `\`fields: ${JSON.stringify(fields)}\``, ...said].join(", ");
}

/** Where the reason of one change is written: what names it, and the way there. */
function reasonLine(one: Uncorrected): string {
  return one.link ? `${namedIn(one)}. [Write the reason now](${one.link}).` : `${namedIn(one)}.`;
}

/** So many reasons are told in full at the head; more of one report stand at the end, in a list. */
const MOST_AT_HEAD = 5;

function warningOf(name: string, missing: readonly Uncorrected[]): string[] {
  const ledger = `\`${missing[0]?.folder ?? ""}/corrections/\``;
  const command = "Write one with `npm run new -- correction`.";
  if (missing.length > MOST_AT_HEAD) {
    return [
      `> **The published report of ${plainMarkdown(name)} changes without a reason, in ${missing.length} places.** A published report is history. Each place needs a file in ${ledger} that says what changes, why, and who approved it. What each must name stands at the end, under “Reasons that are missing”. ${command}`,
      "",
    ];
  }
  return missing.flatMap((one) => [
    `> **The published report of ${plainMarkdown(name)} changes without a reason.** A published report is history. Add a file to ${ledger} that says what changes, why, and who approved it, and that names exactly this: ${reasonLine(one)}${one.link ? "" : ` ${command}`}`,
    "",
  ]);
}

function byReport(uncorrected: readonly Uncorrected[]): [string, Uncorrected[]][] {
  return [...Map.groupBy(uncorrected, (one) => one.name)];
}

function warning(uncorrected: readonly Uncorrected[]): string[] {
  return byReport(uncorrected).flatMap(([name, missing]) => warningOf(name, missing));
}

/** What each missing reason must name, where there are too many for the head. */
function missingReasons(uncorrected: readonly Uncorrected[]): string[] {
  const many = byReport(uncorrected).flatMap(([, missing]) =>
    missing.length > MOST_AT_HEAD ? missing : [],
  );
  if (many.length === 0) return [];
  const heading = `### Reasons that are missing (${many.length})`;
  return [heading, "", ...many.map((one) => `- ${reasonLine(one)}`), ""];
}

/**
 * What the public will see change, as Markdown for a pull request: what readers notice first, then
 * totals, then everything by section, deletions first and loud, long texts cut to where they differ.
 *
 * @param uncorrected published reports that change without a reason
 * @param states the content before and after; without them the part on what readers notice is
 * left out
 */
export function changeSummary(
  changes: readonly ContentChange[],
  uncorrected: readonly Uncorrected[] = [],
  states?: States,
): string {
  const title = "## What the public will see change";
  if (changes.length === 0) {
    return `${title}\n\nNothing. The change moves or re-writes files, but readers will see no difference.\n`;
  }
  const notice = states ? readersNotice(states, changes) : [];
  const groups = {
    words: states?.after.plan.words ?? DEFAULT_WORDS,
    priorities: new Map(states?.after.priorities.map((one) => [one.number, one.shortTitle])),
    turned: new Set(
      changes.filter((one) => one.kind === "verdict-changed").map((one) => one.subject),
    ),
  };
  const sections = SECTIONS.flatMap(({ heading, kinds }) => {
    // Verdicts are among what readers notice first.
    if (notice.length > 0 && kinds.includes("verdict-changed")) return [];
    const own = changes.filter((one) => kinds.includes(one.kind));
    return section(heading, own, groups);
  });
  const all = notice.length > 0 ? ["### Everything that changes", ""] : [];
  return [
    title,
    "",
    ...notice,
    ...all,
    totals(changes, groups.words),
    "",
    ...warning(uncorrected),
    ...sections,
    ...missingReasons(uncorrected),
  ].join("\n");
}

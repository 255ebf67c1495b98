import { expect } from "vitest";
import { newFile } from "../../src/authoring/new-file.ts";
import { withDocument } from "../../src/authoring/new-document.ts";
import { figuresBehind } from "../../src/domain/easy-read/review.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { easyRead } from "../../src/kinds/easy-read.ts";
import { update } from "../../src/kinds/update.ts";
import { report as reportKind } from "../../src/kinds/report.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { canonicalText } from "../../src/load/canonical.ts";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import type { ReadContent } from "../../src/load/check-files.ts";
import { bytesOf, textOf, type Folder } from "../mutation/content-folder.ts";

/** A made-up report, a year after the last one that goes through the milestones. */
export interface MadeUpReport {
  id: string;
  name: string;
  document: string;
  /** A day on which it was there. */
  today: string;
  /** Days by which a figure would be late then, and what they are put off to. */
  late: readonly (readonly [path: string, from: string, to: string])[];
}

export type Texts = ReadonlyMap<string, string>;

/** What a made-up report says of a milestone. */
export interface Said {
  milestone: string;
  priority: number;
  number: number;
  rating: readonly string[];
  text: string;
}

/** All that the last report through the milestones carries is rated anew: amber, and one in two ways. */
export function madeUp({ reports, content }: ReportCard): Said[] {
  const entries = reports.findLast((part) => part.entries.length > 0)?.entries ?? [];
  const keys = content.plan.ratings.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(["amber", "green"]));
  return entries.map(({ milestone, update: { number } }, at) => ({
    milestone: milestone.id,
    priority: milestone.priority,
    number,
    rating: at === 0 ? ["green", "amber"] : ["amber"],
    text: "- Work goes on\n- It is made up for a test",
  }));
}

/** Where the made-up paper prints it. */
export const placeOf = ({ priority, number }: Said): string =>
  `Priority ${priority}, delivery milestone ${number}`;

/** The priorities that the made-up report says nothing of. */
export function leftOutOf({ priorities }: ReportCard, said: readonly Said[]): number[] {
  const rated = new Set(said.map((one) => one.priority));
  return priorities.map(({ number }) => number).filter((one) => !rated.has(one));
}

/** `npm run new -- update`, once for each milestone. */
export function byCommand(made: MadeUpReport, said: readonly Said[]): Texts {
  const files = said.map((one) =>
    newFile(update, {
      report: made.id,
      milestone: one.milestone,
      number: String(one.number),
      rating: one.rating.join("; "),
      "source.document": made.document,
      "source.place": placeOf(one),
      text: one.text,
    }),
  );
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** A report of the fictional plan, a year after its last. */
export const MADE_UP_REPORT: MadeUpReport = {
  id: "2032-06",
  name: "June 2032",
  document: "progress-report-2032-06",
  today: "2032-07-02",
  late: [["indicators/smoking-in-pregnancy.json", "2032-01-31", "2033-01-31"]],
};

function changed(folder: Folder, path: string, change: (text: string) => string): Folder {
  return new Map([...folder, [path, bytesOf(change(textOf(folder.get(path))))]]);
}

export function withTexts(folder: Folder, texts: Texts): Folder {
  return new Map([...folder, ...[...texts].map(([path, text]) => [path, bytesOf(text)] as const)]);
}

export function cardIn({ set }: ReadContent): ReportCard {
  return buildReportCard(toContent(set, undefined));
}

/** The paper and the report itself, as `npm run new` writes them; priorities left out are named. */
export function started(folder: Folder, made: MadeUpReport, leftOut: readonly number[]): Folder {
  const paper = { id: made.document, title: made.name, publisher: "A council", date: made.name };
  const withPaper = changed(folder, "plan.json", (text) =>
    withDocument(text, JSON.stringify(paper)).replace(
      /"today": "[^"]*"/,
      `"today": "${made.today}"`,
    ),
  );
  const exceptions = leftOut.map(
    (priority) => `{ priority: ${priority}, explanation: "Nothing of it has milestones." }`,
  );
  const { path, text } = newFile(reportKind, {
    "year-month": made.id,
    name: made.name,
    title: `Progress report, ${made.name}`,
    form: "milestones",
    "source.document": made.document,
    "source.place": "Introduction",
    exceptions: `[${exceptions.join(", ")}]`,
    text: "A made-up report.",
  });
  return made.late.reduce<Folder>(
    (all, [late, from, to]) => changed(all, late, (file) => file.replaceAll(from, to)),
    withTexts(withPaper, new Map([[path, text]])),
  );
}

/** The Easy Read pages, each recorded as read against what now stands behind it. */
export function readAgain(folder: Folder, card: ReportCard): Folder {
  const texts = card.content.easyReads.map((page) => {
    const path = `easy-read/${page.id}.md`;
    const { raw, body } = parseFrontMatter(textOf(folder.get(path)));
    const reviewedAgainst = { date: "2026-11-27", figures: figuresBehind(page, card) };
    return [path, canonicalText(easyRead, { ...(raw as object), reviewedAgainst }, body)] as const;
  });
  return withTexts(folder, new Map(texts));
}

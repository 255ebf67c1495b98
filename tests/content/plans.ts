import { resolve } from "node:path";
import process from "node:process";
import type { Content } from "../../src/domain/content.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import type { ReadContent } from "../../src/load/check-files.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/kinds/to-content.ts";

/** Folder of the real plan's content. */
export const REAL = "content";
/** Folder of the fictional plan, which uses every feature. */
export const FICTIONAL = "tests/fixtures/plans/saltmarsh";

/** Folder of a small fictional plan with ratings, words and quarters of its own. */
export const HERONSFORD = "tests/fixtures/plans/heronsford";

/** Forbids changes, all the way down: what one test changes, another would find. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** What was made once and serves every test: reading a plan takes longer than most tests. */
function once<T>(make: (folder: string) => T): (folder: string) => T {
  const made = new Map<string, T>();
  return (folder) => {
    if (!made.has(folder)) made.set(folder, make(folder));
    return made.get(folder) as T;
  };
}

/** A plan's folder as the check reads it. Shared by all tests. */
export const readPlan: (folder: string) => ReadContent = once((folder) =>
  readContent(resolve(folder), process.cwd()),
);

/** A plan's content. Shared, and cannot be changed: a test that needs other content copies it. */
export const contentOf: (folder: string) => Content = once((folder) =>
  frozen(toContent(readPlan(folder).set, undefined)),
);

/** A plan's model. Shared by all tests. */
export const cardOf: (folder: string) => ReportCard = once((folder) =>
  buildReportCard(contentOf(folder)),
);

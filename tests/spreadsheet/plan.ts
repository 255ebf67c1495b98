import { resolve } from "node:path";
import type { Content } from "../../src/domain/content.ts";
import { readContent } from "../../src/load/read-content.ts";
import { toContent } from "../../src/load/to-content.ts";

/** Content of a plan folder, for tests of the spreadsheet route. */
export function contentOf(folder: string): Content {
  return toContent(readContent(resolve(folder), process.cwd()).set, undefined);
}

export const FIXTURE = "tests/fixtures/plans/saltmarsh";

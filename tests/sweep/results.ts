import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINES } from "./engines.ts";
import type { Round } from "./modes.ts";
import type { Look } from "./sweep-page.ts";

/** Where the results of single pages are kept, so that a sweep that was broken off can go on. */
const KEPT = ".build/sweep";

/** Files of the sweep that say what is done with what was found, not what is looked for. */
const AFTERWARDS = ["known-faults.ts", "results.ts", "record.ts", "sweep.test.ts"];

/** Everything besides the page and the round that decides what a sweep of it finds. */
function method(): string {
  const looking = readdirSync("tests/sweep").filter((file) => !AFTERWARDS.includes(file));
  const files = [
    ...looking.filter((file) => file !== "modes.ts").map((file) => join("tests/sweep", file)),
    ...["axe.ts", "fits.ts"].map((file) => join("tests/browser", file)),
  ];
  const hash = createHash("sha256").update(JSON.stringify(ENGINES));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

const METHOD = method();

function keptAs(html: string, round: Round): string {
  const key = createHash("sha256").update(METHOD).update(JSON.stringify(round)).update(html);
  return join(KEPT, `${key.digest("hex")}.json`);
}

/** What was found on these very bytes in this very way, if they were swept: a page names its styles
 * and scripts by what is in them. */
export function keptLooks(html: string, round: Round): Look[] | undefined {
  const file = keptAs(html, round);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Look[]) : undefined;
}

/** What is found on a page in a round: what is kept of it, or else it is swept now and kept. */
export async function sweptOnce(
  html: string,
  round: Round,
  sweep: () => Promise<Look[]>,
): Promise<Look[]> {
  const kept = keptLooks(html, round);
  if (kept) return kept;
  const looks = await sweep();
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(keptAs(html, round), JSON.stringify(looks));
  return looks;
}

import { writeSync } from "node:fs";

/** Standard error: what tests write to the console is held back until they end. */
const ERROR = 2;

/** How often it is said how far a sweep has come. */
const EVERY = 25;

/** Minutes in words: "about 4 min". */
function minutes(ms: number): string {
  return `about ${String(Math.ceil(ms / 60_000))} min`;
}

/**
 * Tells on standard error how far the sweep of a site has come, and how long the rest may take.
 *
 * @returns what has to be called after each page
 */
export function progressOf(site: string, pages: number): (looked: "now" | "before") => void {
  const done = { now: 0, before: 0 };
  let start: number | undefined;
  return (looked) => {
    start ??= Date.now();
    done[looked] += 1;
    const all = done.now + done.before;
    if (all % EVERY !== 0 && all !== pages) return;
    const each = (Date.now() - start) / Math.max(1, done.now);
    const kept = done.before > 0 ? `, ${String(done.before)} of them as they were` : "";
    const left = all === pages ? "" : `; ${minutes(each * (pages - all))} left`;
    writeSync(ERROR, `${site}: ${String(all)} of ${String(pages)} pages${kept}${left}\n`);
  };
}

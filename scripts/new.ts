/**
 * `npm run new -- <kind>`: asks what a new content file needs, or takes it from options such as
 * `--wording "…"`, and writes a valid file. Never overwrites one.
 */
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import type { Author } from "../src/authoring/ask.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { newContent } from "./new-content/command.ts";

/** Lines that come within this time were pasted together, in milliseconds. */
const TOGETHER = 50;

/** Who sits at the keyboard. Lines that are pasted at once are heard as one answer. */
function atKeyboard(): Author & { close(): void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  let next = lines.next();
  return {
    say: (words) => process.stdout.write(words),
    hear: async () => {
      const first = await next;
      if (first.done === true) return null;
      const burst = [first.value];
      for (;;) {
        next = lines.next();
        const more = await Promise.race([next, setTimeout(TOGETHER, null)]);
        if (more === null || more.done === true) return burst;
        burst.push(more.value);
      }
    },
    close: () => {
      terminal.close();
    },
  };
}

const { done, lines } = await newContent(process.argv.slice(2), {
  contentDir: settingsOrExit().contentDir,
  from: process.cwd(),
  author: process.stdin.isTTY ? atKeyboard : null,
});
for (const line of lines) (done ? console.log : console.error)(line);
if (!done) process.exitCode = 1;

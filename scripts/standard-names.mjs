/**
 * Run by npm after it has installed: gives configurations that stand as dotfiles at the top the names
 * under which programs and editors look for them, so that plain `npx eslint .` and `npx vitest` work.
 * Git passes over both files. It runs on any Node: npm may not have put the pinned one first yet.
 */
import { writeFileSync } from "node:fs";

const NAMES = {
  "eslint.config.mjs": ".eslint.config.mjs",
  "vitest.config.ts": ".vitest.config.ts",
};

for (const [name, own] of Object.entries(NAMES)) {
  writeFileSync(name, `export { default } from "./${own}";\n`);
}

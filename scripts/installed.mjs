/**
 * Loaded before every command (`node --import`): without the packages Node would end in a stack
 * trace. Plain JavaScript without any package, so that it runs where nothing is installed yet, also
 * in a Node that is too old for the commands themselves.
 */
import { existsSync } from "node:fs";
import process from "node:process";

// npm writes this file last, so it also tells an installation that was broken off.
if (!existsSync(new URL("../node_modules/.package-lock.json", import.meta.url))) {
  console.error('The packages of this project are not installed here. Run "npm ci" first.');
  process.exit(1);
}

/**
 * Loaded before every command (`node --import`): without the packages Node would end in a stack
 * trace. With them, the modules that a command loads are compiled once and read again by the next
 * command: that is half of the time they take to load. Plain JavaScript without any package, so that it runs where nothing is installed yet, also
 * in a Node that is too old for the commands themselves.
 */
import { existsSync } from "node:fs";
import module from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";

// npm writes this file last, so it also tells an installation that was broken off.
if (!existsSync(new URL("../node_modules/.package-lock.json", import.meta.url))) {
  console.error('The packages of this project are not installed here. Run "npm ci" first.');
  process.exit(1);
}

process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL("../.build/compile-cache", import.meta.url),
);
// An old Node cannot do that.
module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);

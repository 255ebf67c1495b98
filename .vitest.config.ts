import { resolve } from "node:path";
import process from "node:process";
import { configDefaults, defineConfig } from "vitest/config";

// Workers, and the commands and builds that tests start, load the same modules again and again.
process.env["NODE_COMPILE_CACHE"] ??= resolve(".build/compile-cache");

// Tests name the content that they are about. That of a body of its own is tested beside them.
const { CONTENT_DIR, ...others } = process.env;
if (CONTENT_DIR) process.env = { ...others, OWN_CONTENT: CONTENT_DIR };

// Nothing here is about time: these only end what hangs, also on a slow machine.
const shared = { testTimeout: 300_000, hookTimeout: 600_000 };

const withBrowser = {
  ...shared,
  globalSetup: ["tests/site/set-up.ts", "tests/browser/set-up.ts"],
  maxConcurrency: 3,
};

/** Every page, looked at in every way: too long for each change, so it runs where it is named. */
const sweep = { test: { ...withBrowser, name: "sweep", include: ["tests/sweep/**/*.test.ts"] } };

// Whether every page is looked at, in every way: the tests’ own processes see it too.
const sweeping = process.argv.includes("sweep");
if (sweeping) process.env["SWEEP"] = "true";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          // Files of one worker share what they load: reading the real plan takes seconds.
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: [
            ...configDefaults.exclude,
            "tests/site/**",
            "tests/browser/**",
            "tests/sweep/**",
          ],
        },
      },
      {
        test: {
          ...shared,
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/set-up.ts"],
        },
      },
      // A browser can stumble where the site does not: what fails once and then passes is said as such.
      {
        test: {
          ...withBrowser,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          retry: 1,
        },
      },
      ...(sweeping ? [sweep] : []),
    ],
  },
});

import { defineConfig } from "vitest/config";

// Nothing here is about time: these only end what hangs, also on a slow machine.
const shared = { testTimeout: 300_000, hookTimeout: 600_000 };

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
          exclude: ["tests/site/**", "tests/browser/**"],
        },
      },
      {
        test: {
          ...shared,
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/set-up.ts"],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/site/set-up.ts", "tests/browser/set-up.ts"],
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";
export default defineConfig({ root: "/work/main", test: { testTimeout: 60000, hookTimeout: 600000, include: ["tests/browser/editor.test.ts"], globalSetup: ["/tmp/t/x/setup.ts"], fileParallelism:false } });

import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The browser tests: they need Chromium, so they are no part of `pnpm test`. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["e2e/**/*.e2e.ts"],
    // Starting a browser and drawing a map in software takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "reports/e2e.json" }]],
  },
});
export default config;

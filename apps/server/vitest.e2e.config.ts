import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The browser tests. They need Chromium, so they are not part of `pnpm test`. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["e2e/**/*.e2e.ts"],
    // Starting a browser and rendering a map in software is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "reports/e2e.json" }]],
  },
});
export default config;

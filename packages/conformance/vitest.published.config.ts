import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The packages as users get them: packed, installed with their dependencies, compiled. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["published/**/*.test.ts"],
    globalSetup: ["published/packed.ts"],
    // A compiler before TypeScript 7 uses one core.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", ["json", { outputFile: "reports/published.json" }]],
  },
});
export default config;

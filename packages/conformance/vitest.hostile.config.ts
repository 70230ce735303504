import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Attacks on apps/server with 1 GiB of memory, while an honest caller asks. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["hostile/**/*.test.ts"],
    // A busy machine takes several times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", ["json", { outputFile: "reports/hostile.json" }]],
  },
});
export default config;

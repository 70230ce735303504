import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** 10,000 requests to apps/server in front of an upstream that is killed. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["storm/**/*.test.ts"],
    testTimeout: 600_000,
    reporters: ["default", ["json", { outputFile: "reports/storm.json" }]],
  },
});
export default config;

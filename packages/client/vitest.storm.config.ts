import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The long run against a failing service; the ordinary tests have a shorter one. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["storm/**/*.test.ts"],
    // It takes about ten seconds of computing time; a busy machine must not fail it.
    testTimeout: 600_000,
    reporters: ["default", ["json", { outputFile: "reports/storm.json" }]],
  },
});
export default config;

import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** 100,000 generated requests to a whole server, and as many changed inputs of readers; the ordinary tests take some of each kind. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["fuzz/**/*.test.ts"],
    testTimeout: 3_600_000,
    reporters: ["default", ["json", { outputFile: "reports/fuzz.json" }]],
  },
});
export default config;

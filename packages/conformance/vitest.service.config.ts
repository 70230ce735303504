import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Runs against the real Python service, and the real Python clients; `CAS_PYTHON` names their interpreter. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["service/**/*.test.ts"],
    // Starting the service imports some ninety connectors.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "reports/service.json" }]],
  },
});
export default config;

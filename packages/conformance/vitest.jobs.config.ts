import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Durable jobs while their processes and Debian's PostgreSQL are killed; CAS_LONG=1 has 100,000 parts. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["jobs/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 4 * 3_600_000,
    reporters: ["default", ["json", { outputFile: "reports/jobs.json" }]],
  },
});
export default config;

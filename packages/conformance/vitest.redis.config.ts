import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Runs against Redis, Debian's package redis-server. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["redis/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/redis.json" }]],
  },
});
export default config;

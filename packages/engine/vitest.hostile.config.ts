import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Files that lie about themselves, the worst outlines, rasters larger than the cache: most in a child process. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/hostile/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/hostile.json" }]],
  },
});
export default config;

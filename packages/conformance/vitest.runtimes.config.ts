import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The packages as users get them in other runtimes: other Nodes, Bun, Deno, workerd, a browser; and in bundles. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["runtimes/**/*.test.ts"],
    globalSetup: ["published/packed.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", ["json", { outputFile: "reports/runtimes.json" }]],
  },
});
export default config;

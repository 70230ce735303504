import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The run of what the Dockerfile builds, behind Debian's nginx with the repository's configuration. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["deployed/**/*.test.ts"],
    // Installs and builds the repository once more.
    hookTimeout: 600_000,
    reporters: ["default", ["json", { outputFile: "reports/deployed.json" }]],
  },
});
export default config;

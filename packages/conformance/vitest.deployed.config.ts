import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Runs the image of the Dockerfile behind Debian's nginx with the repository's configuration. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["deployed/**/*.test.ts"],
    // Installs and builds the repository again.
    hookTimeout: 600_000,
    reporters: ["default", ["json", { outputFile: "reports/deployed.json" }]],
  },
});
export default config;

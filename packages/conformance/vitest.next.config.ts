import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Builds the example for Next.js and drives it in Chromium; the packages must be built, the example installed. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["next/**/*.test.ts"],
    // A build of Next.js takes a minute, on a busy machine many.
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ["default", ["json", { outputFile: "reports/next.json" }]],
  },
});
export default config;

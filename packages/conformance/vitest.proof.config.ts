import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** All random polygons that have a reference, on every dataset; the ordinary tests take a sample. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["proof/**/*.test.ts"],
    testTimeout: 600_000,
    reporters: ["default", ["json", { outputFile: "reports/proof.json" }]],
  },
});
export default config;

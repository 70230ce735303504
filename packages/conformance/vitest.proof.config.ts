import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Every one of the 2,000 random polygons on every dataset; the tests of every day take a sample. */
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

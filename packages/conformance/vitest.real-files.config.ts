import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Files of the kinds that people have, with right values of GDAL, xarray, pyproj and exactextract. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["real-files/**/*.test.ts"],
    globalSetup: ["real-files/generate.ts"],
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "reports/real-files.json" }]],
  },
});
export default config;

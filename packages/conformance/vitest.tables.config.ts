import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Tables read by pandas, geopandas, DuckDB, R and GDAL; `CAS_PYTHON` names the interpreter with tables/requirements.txt. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["tables/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "reports/tables.json" }]],
  },
});
export default config;

import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Runs against MapServer, Debian's package cgi-mapserver. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["mapserver/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/mapserver.json" }]],
  },
});
export default config;

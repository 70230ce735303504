import { defineConfig, type ViteUserConfig } from "vitest/config";
import e2e from "./vitest.e2e.config.ts";

/** Replaces the baselines. The variable is set here because not every shell can set one for a command. */
const config: ViteUserConfig = defineConfig({
  ...e2e,
  test: { ...e2e.test, include: ["e2e/visual.e2e.ts"], env: { UPDATE_BASELINES: "1" } },
});
export default config;

import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Without hostile inputs, which have a command of their own. */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: { ...base.test, exclude: ["test/hostile/**"] },
});
export default config;

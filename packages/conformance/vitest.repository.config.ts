import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/**
 * Checks files that other tools read: workflows, issue forms, commits, `.ci/run`. Needs bash, git and the Python packages of
 * repository/requirements.txt; `CAS_PYTHON` names their interpreter.
 */
const config: ViteUserConfig = defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["repository/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/repository.json" }]],
  },
});
export default config;

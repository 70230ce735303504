import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What the tests of every package share: sources instead of builds, and no unexpected console output. */
const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ["@cas/source"] },
  ssr: { resolve: { conditions: ["@cas/source"] } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("vitest.setup.ts", import.meta.url))],
    execArgv: ["--conditions=@cas/source"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    restoreMocks: true,
    // No test is about time: a busy machine must not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
export default config;

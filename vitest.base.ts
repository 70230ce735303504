import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const include = ["src/**/*.test.ts", "test/**/*.test.ts"];

/** What the tests of every package share: sources instead of builds, and no unexpected console output. */
const shared = {
  resolve: { conditions: ["@cas/source"] },
  ssr: { resolve: { conditions: ["@cas/source"] } },
  test: {
    setupFiles: [fileOf("vitest.setup.ts")],
    execArgv: ["--conditions=@cas/source"],
    // Node keeps what it compiled for the processes that tests start.
    env: { NODE_COMPILE_CACHE: fileOf("node_modules/.cache/node") },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // No test is about time: a busy machine must not fail one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
} satisfies ViteUserConfig;

/** Each file in a process of its own. */
const config: ViteUserConfig = defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
export default config;

/** The mark of a file that needs a process of its own; what follows says why. */
const OWN_PROCESS = /^\/\/ Own process: \S/m;
/** Modules that are loaded already cannot be replaced, and replaced ones would stay. */
const REPLACES_MODULES = /\bvi\.(?:do)?mock\(/i;

/**
 * The tests of a package, whose folder is given. Files share a process, which loads each module once; a file that replaces
 * modules or has the mark has a process of its own. vitest.shared-process.ts fails a file that leaves behind what others would see.
 *
 * @param exclude patterns of files that another command runs
 */
export function testsOf(folder: string, exclude: readonly string[] = []): ViteUserConfig {
  const alone = globSync(include, { cwd: folder, exclude })
    .filter((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return OWN_PROCESS.test(text) || REPLACES_MODULES.test(text);
    })
    .map((file) => file.replaceAll("\\", "/"));
  const projects = [
    {
      name: "shared process",
      isolate: false,
      include,
      exclude: [...exclude, ...alone],
      setupFiles: [...shared.test.setupFiles, fileOf("vitest.shared-process.ts")],
    },
    { name: "own process", include: alone },
  ].filter((project) => project.include.length > 0);
  return defineConfig({
    test: {
      reporters: config.test?.reporters ?? [],
      projects: projects.map((project) => ({ ...shared, test: { ...shared.test, ...project } })),
    },
  });
}

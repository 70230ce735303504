import { builtinModules } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { ROOT } from "./workspace.ts";

/**
 * Size in bytes of a program that imports a whole entry: bundled with its dependencies, minified, gzipped. Modules of Node are
 * not bundled.
 */
export async function bundleSize(entry: string, platform: "browser" | "node"): Promise<number> {
  // No real file: only its directory matters, from which the packages are resolved.
  const program = join(ROOT, "packages/conformance/program.ts");
  const bundle = await rolldown({
    input: program,
    platform,
    // The last is an optional package, for traces.
    external: [/^node:/, ...builtinModules, "@opentelemetry/api"],
    resolve: { conditionNames: ["@cas/source"] },
    onLog(_level, log) {
      if (log.code === "UNRESOLVED_IMPORT") throw new TypeError(log.message);
    },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === program ? id : null),
        load: (id) => (id === program ? `export * from ${JSON.stringify(entry)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

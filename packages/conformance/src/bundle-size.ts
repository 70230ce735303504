import { builtinModules } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { ROOT } from "./workspace.ts";

/** The bundlers that are measured: rolldown is Vite's. */
export const BUNDLERS = { rolldown: bundleByRolldown, esbuild: bundleByEsbuild } as const;

/** Where a bundle runs. */
export type Platform = "browser" | "node";

/** No real directory of the program: only the packages matter that are resolved from it. */
const DIRECTORY = join(ROOT, "packages/conformance");
/** Modules of Node, and an optional package for traces. */
const EXTERNAL = [...builtinModules, "@opentelemetry/api"];
const CONDITIONS = ["@cas/source"];

/** Size in bytes of a program: bundled with its dependencies, minified, gzipped. Modules of Node are not bundled. */
export async function bundleSize(
  program: string,
  platform: Platform,
  bundler: keyof typeof BUNDLERS = "rolldown",
): Promise<number> {
  return gzipSync(await BUNDLERS[bundler](program, platform), { level: 9 }).length;
}

async function bundleByRolldown(program: string, platform: Platform): Promise<string> {
  const file = join(DIRECTORY, "program.ts");
  const bundle = await rolldown({
    input: file,
    platform,
    external: [/^node:/, ...EXTERNAL],
    resolve: { conditionNames: CONDITIONS },
    onLog(_level, log) {
      if (log.code === "UNRESOLVED_IMPORT") throw new TypeError(log.message);
    },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === file ? id : null),
        load: (id) => (id === file ? program : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

async function bundleByEsbuild(program: string, platform: Platform): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: DIRECTORY, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform,
    conditions: CONDITIONS,
    external: ["node:*", ...EXTERNAL],
  });
  return outputFiles[0]?.text ?? "";
}

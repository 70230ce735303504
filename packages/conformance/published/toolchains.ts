import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../src/workspace.ts";

const directory = join(ROOT, "packages/conformance/toolchains");

/** A file of a package of toolchains/package.json. */
export function toolchainFile(name: string, path: string): string {
  const file = join(directory, "node_modules", name, path);
  if (existsSync(file)) return file;
  throw new TypeError(
    "Install the toolchains: npx -y pnpm@12 --dir packages/conformance/toolchains install",
  );
}

/** The Node versions that the packages must support, by major: this one, and those of toolchains/package.json. */
export const NODES: readonly (readonly [major: string, file: string])[] = [
  ["22", toolchainFile("node-22", "bin/node")],
  ["24", process.execPath],
  ["26", toolchainFile("node-26", "bin/node")],
];

/** The compilers that the declarations must satisfy. */
export const COMPILERS = {
  "TypeScript 5.9": toolchainFile("typescript-5.9", "bin/tsc"),
  "TypeScript 6": toolchainFile("typescript-6", "bin/tsc"),
  "TypeScript 7": toolchainFile("typescript-7", "bin/tsc"),
} as const;

const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The version that toolchains/package.json pins. */
export function toolchainVersion(name: string): string {
  const version = manifest.dependencies[name];
  if (version === undefined) throw new TypeError(`toolchains/package.json has no ${name}`);
  return version;
}

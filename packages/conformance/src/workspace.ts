import { globSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { dirname } from "node:path/posix";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL("../../..", import.meta.url));

/** The part of a package.json that the rules check. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** A path with slashes, on Windows too, as in the rules and documents. */
export const withSlashes = (path: string): string => path.replaceAll(sep, "/");

/** A package of the workspace; its directory is relative to the root. */
export interface WorkspacePackage {
  readonly directory: string;
  readonly manifest: Manifest;
}

/** All packages of the workspace except the root. */
export function workspacePackages(): readonly WorkspacePackage[] {
  return ["apps/*/package.json", "packages/*/package.json", "benchmarks/package.json"]
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT }).map(withSlashes))
    .map((file) => ({
      directory: dirname(file),
      manifest: JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Manifest,
    }));
}

/** A source file and its imports. */
export interface SourceFile {
  /** Relative to the root. */
  readonly path: string;
  /** Module names; those of `import type` and `export type` are separate. */
  readonly imports: readonly string[];
  readonly typeImports: readonly string[];
}

const dynamicImportPattern = /\bimport\(\s*["']([^"']+)["']\s*\)/g;
const importPattern = /^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;

/** The TypeScript sources below a directory of the repository. */
export function sourceFiles(directory: string): readonly SourceFile[] {
  return globSync("**/*.{ts,tsx}", {
    cwd: join(ROOT, directory),
    exclude: (name) => name === "node_modules" || name === "dist",
  }).map((file) => {
    const path = join(ROOT, directory, file);
    const text = readFileSync(path, "utf8");
    const found = [...text.matchAll(importPattern)];
    const dynamic = [...text.matchAll(dynamicImportPattern)].map(([, name]) => String(name));
    const names = (isType: boolean): string[] =>
      found.filter(([, type]) => (type !== undefined) === isType).map(([, , name]) => String(name));
    return {
      path: withSlashes(relative(ROOT, path)),
      imports: [...names(false), ...dynamic],
      typeImports: names(true),
    };
  });
}

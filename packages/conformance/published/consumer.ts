import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";
import { workspacePackages } from "../src/workspace.ts";
import type { PeerVersions } from "./peer-versions.ts";

const run = promisify(execFile);

/** Files of packages of others: npm's directory of a scope, and pnpm's. */
const [SCOPE = ""] = workspacePackages().map(({ manifest: { name } }) => name.split("/")[0]);
const OTHERS = new RegExp(`node_modules/(?!(?:\\.pnpm/)?${SCOPE}[/+])`);

/** How a project resolves modules. */
export type ModuleKind = "bundler" | "node16" | "nodenext";

/** What a consumer is made of. */
export interface ConsumerOptions {
  /** The versions of the host; without them npm chooses. */
  readonly peers?: PeerVersions;
  /** Packages of this repository; default all. */
  readonly packages?: readonly string[];
  /** Other dependencies. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Directories beside this file to copy. */
  readonly sources: readonly string[];
  /** `pnpm` shows a project only what it depends on itself; default `npm`. */
  readonly manager?: "npm" | "pnpm";
}

/** One compilation of a directory of sources. */
interface Compilation {
  /** The directory. */
  readonly source: string;
  /** The file of the compiler. */
  readonly compiler: string;
  /** How it resolves modules; default `nodenext`. */
  readonly module?: ModuleKind;
  /** Options beside the common ones. */
  readonly options?: object;
}

/** Another repository: it has only the packed packages, its own peers and the sources. */
export interface Consumer extends AsyncDisposable {
  /** Its directory. */
  readonly directory: string;
  /** Compiles sources, with all declarations checked; returns the faults outside other packages. */
  compile(compilation: Compilation): Promise<readonly string[]>;
  /** Runs a compiled program by a Node until it ends by itself; returns its output. */
  runProgram(node: string, program: string, url: string): Promise<unknown>;
}

/** Installs packed packages with their dependencies in a separate directory. */
export async function makeConsumer({
  peers,
  packages,
  dependencies,
  sources,
  manager = "npm",
}: ConsumerOptions): Promise<Consumer> {
  const directory = await mkdtemp(join(tmpdir(), "cas-consumer-"));
  const packed = Object.entries(inject("packed")).map(([name, file]) => [name, `file:${file}`]);
  for (const source of sources)
    await cp(fileURLToPath(new URL(source, import.meta.url)), join(directory, basename(source)), {
      recursive: true,
    });
  const write = (name: string, content: object): Promise<void> =>
    writeFile(join(directory, name), JSON.stringify(content));
  const local: Readonly<Record<string, string>> = Object.fromEntries(packed) as Record<
    string,
    string
  >;
  await write("package.json", {
    private: true,
    type: "module",
    dependencies: {
      ...Object.fromEntries(
        Object.entries(local).filter(([name]) => packages?.includes(name) ?? true),
      ),
      ...peers,
      "@types/node": "24.19.2",
      ...dependencies,
    },
  });
  // JSON is YAML. A dependency on a package of this repository means the packed one here too.
  if (manager === "pnpm") await write("pnpm-workspace.yaml", { overrides: local });
  await run(
    manager,
    ["install", "--prefer-offline", ...(manager === "npm" ? ["--no-audit", "--no-fund"] : [])],
    { cwd: directory },
  );
  return {
    directory,
    compile: async ({ source, compiler, module: kind = "nodenext", options }) => {
      await write("tsconfig.json", {
        compilerOptions: {
          module: kind === "bundler" ? "esnext" : kind,
          moduleResolution: kind,
          target: "es2023",
          strict: true,
          moduleDetection: "force",
          types: ["node"],
          skipLibCheck: false,
          rewriteRelativeImportExtensions: true,
          rootDir: source,
          outDir: "out",
          ...options,
        },
        include: [source],
      });
      const { stdout } = await run(process.execPath, [compiler, "-p", directory]).catch(
        (error: unknown) => error as { stdout: string },
      );
      // tRPC's own declarations name the types of ws, which is not installed.
      const faults = stdout.split("\n").filter((line) => !OTHERS.test(line));
      return faults.filter((line) => line !== "");
    },
    runProgram: async (node, program, url) => {
      const { stdout } = await run(node, [join(directory, "out/main.js"), program, url]);
      return JSON.parse(stdout) as unknown;
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** The fields of a package.json below the directory of a consumer. */
export async function manifestOf<Fields>(consumer: Consumer, name: string): Promise<Fields> {
  const file = join(consumer.directory, "node_modules", name, "package.json");
  return JSON.parse(await readFile(file, "utf8")) as Fields;
}

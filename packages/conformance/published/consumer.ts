import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ROOT } from "../src/workspace.ts";

const run = promisify(execFile);
const PACKAGES = ["models", "client", "engine", "decorators", "api", "sample-data"];
const programs = fileURLToPath(new URL("programs", import.meta.url));

/** Another repository: it has only the packed packages and the programs. */
export interface Consumer extends AsyncDisposable {
  /** Its directory. */
  readonly directory: string;
  /** Compiles the programs; returns the output of the compiler. */
  compile(): Promise<readonly string[]>;
  /** Runs a compiled program by a Node until it ends by itself; returns its output. */
  runProgram(node: string, program: string, url: string): Promise<unknown>;
}

/** Packs the built packages, and installs them with their dependencies in a separate directory. */
export async function makeConsumer(): Promise<Consumer> {
  const directory = await mkdtemp(join(tmpdir(), "cas-consumer-"));
  await Promise.all(
    PACKAGES.map((name) =>
      run("pnpm", ["pack", "--pack-destination", directory], {
        cwd: join(ROOT, "packages", name),
      }),
    ),
  );
  const archives = (await readdir(directory)).filter((name) => name.endsWith(".tgz"));
  const local = Object.fromEntries(
    PACKAGES.map((name) => [
      `@cas/${name}`,
      `file:${archives.find((archive) => archive.startsWith(`cas-${name}-`)) ?? ""}`,
    ]),
  );
  await cp(programs, join(directory, "programs"), { recursive: true });
  const write = (name: string, content: object): Promise<void> =>
    writeFile(join(directory, name), JSON.stringify(content));
  await write("package.json", {
    private: true,
    type: "module",
    dependencies: { ...local, "@trpc/client": "11.22.1", "@trpc/server": "11.22.1" },
    devDependencies: {
      typescript: "7.0.2",
      "@types/node": "24",
      esbuild: "0.28.2",
      vite: "8.3.8",
    },
    overrides: local,
  });
  await write("tsconfig.json", {
    compilerOptions: {
      module: "nodenext",
      target: "es2024",
      strict: true,
      types: ["node"],
      rewriteRelativeImportExtensions: true,
    },
    include: ["programs"],
  });
  await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: directory });
  return {
    directory,
    compile: async () => {
      const { stdout } = await run(join(directory, "node_modules/.bin/tsc"), [
        "-p",
        directory,
      ]).catch((error: unknown) => error as { stdout: string });
      // tRPC's own declarations name the types of ws, which is not installed.
      const faults = stdout.split("\n").filter((line) => !/node_modules\/(?!@cas\/)/.test(line));
      return faults.filter((line) => line !== "");
    },
    runProgram: async (node, program, url) => {
      const { stdout } = await run(node, [join(directory, "programs/main.js"), program, url]);
      return JSON.parse(stdout) as unknown;
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { launchBrowser } from "@cas/server/e2e/launch-browser";
import { build } from "esbuild";
import { NODES, toolchainFile } from "../published/toolchains.ts";
import type { Place } from "./programs/place.ts";
import type { Cell } from "./programs/programs.ts";
import { startWorker } from "./workerd.ts";

const run = promisify(execFile);

/** A runtime that has started, with its version as the table shows it. */
export interface StartedRuntime extends AsyncDisposable {
  readonly version: string;
  readonly run: (program: string, place: Place) => Promise<Cell>;
}

/** Starts a runtime over the compiled programs in `out` of a project that has the packed packages. */
type StartRuntime = (directory: string, url: string) => Promise<StartedRuntime>;

/** The words before the program. */
type Words = readonly [file: string, ...parameters: string[]];

/** A runtime whose programs are processes, which end by themselves. */
function processes(
  [file, ...parameters]: Words,
  versionOf: (printed: string) => string,
): StartRuntime {
  return async (directory) => {
    const { stdout } = await run(file, ["--version"]);
    return {
      version: versionOf(stdout.trim()),
      run: async (program, place) => {
        const words = [...parameters, join(directory, "out/process.js")];
        const { stdout: cell } = await run(file, [...words, program, JSON.stringify(place)], {
          cwd: directory,
        });
        return JSON.parse(cell) as Cell;
      },
      [Symbol.asyncDispose]: async () => {},
    };
  };
}

/** Bundles a compiled program as its runtime's tool does; what only Node has is left out. */
async function bundle(
  directory: string,
  name: string,
  conditions: readonly string[],
): Promise<string> {
  const outfile = `bundle-${name}.mjs`;
  await build({
    absWorkingDir: directory,
    entryPoints: [`out/${name}.js`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: [...conditions],
    external: ["@cas/sample-data", "./serve-by-node.js", "@opentelemetry/api"],
    logLevel: "silent",
  });
  return outfile;
}

/** As wrangler bundles. */
const startWorkerd: StartRuntime = async (directory) => {
  const file = await bundle(directory, "worker", ["workerd", "worker", "browser"]);
  const worker = await startWorker(directory, file);
  const { stdout } = await run(toolchainFile("workerd", "bin/workerd"), ["--version"]);
  return {
    version: stdout.trim(),
    run: async (program, place) => {
      const body = JSON.stringify({ program, place });
      const response = await fetch(`${worker.url}/run`, { method: "POST", body });
      return (await response.json()) as Cell;
    },
    [Symbol.asyncDispose]: () => worker[Symbol.asyncDispose](),
  };
};

declare const runProgram: (program: string, place: Place) => Promise<Cell>;

/** A page of the server's own origin. */
const startChromium: StartRuntime = async (directory, url) => {
  const path = join(directory, await bundle(directory, "page", []));
  // The page is not from a server, so Chromium would keep it from the servers of this machine.
  const browser = await launchBrowser(["--disable-features=LocalNetworkAccessChecks"]);
  const page = await browser.newPage();
  await page.route(`${url}/page.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><script type="module" src="/page.mjs"></script>',
    }),
  );
  await page.route(`${url}/page.mjs`, (route) =>
    route.fulfill({ contentType: "text/javascript", path }),
  );
  await page.goto(`${url}/page.html`);
  await page.waitForFunction(() => "runProgram" in globalThis);
  return {
    version: "Chromium",
    run: (program, place) =>
      page.evaluate((words) => runProgram(...words), [program, place] as const),
    [Symbol.asyncDispose]: () => browser.close(),
  };
};

/** The words that run a program, by the name of the runtime. */
type Program = readonly [name: string, words: Words];

/** Bun. */
export const BUN: Program = ["Bun", [toolchainFile("bun", "bin/bun.exe")]];

/** Deno with the packages of the project, which npm has installed. */
export const DENO: Program = [
  "Deno",
  [toolchainFile("deno", "deno"), "run", "--allow-all", "--node-modules-dir=manual", "--no-check"],
];

/** A column of the table. */
export interface Runtime {
  readonly name: string;
  readonly start: StartRuntime;
  /** Whether modules of Node are missing. */
  readonly isWithoutNode: boolean;
}

/** The runtimes of the table, in its order. */
export const RUNTIMES: readonly Runtime[] = [
  ...NODES.map(([major, node]) => ({
    name: `Node ${major}`,
    start: processes([node], (version) => `Node ${/\d+/.exec(version)?.[0] ?? version}`),
    isWithoutNode: false,
  })),
  ...[BUN, DENO].map(([name, words]) => ({
    name,
    start: processes(words, (version) => `${name} ${/\d+\.\d+/.exec(version)?.[0] ?? version}`),
    isWithoutNode: false,
  })),
  { name: "workerd", start: startWorkerd, isWithoutNode: true },
  { name: "Chromium", start: startChromium, isWithoutNode: true },
];

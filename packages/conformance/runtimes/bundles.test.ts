import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODES } from "../published/toolchains.ts";
import { codeBlocks } from "../src/documentation.ts";
import { makeProject, type Project } from "./project.ts";
import { BUN, DENO } from "./runtimes.ts";

const run = promisify(execFile);

/** The recipes, as the guide prints them: server.ts becomes dist/server.mjs. */
const RECIPES = codeBlocks().filter(
  ({ language, code }) => language === "sh" && code.startsWith("npx esbuild "),
);
const [SERVER = "", ONE_FILE = ""] = RECIPES.map(({ code }) => code);

let project: Project;
beforeAll(async () => {
  project = await makeProject();
});
afterAll(() => project[Symbol.asyncDispose]());

/** Bundles a program by a recipe, warnings of the bundler being errors; returns the bundle. */
async function bundle(recipe: string, program: string): Promise<string> {
  const { directory } = project.consumer;
  await writeFile(join(directory, "server.ts"), `import "./out/${program}.js";`);
  const quiet = recipe.trimEnd() + " --log-level=warning";
  const { stderr } = await run("sh", ["-c", quiet], { cwd: directory });
  expect(stderr).toBe("");
  return join(directory, "dist/server.mjs");
}

/** What a program prints, in a process that ends by itself. */
async function printed([file, ...words]: readonly [string, ...string[]]): Promise<unknown> {
  const { stdout } = await run(file, [...words, JSON.stringify(project.place)], {
    cwd: project.consumer.directory,
  });
  return JSON.parse(stdout) as unknown;
}

it("the guide has two recipes", () => {
  expect(RECIPES).toHaveLength(2);
});

describe("a server with the engine and both clients, bundled by the guide's recipe", () => {
  let file: string;
  beforeAll(async () => {
    file = await bundle(SERVER, "bundled");
  });

  it.each(NODES)("runs on Node %s", async (_major, node) => {
    const expected = { extract: 388, error: "not_found", sync: 388, thread: 7 };
    expect(await printed([node, file])).toEqual(expected);
  });
});

describe("a facade in one file, bundled by the guide's recipe", () => {
  let file: string;
  beforeAll(async () => {
    file = await bundle(ONE_FILE, "one-file");
  });

  it.each(NODES)("runs on Node %s", async (_major, node) => {
    expect(await printed([node, file])).toEqual({ extract: 388, error: "not_found" });
  });
});

describe("a bundle that lacks files of the packages says so at once", () => {
  const SYNC =
    "The worker of the synchronous client did not start. It is a file of @cas/client and needs synckit: mark both as external when you bundle, and install them beside the bundle";
  const ENGINE =
    "lab:data: Cannot read large-block.tif: block 0, 0 cannot be decoded: the engine does not find the file of its decoding thread: mark @cas/engine as external when you bundle, and install it beside the bundle";
  const RUNS = [...NODES.map(([major, node]) => [`Node ${major}`, [node]] as const), BUN, DENO];
  let file: string;
  let withWorker: string;
  beforeAll(async () => {
    const { directory } = project.consumer;
    // A native decoder cannot be in a bundle: the bundler itself says so.
    file = await bundle(`${ONE_FILE.trimEnd()} --external:@napi-rs/lzma`, "incomplete");
    // As a bundler leaves it that copies what `new URL` names.
    await mkdir(join(directory, "copied"));
    withWorker = join(directory, "copied/server.mjs");
    await copyFile(file, withWorker);
    const worker = join(directory, "node_modules/@cas/client/dist/sync/worker.js");
    await copyFile(worker, join(directory, "copied/worker.js"));
  });

  it.each(RUNS)("on %s", async (_name, words) => {
    const reason = "The file of the worker does not exist";
    expect(await printed([...words, file])).toEqual([SYNC, reason, ENGINE]);
  });

  it.each(RUNS)(
    "on %s, with the file of the worker but not what it imports",
    async (_name, words) => {
      const reason = "The file of the worker is without those of @cas/client that it imports";
      expect(await printed([...words, withWorker])).toEqual([SYNC, reason, ENGINE]);
    },
  );
});

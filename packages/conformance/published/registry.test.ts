import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimedOutput, type CodeBlock, codeBlocks } from "../src/documentation.ts";
import { freePort } from "../src/free-port.ts";
import { ROOT, workspacePackages } from "../src/workspace.ts";
import { toolchainFile } from "./toolchains.ts";

const run = promisify(execFile);
const published = workspacePackages().filter(({ manifest }) => manifest.private !== true);

let directory: string;
let registry: ChildProcess;
let url: string;
let env: NodeJS.ProcessEnv;

/** Runs the script that a release runs. */
async function publish(): Promise<readonly string[]> {
  const script = join(ROOT, ".ci/publish.mjs");
  const words = [script, "--registry", url, "--no-provenance"];
  const { stdout } = await run(process.execPath, words, { cwd: ROOT, env });
  return stdout.trim().split("\n");
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-registry-"));
  const { stdout: upstream } = await run("npm", ["config", "get", "registry"], { cwd: directory });
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  const own = published.map(({ manifest }) => manifest.name);
  // JSON is YAML. Packages of this repository come from here only, all others from the registry of this machine.
  const config = {
    storage: join(directory, "storage"),
    uplinks: { upstream: { url: upstream.trim(), cache: false } },
    packages: {
      ...Object.fromEntries(own.map((name) => [name, { access: "$all", publish: "$all" }])),
      "**": { access: "$all", proxy: "upstream" },
    },
    log: { type: "stdout", format: "json", level: "http" },
  };
  await writeFile(join(directory, "config.yaml"), JSON.stringify(config));
  await writeFile(
    join(directory, "npmrc"),
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\ncache=${join(directory, "cache")}\n`,
  );
  env = { ...process.env, npm_config_userconfig: join(directory, "npmrc") };
  registry = spawn(
    process.execPath,
    [
      toolchainFile("verdaccio", "bin/verdaccio"),
      "--config",
      join(directory, "config.yaml"),
      "--listen",
      `127.0.0.1:${port}`,
    ],
    { cwd: directory, stdio: ["ignore", "pipe", "ignore"] },
  );
  await new Promise<void>((resolve, reject) => {
    // It goes on to write: a stream that nobody reads would stop it.
    registry.stdout?.on("data", (text) => {
      if (String(text).includes("http address")) resolve();
    });
    registry.once("exit", (code) => {
      reject(new TypeError(`verdaccio ended with ${code}`));
    });
  });
});
afterAll(async () => {
  registry.kill();
  if (registry.exitCode === null && registry.signalCode === null) await once(registry, "exit");
  await rm(directory, { recursive: true, force: true });
});

describe("a release", () => {
  it("publishes each package once, and nothing when it runs again", async () => {
    const names = published
      .map(({ manifest: { name, version } }) => `${name}@${version}`)
      .toSorted();
    expect((await publish()).toSorted()).toEqual(names.map((name) => `${name} is new`));
    expect((await publish()).toSorted()).toEqual(names.map((name) => `${name} is published`));
  });

  it("shows ranges, no words of the workspace", async () => {
    for (const { manifest } of published) {
      const response = await fetch(new URL(`${manifest.name}/latest`, url));
      const shown = (await response.json()) as object;
      expect(shown).toMatchObject({ name: manifest.name, version: manifest.version });
      expect(JSON.stringify(shown)).not.toMatch(/workspace:|catalog:/);
    }
  });
});

describe("a stranger", () => {
  /** What the README of a package tells to install, and its first program. */
  async function firstCall(name: string): Promise<{ packages: string[]; program: CodeBlock }> {
    const found = published.find(({ manifest }) => manifest.name.endsWith(`/${name}`));
    const file = `${found?.directory ?? ""}/README.md`;
    const [, packages = ""] =
      /^npm install (.+)$/m.exec(await readFile(join(ROOT, file), "utf8")) ?? [];
    const program = codeBlocks().find(
      ({ location, language }) => language === "ts" && location.startsWith(`${file}:`),
    );
    if (program === undefined) throw new TypeError(`${file} has no program`);
    return { packages: packages.split(" "), program };
  }

  // The READMEs of client and decorators call a server; documents/ runs them.
  it.each(["models", "engine", "areas", "tables", "api", "sample-data", "cli", "jobs"])(
    "installs @cas/%s as its README says, and its first program prints what it claims",
    async (name) => {
      const { packages, program } = await firstCall(name);
      const project = join(directory, name);
      await mkdir(project);
      await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }));
      await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages], {
        cwd: project,
        env,
      });
      await writeFile(join(project, "first-call.ts"), program.code);
      const { stdout } = await run(process.execPath, ["first-call.ts"], { cwd: project });
      expect(stdout.trimEnd().split("\n")).toEqual(claimedOutput(program.code, "//"));
    },
  );
});

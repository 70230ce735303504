import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const textOf = (file: string): string =>
  readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
/** The commands that start a server. */
const started: Readonly<Record<string, readonly string[]>> = {
  start: scripts["start"]?.split(" ") ?? [],
  dev: scripts["dev"]?.split(" ") ?? [],
  "the image": JSON.parse(/^CMD (.*)/m.exec(textOf("../../Dockerfile"))?.[1] ?? "[]") as string[],
};

/** The options by which they read .env, and the commands with each. */
const dotEnvs = Map.groupBy(
  Object.entries(started),
  ([, words]) => words.find((word) => word.startsWith("--env-file")) ?? "",
);
const { PATH, NODE_COMPILE_CACHE } = process.env;
const main = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-main-"));
});
afterAll(() => rm(folder, { recursive: true }));
// So that tests do not share a .env file.
afterEach(() => rm(join(folder, ".env"), { force: true, recursive: true }));

/** Runs the server in an empty folder, without the `.env` of a developer. */
function run(variables: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, ["--conditions=@cas/source", ...options, main], {
    cwd: folder,
    env: { PATH, NODE_COMPILE_CACHE, ...variables },
  });
  const exit = once(child, "exit").then(([code, signal]: unknown[]) => ({ code, signal }));
  return { child, exit, stderr: text(child.stderr) };
}

// Windows has no signals: kill ends the process at once.
const signals = process.platform === "win32" ? [] : (["SIGTERM", "SIGINT"] as const);

/** A Node option that runs a statement when the process receives SIGUSR2. */
const fails = (statement: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`process.on("SIGUSR2", () => { ${statement}; });`)}`;

describe("main", () => {
  it.each(signals)("logs its URL, and stops on %s", async (signal) => {
    const { child, exit, stderr } = run({ PORT: "0" });
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (!child.killed && output.includes("CAS is at http://127.0.0.1:")) child.kill(signal);
    }
    expect(await exit).toEqual({ code: 0, signal: null });
    expect(output).toContain('"msg":"stopped"');
    expect(await stderr).toBe("");
  });

  it("continues after an unhandled rejection", async () => {
    const failing = fails('void Promise.reject(new RangeError("unforeseen"))');
    const { child, exit, stderr } = run({ PORT: "0" }, failing);
    let output = "";
    const statuses: number[] = [];
    const left: NodeJS.Signals[] = ["SIGUSR2", "SIGTERM"];
    for await (const chunk of child.stdout) {
      output += String(chunk);
      const [url = ""] = /http:\/\/127[^"]+/.exec(output) ?? [];
      // The first signal when the server listens, the second after the failure.
      if (url === "" || (left.length === 1 && !output.includes("unforeseen"))) continue;
      const signal = left.shift();
      if (signal === undefined) continue;
      statuses.push((await fetch(`${url}/livez`)).status);
      child.kill(signal);
    }
    expect(statuses).toEqual([200, 200]);
    expect(await exit).toEqual({ code: 0, signal: null });
    expect(output).toContain('"msg":"unhandled rejection"');
    expect(await stderr).toBe("");
  });

  it("stops and exits with 1 after an uncaught exception", async () => {
    const { child, exit, stderr } = run({ PORT: "0" }, fails('throw new RangeError("unforeseen")'));
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (!child.killed && output.includes("CAS is at")) child.kill("SIGUSR2");
    }
    expect(await exit).toEqual({ code: 1, signal: null });
    const lines = output.trim().split("\n");
    const messages = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(messages.slice(-2)).toEqual(["uncaught exception: stopping", "stopped"]);
    expect(await stderr).toBe("");
  });

  it("names a wrong variable and stops, without a stack", async () => {
    const { exit, stderr } = run({ PORT: "abc" });
    expect(await exit).toEqual({ code: 1, signal: null });
    expect(await stderr).toBe(
      'Wrong environment: PORT: Invalid input: expected number, received NaN (is "abc")\n',
    );
  });

  it("names the fault of its catalog and stops, without a stack", async () => {
    const { exit, stderr } = run({
      CAS_CATALOG: fileURLToPath(new URL("../package.json", import.meta.url)),
    });
    expect(await exit).toEqual({ code: 1, signal: null });
    expect(await stderr).toContain("package.json: providers: Invalid input");
    expect(await stderr).not.toContain("    at ");
  });

  it("reads the configured catalog", async () => {
    const catalog = fileURLToPath(sampleCatalog);
    const { child, exit } = run({ PORT: "0", CAS_CATALOG: catalog });
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (!child.killed && output.includes("CAS is at")) child.kill("SIGTERM");
    }
    await exit;
    expect(output).toContain('"source":"the engine, catalog file"');
  });

  describe.each(
    Array.from(
      dotEnvs,
      ([dotEnv, commands]) => [dotEnv, commands.map(([way]) => way).join(" and ")] as const,
    ),
  )("with %s, by %s", (dotEnv) => {
    it("reads .env in its working directory; the environment overrides it, an empty variable too", async () => {
      const lines = ["# of a team", "PORT=abc", "LOG_LEVEL='loud' # what for", "TRUST_PROXY=none"];
      await writeFile(join(folder, ".env"), lines.join("\n"));
      const { exit, stderr } = run({ LOG_LEVEL: "info", TRUST_PROXY: "" }, dotEnv);
      expect(await exit).toEqual({ code: 1, signal: null });
      expect(await stderr).toBe(
        'Wrong environment: PORT: Invalid input: expected number, received NaN (is "abc")\n',
      );
    });

    it("starts without .env", async () => {
      const { exit, stderr } = run({ PORT: "abc" }, dotEnv);
      expect(await exit).toEqual({ code: 1, signal: null });
      expect(await stderr).toContain("Wrong environment: PORT");
    });

    it("names .env when it cannot be read", async () => {
      await mkdir(join(folder, ".env"));
      const { exit, stderr } = run({ PORT: "0" }, dotEnv);
      expect(await exit).toEqual({ code: 9, signal: null });
      expect(await stderr).toContain(".env: ");
    });
  });
});

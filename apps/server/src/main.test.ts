import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-main-"));
});
afterAll(() => rm(folder, { recursive: true }));
// What a test before it left is not the next one's.
afterEach(() => rm(join(folder, ".env"), { force: true }));

/** Runs it in an empty folder, where no `.env` of whoever runs the tests is. */
function run(variables: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, ["--conditions=@cas/source", ...options, main], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...variables },
  });
  const exit = once(child, "exit").then(([code, signal]: unknown[]) => ({ code, signal }));
  return { child, exit, stderr: text(child.stderr) };
}

// Windows has no signals: there a process that gets one is ended at once, without a word.
const signals = process.platform === "win32" ? [] : (["SIGTERM", "SIGINT"] as const);

/** An option for Node, with which a process fails as a statement does when it gets SIGUSR2. */
const fails = (statement: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`process.on("SIGUSR2", () => { ${statement}; });`)}`;

describe("main", () => {
  it.each(signals)("says where it is, and stops on %s", async (signal) => {
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

  it("goes on after a failure that nobody waited for", async () => {
    const failing = fails('void Promise.reject(new RangeError("unforeseen"))');
    const { child, exit, stderr } = run({ PORT: "0" }, failing);
    let output = "";
    const statuses: number[] = [];
    const left: NodeJS.Signals[] = ["SIGUSR2", "SIGTERM"];
    for await (const chunk of child.stdout) {
      output += String(chunk);
      const [url = ""] = /http:\/\/127[^"]+/.exec(output) ?? [];
      // Once when it listens, and once more after the failure.
      if (url === "" || (left.length === 1 && !output.includes("unforeseen"))) continue;
      const signal = left.shift();
      if (signal === undefined) continue;
      statuses.push((await fetch(`${url}/livez`)).status);
      child.kill(signal);
    }
    expect(statuses).toEqual([200, 200]);
    expect(await exit).toEqual({ code: 0, signal: null });
    expect(output).toContain('"msg":"a failure that nobody waited for"');
    expect(await stderr).toBe("");
  });

  it("finishes what is under way and ends with 1 after what is thrown outside of all promises", async () => {
    const { child, exit, stderr } = run({ PORT: "0" }, fails('throw new RangeError("unforeseen")'));
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (!child.killed && output.includes("CAS is at")) child.kill("SIGUSR2");
    }
    expect(await exit).toEqual({ code: 1, signal: null });
    const lines = output.trim().split("\n");
    const messages = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(messages.slice(-2)).toEqual(["an unexpected failure: stopping", "stopped"]);
    expect(await stderr).toBe("");
  });

  it("names a wrong variable and stops, without a stack", async () => {
    const { exit, stderr } = run({ PORT: "abc" });
    expect(await exit).toEqual({ code: 1, signal: null });
    expect(await stderr).toBe(
      'Wrong environment: PORT: Invalid input: expected number, received NaN (is "abc")\n',
    );
  });

  it("names what is wrong with its catalog and stops, without a stack", async () => {
    const { exit, stderr } = run({
      CAS_CATALOG: fileURLToPath(new URL("../package.json", import.meta.url)),
    });
    expect(await exit).toEqual({ code: 1, signal: null });
    expect(await stderr).toContain("package.json: providers: Invalid input");
    expect(await stderr).not.toContain("    at ");
  });

  it("answers from the catalog that it is given", async () => {
    const catalog = fileURLToPath(sampleCatalog);
    const { child, exit } = run({ PORT: "0", CAS_CATALOG: catalog });
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (!child.killed && output.includes("CAS is at")) child.kill("SIGTERM");
    }
    await exit;
    expect(output).toContain('"source":"the engine, own catalog"');
  });

  it("reads .env where it is started; the environment wins", async () => {
    await writeFile(join(folder, ".env"), "# of a team\nPORT=abc\nLOG_LEVEL='loud'\n");
    const { exit, stderr } = run({ LOG_LEVEL: "info" });
    expect(await exit).toEqual({ code: 1, signal: null });
    expect(await stderr).toBe(
      'Wrong environment: PORT: Invalid input: expected number, received NaN (is "abc")\n',
    );
  });
});

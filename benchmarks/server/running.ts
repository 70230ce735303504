import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server in a separate process. */
export interface Running extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  /** Processor time of its process in seconds, all threads together; NaN without /proc. */
  cpuSeconds(): number;
}

/** Starts a file of servers/. */
export async function startNode(name: string, file: string, ...words: string[]): Promise<Running> {
  const child = fork(fileURLToPath(new URL(`servers/${file}.ts`, import.meta.url)), words);
  const [url] = (await once(child, "message")) as [string];
  return running(name, url, child);
}

/** Starts CAS's own service over a raster, by the Python in which it is installed. */
export async function startPython(name: string, python: string, raster: string): Promise<Running> {
  const script = fileURLToPath(new URL("python/serve.py", import.meta.url));
  const child = spawn(python, [script, raster], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(child.stdout)) {
    const [, port] = /^PORT (\d+)$/.exec(line) ?? [];
    if (port === undefined) continue;
    child.stdout.resume();
    const url = `http://127.0.0.1:${port}`;
    // It prints its port before it listens.
    while (!(await fetch(`${url}/health`).catch(() => undefined))?.ok);
    return running(name, url, child);
  }
  throw new TypeError(`${name} ended before it listened`);
}

/** The unit of processor time on Linux. */
const TICKS_PER_SECOND = 100;

function running(name: string, url: string, child: ChildProcess): Running {
  return {
    name,
    url,
    cpuSeconds: () => {
      if (process.platform !== "linux") return Number.NaN;
      const [, after = ""] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ");
      const fields = after.split(" ");
      return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    },
    [Symbol.asyncDispose]: async () => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

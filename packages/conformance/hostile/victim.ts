import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { freePort } from "../src/free-port.ts";
import { forgetPeak, memoryOf, processorTimeOf } from "./process-memory.ts";

/**
 * Most resident memory of the server, bytes: less than a replica in compose.yaml has. It is watched and not enforced by the
 * system: V8 reserves far more address space than it uses, so `ulimit -v` would end it at once, and a cgroup needs rights
 * that a container of CI does not have. A process over the limit is killed within {@link WATCH_MS}; its peak is exact.
 */
export const MOST_MEMORY = 2 ** 30;
/** The heap of V8, as compose.yaml sets it. */
const HEAP_MB = 512;
const WATCH_MS = 100;
/** Raster blocks in memory, as compose.yaml sets it. */
const BYTES_IN_FLIGHT = 402_653_184;

/** Results in memory, and responses that are not read, as compose.yaml sets both. */
const RESULT_BYTES = 67_108_864;
/** Settings of the C library, as the Dockerfile has them. */
const ALLOCATOR = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };
/** Values of medians and class statistics, as compose.yaml sets it. */
const VALUE_BYTES = 134_217_728;

/** The server under attack. */
export interface Victim {
  readonly port: number;
  readonly pid: number;
  /** Why it is not alive; undefined while it is. */
  readonly death: () => string | undefined;
  /** Lines of its log at level error. */
  readonly errors: readonly string[];
  /** Begins a measurement; the function returns what happened since. */
  measure(): () => Measured;
  /** Collects garbage and returns what memory is left. */
  settle(): Promise<Settled>;
  stop(): Promise<void>;
}

/** Memory after a collection of garbage, bytes. */
export interface Settled {
  /** Resident memory, with what V8 and the C library keep for later. */
  readonly resident: number;
  /** Live objects, and buffers outside of the heap. */
  readonly live: number;
}

interface Measured {
  /** Peak of the resident memory, bytes. */
  readonly peak: number;
  /** Factor by which other processes slowed the main thread down; 1 on an idle machine. */
  readonly slowdown: number;
}

/** Starts apps/server with the engine over a catalog. */
export async function startVictim(catalog: string): Promise<Victim> {
  const port = await freePort();
  const main = fileURLToPath(new URL("../../../apps/server/src/main.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MB}`,
      "--expose-gc",
      "--conditions=@cas/source",
      `--import=${new URL("collect-garbage.ts", import.meta.url).href}`,
      main,
    ],
    {
      env: {
        PATH: process.env["PATH"],
        PORT: String(port),
        CAS_CATALOG: catalog,
        CAS_MAX_BYTES_IN_FLIGHT: String(BYTES_IN_FLIGHT),
        CAS_MAX_RESULT_BYTES: String(RESULT_BYTES),
        MAX_UNREAD_BYTES: String(RESULT_BYTES),
        ...ALLOCATOR,
        CAS_MAX_VALUE_BYTES: String(VALUE_BYTES),
        // X-Forwarded-For separates the callers.
        TRUST_PROXY: "1",
        // Refusals by the clock depend on the machine, and would make the attacks easier to bear.
        MAX_LOOP_DELAY_MS: "0",
        LOG_LEVEL: "error",
      },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const pid = child.pid ?? 0;
  const errors: string[] = [];
  if (child.stdout !== null)
    createInterface(child.stdout).on("line", (line) => errors.push(line.slice(0, 2000)));
  let reason: string | undefined;
  const watch = setInterval(() => {
    const { now } = memoryOf(pid);
    if (now <= MOST_MEMORY) return;
    reason = `killed with ${now} bytes of resident memory`;
    child.kill("SIGKILL");
    clearInterval(watch);
  }, WATCH_MS);
  const ended = once(child, "exit");
  child.once("exit", (code, signal) => {
    clearInterval(watch);
    reason ??= `ended with code ${String(code)}, signal ${String(signal)}`;
  });
  const death = (): string | undefined => reason;
  await untilListening(port, death);
  return {
    port,
    pid,
    death,
    errors,
    measure: () => {
      forgetPeak(pid);
      const before = processorTimeOf(pid);
      return () => {
        const { ran, waited } = processorTimeOf(pid);
        const running = Math.max(1, ran - before.ran);
        return { peak: memoryOf(pid).peak, slowdown: 1 + (waited - before.waited) / running };
      };
    },
    settle: async () => {
      const { heapUsed, external } = await collected(child);
      return { resident: memoryOf(pid).now, live: heapUsed + external };
    },
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function collected(child: ChildProcess): Promise<NodeJS.MemoryUsage> {
  const done = once(child, "message") as Promise<[NodeJS.MemoryUsage]>;
  child.send({});
  return (await done)[0];
}

async function untilListening(port: number, death: () => string | undefined): Promise<void> {
  for (;;) {
    const reason = death();
    if (reason !== undefined) throw new TypeError(`The server ${reason}`);
    try {
      return void (await fetch(`http://127.0.0.1:${port}/livez`));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

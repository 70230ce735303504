import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Debian's redis-server; `REDIS_SERVER` names another. */
const program = process.env["REDIS_SERVER"] ?? "redis-server";

/** A Redis for one test, without persistence. */
export interface RunningRedis extends AsyncDisposable {
  readonly url: string;
  /** Kills it, like a crash. */
  readonly kill: () => Promise<void>;
  /** Suspends it: connections stay open, without responses. */
  readonly freeze: () => void;
}

/** Starts a Redis on a port of loopback. */
export async function startRedis(port: number): Promise<RunningRedis> {
  const words = ["--bind", "127.0.0.1", "--port", String(port), "--save", "", "--appendonly", "no"];
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exit;
  };
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes("Ready to accept connections")) continue;
    child.stdout.resume();
    return {
      url: `redis://127.0.0.1:${port}`,
      kill,
      freeze: () => {
        child.kill("SIGSTOP");
      },
      [Symbol.asyncDispose]: kill,
    };
  }
  throw new Error("Redis ended before it listened");
}

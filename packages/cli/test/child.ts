import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/cas.mjs", import.meta.url));

/** Starts the command in a process of its own. */
export function start(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ["--conditions=@cas/source", BIN, ...words], {
    env: { ...process.env, CAS_BASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What an output has. */
export const textOf = async (output: Readable | null): Promise<string> =>
  output === null ? "" : await text(output);

/** What a process printed, and its exit code; null after a signal. */
export async function outcomeOf(child: ChildProcess) {
  const ended = once(child, "close") as Promise<[number | null, string | null]>;
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const [code] = await ended;
  return { code, out, err };
}

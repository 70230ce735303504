import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A loopback service in a separate process. */
export interface Service extends AsyncDisposable {
  readonly url: string;
}

/** Starts the service that all peers call. */
export async function startService(): Promise<Service> {
  const child = fork(fileURLToPath(new URL("serve.ts", import.meta.url)));
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, "exit");
}

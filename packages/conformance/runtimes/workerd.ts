import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { toolchainFile } from "../published/toolchains.ts";

/** A running Worker. */
export interface RunningWorker extends AsyncDisposable {
  readonly url: string;
}

/** The day whose behaviour of workerd the Worker gets, without Node's modules. */
const COMPATIBILITY_DATE = "2026-11-01";

/** Starts workerd with a Worker of one module, `file` in `directory`. It may reach this machine. */
export async function startWorker(directory: string, file: string): Promise<RunningWorker> {
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "${file}", esModule = embed "${file}")],
      compatibilityDate = "${COMPATIBILITY_DATE}",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
  await writeFile(join(directory, "worker.capnp"), config);
  // Descriptor 3 tells the port.
  const worker = spawn(
    toolchainFile("workerd", "bin/workerd"),
    ["serve", "worker.capnp", "--control-fd=3"],
    { cwd: directory, stdio: ["ignore", "inherit", "inherit", "pipe"] },
  );
  const control = worker.stdio[3] as Readable;
  const port = await new Promise<number>((resolve, reject) => {
    let told = "";
    control.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      for (const line of told.split("\n").slice(0, -1)) {
        const { event, port: listening } = JSON.parse(line) as { event: string; port: number };
        if (event === "listen") resolve(listening);
      }
    });
    worker.once("exit", (code) => {
      reject(new TypeError(`workerd ended with ${code}`));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      worker.kill();
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
    },
  };
}

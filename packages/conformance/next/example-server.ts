import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../src/free-port.ts";
import { ROOT } from "../src/workspace.ts";

const run = promisify(execFile);
const EXAMPLE = join(ROOT, "examples/next");

/** The example, built by a bundler, in a process of its own. */
export interface ExampleServer extends AsyncDisposable {
  readonly url: string;
  /** All that the server has printed. */
  readonly output: () => string;
}

/**
 * Builds the example, moves what `output: "standalone"` made out of the repository, so that the server finds only what
 * was traced, and starts it there.
 */
export async function startExample(bundler: "turbopack" | "webpack"): Promise<ExampleServer> {
  const next = join(EXAMPLE, "node_modules/next/dist/bin/next");
  const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" };
  await rm(join(EXAMPLE, ".next"), { recursive: true, force: true });
  await run(process.execPath, [next, "build", `--${bundler}`], {
    cwd: EXAMPLE,
    env: { ...quiet, NODE_ENV: "production" },
  }).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new TypeError(`The example does not build: ${stdout}${stderr}`, { cause: error });
  });
  const directory = await mkdtemp(join(tmpdir(), "cas-next-"));
  await cp(join(EXAMPLE, ".next/standalone"), directory, {
    recursive: true,
    verbatimSymlinks: true,
  });
  await cp(join(EXAMPLE, ".next/static"), join(directory, ".next/static"), { recursive: true });

  const port = await freePort();
  const server = spawn(process.execPath, ["server.js"], {
    cwd: directory,
    env: { ...quiet, NODE_ENV: "production", PORT: String(port), HOSTNAME: "127.0.0.1" },
  });
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes("Ready")) resolve();
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", () => reject(new TypeError(`The example ended: ${printed}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => printed,
    [Symbol.asyncDispose]: async () => {
      if (server.exitCode === null) {
        server.kill();
        await once(server, "exit");
      }
      await rm(directory, { recursive: true, force: true });
    },
  };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "../src/free-port.ts";
import { ROOT } from "../src/workspace.ts";

/** Debian's nginx; `NGINX` names another. */
const program = process.env["NGINX"] ?? "nginx";

/** The repository's configuration of nginx. */
export const nginxConfiguration: string = readFileSync(join(ROOT, "deploy/nginx.conf"), "utf8");

/** A running nginx. */
export interface Nginx extends AsyncDisposable {
  readonly url: string;
  /** What it has written to its logs. */
  readonly logs: () => Promise<{ readonly access: string; readonly error: string }>;
}

/** Replaces a text, which must exist. */
function put(text: string, old: string, fresh: string): string {
  if (!text.includes(old)) throw new TypeError(`deploy/nginx.conf says nothing of ${old}`);
  return text.replaceAll(old, fresh);
}

/** The changes of a test to the configuration: pairs of an old and a new text. */
type Changes = Readonly<Record<string, string>>;

/** A test sends more requests in a second than a person does. */
const NO_RATE: Changes = { "rate=100r/s": "rate=100000r/s" };

/** Starts nginx with the repository's configuration, except the host names of compose, in front of two servers on loopback. */
export async function startNginx(
  first: string,
  second: string,
  changes: Changes = NO_RATE,
): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "cas-nginx-"));
  // When root starts it, it works as the user nobody, which must be able to write bodies here.
  await chmod(directory, 0o711);
  const port = await freePort();
  let text = put(nginxConfiguration, "cas-1:3000", new URL(first).host);
  text = put(text, "cas-2:3000", new URL(second).host);
  text = put(text, "listen 8080", `listen 127.0.0.1:${port}`);
  text = put(text, "access_log /dev/stdout", `access_log ${directory}/access.log`);
  // A notice says that it listens.
  const errorLog = "error_log stderr crit;";
  text = put(text, errorLog, `error_log stderr notice;\nerror_log ${directory}/error.log crit;`);
  text = put(text, "pid /run/", `pid ${directory}/`);
  text = put(text, "/var/cache/nginx/bodies", join(directory, "bodies"));
  for (const [old, fresh] of Object.entries(changes)) text = put(text, old, fresh);
  const file = join(directory, "nginx.conf");
  await writeFile(file, text);
  const child = spawn(program, ["-p", directory, "-c", file, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    if (!line.includes("start worker process ")) continue;
    child.stderr.resume();
    return {
      url: `http://127.0.0.1:${port}`,
      logs: async () => ({
        access: await readFile(join(directory, "access.log"), "utf8"),
        error: await readFile(join(directory, "error.log"), "utf8"),
      }),
      [Symbol.asyncDispose]: async () => {
        child.kill("SIGTERM");
        await ended;
        await rm(directory, { recursive: true });
      },
    };
  }
  throw new TypeError(`nginx ended before it listened: ${said.join("\n")}`);
}

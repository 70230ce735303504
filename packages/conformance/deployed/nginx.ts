import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
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
}

/** Puts one thing in the place of another, which must be there. */
function put(text: string, old: string, fresh: string): string {
  if (!text.includes(old)) throw new TypeError(`deploy/nginx.conf says nothing of ${old}`);
  return text.replaceAll(old, fresh);
}

/** Starts nginx with the repository's configuration, but for the names of compose, in front of two servers on loopback. */
export async function startNginx(first: string, second: string): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "cas-nginx-"));
  const port = await freePort();
  let text = put(nginxConfiguration, "cas-1:3000", new URL(first).host);
  text = put(text, "cas-2:3000", new URL(second).host);
  text = put(text, "listen 8080", `listen 127.0.0.1:${port}`);
  text = put(text, "access_log /dev/stdout", `access_log ${directory}/access.log`);
  text = put(text, "error_log stderr warn", "error_log stderr notice");
  const file = join(directory, "nginx.conf");
  await writeFile(file, text);
  const child = spawn(
    program,
    ["-p", directory, "-c", file, "-g", `daemon off; pid ${directory}/nginx.pid;`],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(child, "exit");
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    if (!line.includes("start worker process ")) continue;
    child.stderr.resume();
    return {
      url: `http://127.0.0.1:${port}`,
      [Symbol.asyncDispose]: async () => {
        child.kill("SIGTERM");
        await ended;
        await rm(directory, { recursive: true });
      },
    };
  }
  throw new TypeError(`nginx ended before it listened: ${said.join("\n")}`);
}

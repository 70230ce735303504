import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../src/free-port.ts";

/** The programs of PostgreSQL: Debian's newest; `POSTGRES_BIN` names another folder. */
const programs =
  process.env["POSTGRES_BIN"] ??
  globSync("/usr/lib/postgresql/*/bin").toSorted().at(-1) ??
  "/usr/lib/postgresql/bin";

/** PostgreSQL refuses to run as root: then it runs as its own user. */
const idOf = (option: "-u" | "-g"): number =>
  Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};

/** A cluster of PostgreSQL of its own, on a port of loopback. */
export class Postgres implements AsyncDisposable {
  readonly url: string;
  readonly #folder: string;
  readonly #port: number;
  #server: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  static async start(): Promise<Postgres> {
    const folder = await mkdtemp(join(tmpdir(), "cas-postgres-"));
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    const words = ["-D", folder, "-U", "postgres", "-A", "trust", "--no-sync"];
    execFileSync(join(programs, "initdb"), words, { ...user, stdio: "ignore", cwd: folder });
    const postgres = new Postgres(folder, await freePort());
    await postgres.start();
    return postgres;
  }

  /** Starts the server again after it was killed. Its own processes may need a moment to notice that. */
  async start(): Promise<void> {
    while (!(await this.#startOnce())) await pause(50);
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    server.kill("SIGKILL");
    await exit;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    // The processes of its connections end when they notice that it has.
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }

  /** False if it ended before it took connections. */
  async #startOnce(): Promise<boolean> {
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "max_connections=200",
    ];
    const words = [
      "-D",
      this.#folder,
      "-p",
      String(this.#port),
      ...settings.flatMap((one) => ["-c", one]),
    ];
    const server = spawn(join(programs, "postgres"), words, {
      ...user,
      cwd: this.#folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#server = server;
    for await (const line of createInterface(server.stderr)) {
      if (!line.includes("ready to accept connections")) continue;
      server.stderr.resume();
      return true;
    }
    return false;
  }
}

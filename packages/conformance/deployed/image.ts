import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob, relative } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { ROOT } from "../src/workspace.ts";
import { commandOf, dockerfileStages, variablesOf, wordsOf } from "./dockerfile.ts";

/** The content of the Dockerfile's image, built without a container. */
export interface Image extends AsyncDisposable {
  /** The image's /app. */
  readonly app: string;
  /** Starts the image's command on a free port of loopback. */
  start(variables: Record<string, string>): Promise<Replica>;
}

/** A server, started as in a container. */
export interface Replica extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  /** Sends SIGTERM, and waits for the end. @returns the exit code */
  stop(): Promise<unknown>;
  /** Runs the image's health check. @returns the exit code */
  checkHealth(): Promise<number>;
}

/** Copies the build context of Docker: every file that .dockerignore does not exclude. */
async function copyContext(directory: string): Promise<void> {
  const ignored = readFileSync(join(ROOT, ".dockerignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  await cp(ROOT, directory, {
    recursive: true,
    filter: (source) => !ignored.some((pattern) => matchesGlob(relative(ROOT, source), pattern)),
  });
}

/** Variables of this process, except those of the package manager and the test runner, which a container does not have. */
function bareVariables(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_|pnpm_|PNPM_|NODE_(?:ENV|OPTIONS|PATH)$|VITEST|TURBO_|INIT_CWD)/.test(name),
    ),
  );
}

/** Runs a command of the Dockerfile, without standard input. */
async function runCommand(
  command: string,
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<void> {
  const child = spawn("sh", ["-c", `${command} 2>&1`], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new TypeError(`${command} ended with ${String(code)}: ${output}`);
}

/** Runs the Dockerfile's commands, in order, in a directory that replaces its first stage. */
export async function buildImage(): Promise<Image> {
  const directory = await mkdtemp(join(tmpdir(), "cas-image-"));
  const [context, repository, app, tools] = ["context", "repository", "app", "tools"].map((name) =>
    join(directory, name),
  ) as [string, string, string, string];
  await copyContext(context);
  await mkdir(repository);
  const [build = [], final = []] = dockerfileStages();
  const path = [join(tools, "bin"), dirname(process.execPath), process.env["PATH"]].join(":");
  const variables = { ...bareVariables(), PATH: path, npm_config_prefix: tools };
  const environment = { ...variables, ...variablesOf(build) };
  for (const { name, words } of build)
    if (name === "COPY") {
      const files = words.split(/\s+/).slice(0, -1);
      for (const file of files)
        await cp(join(context, file), join(repository, file), { recursive: true });
    } else if (name === "RUN")
      await runCommand(words.replaceAll(" /app", ` ${app}`), repository, environment);

  const inContainer = { ...variables, ...variablesOf(final), HOST: "127.0.0.1" };
  return {
    app,
    start: async (own) => startReplica({ ...inContainer, PORT: "0", ...own }, app, final),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

async function startReplica(
  env: Record<string, string | undefined>,
  cwd: string,
  stage: Parameters<typeof wordsOf>[0],
): Promise<Replica> {
  const [program = "", ...words] = commandOf(wordsOf(stage, "CMD"));
  const child = spawn(program, words, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit").then(([code]: unknown[]) => code);
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /"url":"(http:[^"]+)"/.exec(line) ?? [];
    if (url === undefined) continue;
    // Further log lines must not fill the pipe.
    child.stdout.resume();
    const stop = (): Promise<unknown> => {
      if (child.exitCode === null) child.kill("SIGTERM");
      return ended;
    };
    return {
      url,
      pid: child.pid ?? 0,
      stop,
      checkHealth: async () => {
        const [check = "", ...args] = commandOf(wordsOf(stage, "HEALTHCHECK"));
        const checking = spawn(check, args, { cwd, env: { ...env, PORT: new URL(url).port } });
        const [code] = (await once(checking, "exit")) as [number];
        return code;
      },
      [Symbol.asyncDispose]: async () => {
        await stop();
      },
    };
  }
  throw new TypeError(`The server ended with ${String(await ended)} before it listened`);
}

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Environment, readEnvironment } from "@cas/server/environment";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../src/workspace.ts";
import { dockerfileStages, variablesOf, wordsOf } from "./dockerfile.ts";
import { nginxConfiguration } from "./nginx.ts";

const run = promisify(execFile);

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly stop_grace_period?: string;
  readonly volumes?: readonly string[];
  readonly user?: string;
  readonly cap_drop?: readonly string[];
  readonly mem_limit?: string;
  readonly memswap_limit?: string;
  readonly pids_limit?: number;
  readonly read_only?: boolean;
  readonly security_opt?: readonly string[];
}
const { services } = parse(readFileSync(join(ROOT, "compose.yaml"), "utf8"), { merge: true }) as {
  services: Readonly<Record<string, Service>>;
};
/** The value of a setting in compose without a variable in its environment: the fallback of `${NAME:-fallback}`. */
function unlessSet(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/^\$\{\w+:-(.*)\}$/, "$1"),
    ]),
  );
}

const [build = [], final = []] = dockerfileStages();
const replicas = Object.entries(services).filter(([, { build: context }]) => context === ".");

it("compose starts the replicas of the nginx configuration, at the port of the image", () => {
  const { PORT } = variablesOf(final);
  const known = [...nginxConfiguration.matchAll(/^ {4}server (\S+) /gm)].map(([, host]) => host);
  expect(replicas.map(([name]) => `${name}:${PORT}`)).toEqual(known);
  expect(wordsOf(final, "EXPOSE")).toBe(PORT);
  expect(services["nginx"]?.volumes).toEqual(["./deploy/nginx.conf:/etc/nginx/nginx.conf:ro"]);
});

/** Settings of Node and of the C library. */
const OF_THE_RUNTIME = ["NODE_ENV", "NODE_OPTIONS", "MALLOC_ARENA_MAX", "MALLOC_MMAP_THRESHOLD_"];

it("compose and the image set only settings that the server has", () => {
  const known = [...Object.keys(Environment.shape), ...OF_THE_RUNTIME];
  const set = [
    ...replicas.flatMap(([, { environment = {} }]) => Object.keys(environment)),
    ...Object.keys(variablesOf(final)),
  ];
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
});

it("a container has more time to stop than the server needs", () => {
  for (const [, { environment = {}, stop_grace_period = "10s" }] of replicas) {
    const { DRAIN_DELAY_S, SHUTDOWN_TIMEOUT_S } = readEnvironment(unlessSet(environment));
    expect(Number.parseInt(stop_grace_period, 10)).toBeGreaterThan(
      DRAIN_DELAY_S + SHUTDOWN_TIMEOUT_S,
    );
  }
});

it.each(Object.entries(services))(
  "%s has limits, no capabilities and no writable file",
  (_name, service) => {
    expect(service).toMatchObject({
      cap_drop: ["ALL"],
      mem_limit: expect.stringMatching(/^\d+[mg]$/) as unknown,
      memswap_limit: service.mem_limit,
      pids_limit: expect.any(Number) as unknown,
      read_only: true,
      security_opt: ["no-new-privileges:true"],
    });
    // The user of our own image is in the Dockerfile.
    expect(service.user ?? service.build).toMatch(/^(101:101|redis|\.)$/);
  },
);

it("nginx closes its connections to a replica before the replica stops", () => {
  const [, kept = ""] = /^ {4}keepalive_timeout (\d+)s;/m.exec(nginxConfiguration) ?? [];
  for (const [, { environment = {} }] of replicas)
    expect(readEnvironment(unlessSet(environment)).DRAIN_DELAY_S).toBeGreaterThan(Number(kept));
});

it("replicas count in the Redis that compose starts, by the address that nginx appends", () => {
  for (const [, { environment = {} }] of replicas) {
    const { hostname } = new URL(environment["REDIS_URL"] ?? "");
    expect(services[hostname]?.image).toMatch(/^redis:\d/);
    expect(environment["TRUST_PROXY"]).toBe("1");
  }
});

it("the image has the Node and the pnpm of the repository, and runs as an unprivileged user", () => {
  const catalog = parse(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8")) as {
    catalog: Record<string, string>;
  };
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  for (const stage of [build, final])
    expect(wordsOf(stage, "FROM")).toMatch(
      new RegExp(`^node:${catalog.catalog["node"]}-bookworm-slim( AS build)?$`),
    );
  expect(build.map(({ words }) => words)).toContain(`npm install --global ${packageManager}`);
  expect(wordsOf(final, "USER")).toBe("1000:1000");
});

it("dclint finds nothing in the compose file", async () => {
  const { stdout } = await run(process.execPath, [
    join(ROOT, "packages/conformance/node_modules/dclint/bin/dclint.cjs"),
    "--max-warnings",
    "0",
    join(ROOT, "compose.yaml"),
  ]).catch((error: unknown) => ({
    stdout: (error as { stdout?: string }).stdout ?? String(error),
  }));
  expect(stdout.trim()).toBe("");
});

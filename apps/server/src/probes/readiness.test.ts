import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { startUpstream } from "../../test/start-upstream.ts";
import { readEnvironment } from "../environment/environment.ts";
import { testEnvironment } from "../../test/test-environment.ts";
import { openSource } from "../open-source.ts";
import { createMetrics } from "../metrics/metrics.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import { createReadiness } from "./readiness.ts";

const silent = pino({ level: "silent" });
const start = (variables: Record<string, string> = {}): Promise<RunningServer> =>
  startServer(testEnvironment(variables), silent);

async function probe({ url }: RunningServer, path: string): Promise<[number, unknown]> {
  const response = await fetch(url + path);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return [response.status, await response.json()];
}
const health = {
  status: "ok",
  providers_registered: 222,
  cache: { hits: 0, misses: 0, size: 0, hit_rate: 0 },
};

describe("probes", () => {
  it("with the engine: alive, and ready by its catalog", async () => {
    await using server = await start();
    expect(await probe(server, "/livez")).toEqual([200, { status: "alive" }]);
    expect(await probe(server, "/readyz")).toEqual([
      200,
      { status: "ready", checks: { catalog: "ok", jobs: "ok" } },
    ]);
  });

  it("in front of a deployed CAS: ready while that responds, alive in any case", async () => {
    let isDown = false;
    await using upstream = await startUpstream((_request, response) => {
      response.writeHead(isDown ? 401 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(isDown ? { detail: "key s3cret is wrong" } : health));
    });
    const lines: string[] = [];
    const log = pino({ level: "warn" }, { write: (line: string) => lines.push(line) });
    await using server = await startServer(
      testEnvironment({ CAS_BASE_URL: upstream.url, CAS_API_KEY: "s3cret" }),
      log,
    );
    const ready = [200, { status: "ready", checks: { upstream: "ok", jobs: "ok" } }];
    const unavailable = [
      503,
      { status: "unavailable", checks: { upstream: "failed", jobs: "ok" } },
    ];
    expect(await probe(server, "/readyz")).toEqual(ready);
    isDown = true;
    expect(await probe(server, "/readyz")).toEqual(unavailable);
    expect(await probe(server, "/readyz")).toEqual(unavailable);
    expect(await probe(server, "/livez")).toEqual([200, { status: "alive" }]);
    isDown = false;
    expect(await probe(server, "/readyz")).toEqual(ready);
    expect(lines.filter((line) => line.includes('"not ready"'))).toHaveLength(1);
    expect(lines.join()).not.toContain("s3cret");
  });

  it("does not reveal the address of an unreachable CAS", async () => {
    const upstream = await startUpstream(() => undefined);
    await upstream[Symbol.asyncDispose]();
    await using server = await start({ CAS_BASE_URL: upstream.url });
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe(
      '{"status":"unavailable","checks":{"upstream":"failed","jobs":"ok"}}',
    );
  });

  it("concurrent probes of a source that does not respond in time share one check", async () => {
    let requests = 0;
    await using upstream = await startUpstream(() => {
      requests += 1;
    });
    const settings = readEnvironment({ CAS_BASE_URL: upstream.url });
    await using cas = await openSource(settings, silent, createMetrics());
    const readiness = createReadiness(cas, { name: "upstream", log: silent, timeoutMs: 100 });
    const reports = await Promise.all([readiness.check(), readiness.check()]);
    expect(reports.map(({ status }) => status)).toEqual(["unavailable", "unavailable"]);
    expect(requests).toBe(1);
  });
});

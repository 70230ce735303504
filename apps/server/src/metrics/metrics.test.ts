import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { startUpstream } from "../../test/start-upstream.ts";
import { testEnvironment } from "../../test/test-environment.ts";
import { type RunningServer, startServer } from "../start-server.ts";

const start = (variables: Record<string, string> = {}): Promise<RunningServer> =>
  startServer(testEnvironment(variables), pino({ level: "silent" }));

/** The samples of a server, by name and labels. */
async function samplesOf({ url }: RunningServer): Promise<Map<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]),
  );
}
const post = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const point = { type: "Point", coordinates: [-78.64, 35.78] };

describe("/metrics", () => {
  it("has Prometheus's text format, with the buckets of the service", async () => {
    await using server = await start();
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    await fetch(`${server.url}/health`);
    const names = [...(await samplesOf(server)).keys()];
    const bounds = names.flatMap((name) => {
      const [, bound] =
        /^cas_http_request_duration_seconds_bucket\{le="([^"]+)".*path="\/health"/.exec(name) ?? [];
      return bound === undefined ? [] : [bound];
    });
    expect(bounds.join(" ")).toBe(
      "0.005 0.01 0.025 0.05 0.075 0.1 0.25 0.5 0.75 1 2.5 5 7.5 10 +Inf",
    );
    expect(names).toContain("nodejs_eventloop_lag_p99_seconds");
  });

  it("counts by route, not by path, and separately for each server", async () => {
    await using server = await start();
    await using other = await start();
    for (const path of ["/api/v1/providers/srtm", "/api/v1/providers/x", "/a", "/b?c", "/%2e"])
      await fetch(server.url + path);
    const samples = await samplesOf(server);
    const counted = [...samples].filter(([name]) => name.startsWith("cas_http_requests_total"));
    expect(Object.fromEntries(counted)).toEqual({
      'cas_http_requests_total{method="GET",path="/api/v1/providers/{slug}",status="200"}': 1,
      'cas_http_requests_total{method="GET",path="/api/v1/providers/{slug}",status="404"}': 1,
      'cas_http_requests_total{method="GET",path="other",status="404"}': 2,
      // fetch removes dot segments, so /%2e is the root, which exists if the web app is built.
      ...Object.fromEntries(counted.filter(([name]) => name.includes('path="/"'))),
    });
    expect([...(await samplesOf(other)).keys()].join()).not.toContain("providers");
  });

  it("times procedures, and samples the result cache", async () => {
    await using server = await start();
    const request = { geometry: point, dataset_ids: ["mcd12c1:land_cover"] };
    for (const dataset_ids of [["mcd12c1:land_cover"], ["mcd12c1:land_cover"], ["no:such"]])
      await post(`${server.url}/trpc/extract`, { ...request, dataset_ids });
    const samples = await samplesOf(server);
    const procedure = "cas_trpc_procedure_duration_seconds_count";
    expect(samples.get(`${procedure}{procedure="extract",ok="true"}`)).toBe(2);
    expect(samples.get(`${procedure}{procedure="extract",ok="false"}`)).toBe(1);
    expect(samples.get("cas_result_cache_hit_rate")).toBe(0.5);
    expect(samples.get("cas_result_cache_size")).toBe(1);
  });

  it("in front of a deployed CAS: records its responses, failures, the catalog cache and the circuit", async () => {
    let isDown = false;
    await using upstream = await startUpstream((request, response) => {
      if (isDown) {
        response.destroy();
        return;
      }
      response.setHeader("content-type", "application/json");
      const provider = { slug: "a", name: "A", protocol: "wcs", base_url: "", datasets: [] };
      const extraction = {
        request_id: "r",
        geometry_hash: "h",
        results: [],
        warnings: ["a:b: no"],
        elapsed_ms: 1,
      };
      response.end(JSON.stringify(request.method === "GET" ? provider : extraction));
    });
    await using server = await start({ CAS_BASE_URL: upstream.url });
    await fetch(`${server.url}/api/v1/providers/a`);
    await fetch(`${server.url}/api/v1/providers/a`);
    await post(`${server.url}/api/v1/extract`, { geometry: point, dataset_ids: ["a:b", "a:c"] });
    const samples = await samplesOf(server);
    const calls = "cas_upstream_request_duration_seconds_count";
    expect(samples.get(`${calls}{method="provider",outcome="ok"}`)).toBe(1);
    expect(samples.get(`${calls}{method="extract",outcome="ok"}`)).toBe(1);
    expect(samples.get('cas_catalog_cache_lookups_total{lookup="miss"}')).toBe(1);
    expect(samples.get('cas_catalog_cache_lookups_total{lookup="hit"}')).toBe(1);
    expect(samples.get('cas_provider_failures_total{dataset="aggregate"}')).toBe(2);
    expect(samples.get('cas_upstream_circuit_state{state="closed"}')).toBe(1);
    expect(samples.get("cas_result_cache_size")).toBe(0);

    isDown = true;
    await Promise.all(
      Array.from({ length: 5 }, (_, index) => fetch(`${server.url}/api/v1/providers/p${index}`)),
    );
    const later = await samplesOf(server);
    expect(later.get(`${calls}{method="provider",outcome="connection_error"}`)).toBe(5);
    expect(later.get('cas_upstream_circuit_state{state="closed"}')).toBe(0);
    expect(later.get('cas_upstream_circuit_state{state="open"}')).toBe(1);
  });
});

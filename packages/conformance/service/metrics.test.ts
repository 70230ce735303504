import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { expect, it } from "vitest";
import { startLabService } from "./python.ts";

/** A metric of Prometheus's text: its type, and its sets of labels. */
type Metrics = Record<string, { readonly type: string; readonly labels: readonly string[] }>;

/** Sends the same requests to a server, and reads its metrics with the names of CAS. */
async function metricsAfterQuestions(url: string): Promise<Metrics> {
  const headers = { "content-type": "application/json" };
  const geometry = { type: "Point", coordinates: [-84.2, 36.6] };
  const dataset_ids = ["lab_broken:x", "lab_dem:elevation"];
  const body = JSON.stringify({ geometry, dataset_ids });
  await fetch(`${url}/api/v1/extract`, { method: "POST", headers, body });
  await fetch(`${url}/api/v1/extract`, { method: "POST", headers, body: "{}" });
  await fetch(`${url}/api/v1/providers/lab_dem`);
  await fetch(`${url}/api/v1/providers/nope`);
  await fetch(`${url}/api/v1/extract`, { method: "DELETE" });
  await fetch(`${url}/health`);
  const text = await (await fetch(`${url}/metrics`)).text();
  const types = new Map<string, string>();
  const labels = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const [, name = "", type = ""] = /^# TYPE (cas_\w+) (\w+)$/.exec(line) ?? [];
    if (name !== "") types.set(name, type);
    const [, sample, inner = ""] =
      /^(cas_\w+?)(?:_bucket|_sum|_count)?(?:\{(.*)\})? /.exec(line) ?? [];
    if (sample === undefined) continue;
    const sorted = inner
      .split(/,(?=\w+=")/)
      .filter((label) => label !== "")
      // 1 is 1.0 in Python.
      .map((label) => label.replace(/^le="(\d+)\.0"$/, 'le="$1"'))
      .toSorted()
      .join();
    labels.set(sample, (labels.get(sample) ?? new Set()).add(sorted));
  }
  return Object.fromEntries(
    // The creation time of a counter is an addition of the Python client.
    [...types]
      .filter(([name]) => !name.endsWith("_created"))
      .map(([name, type]) => [name, { type, labels: [...(labels.get(name) ?? [])].toSorted() }]),
  );
}

it("a facade has the metrics of the real service, with the same names, types and labels", async () => {
  await using service = await startLabService();
  const theirs = await metricsAfterQuestions(service.url);
  await using facade = await startServer(
    readEnvironment({ PORT: "0", CAS_BASE_URL: service.url }),
    pino({ level: "silent" }),
  );
  const ours = await metricsAfterQuestions(facade.url);
  expect(Object.keys(theirs).toSorted()).toEqual([
    "cas_http_request_duration_seconds",
    "cas_http_requests_total",
    "cas_provider_failures_total",
    "cas_result_cache_hit_rate",
    "cas_result_cache_size",
  ]);
  expect(ours).toMatchObject(theirs);
  expect(Object.keys(ours).filter((name) => !(name in theirs))).toEqual([
    "cas_trpc_procedure_duration_seconds",
    "cas_upstream_request_duration_seconds",
    "cas_catalog_cache_lookups_total",
    "cas_upstream_circuit_state",
  ]);
});

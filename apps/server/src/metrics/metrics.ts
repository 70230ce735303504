import type { Circuit, CatalogLookup } from "@cas/decorators";
import type { CacheStats } from "@cas/models";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "@prometheus-io/client";

/** Seconds: the buckets of the histograms of the service, the defaults of Prometheus's client for Python. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
/** Seconds: for calls that can take as long as a batch. */
const LONG_BUCKETS = [...BUCKETS, 30, 60, 120];

const CIRCUITS: readonly Circuit[] = ["closed", "half_open", "open"];

/** Counters and timers of a server; every label has a bounded set of values. */
export interface Metrics {
  /** Records a response; `path` is a route, never the path of the request. */
  readonly request: (method: string, path: string, status: number, seconds: number) => void;
  /** Records the end of a procedure; of a stream, when the caller has read it or left. */
  readonly procedure: (procedure: string, ok: boolean, seconds: number) => void;
  /** Records a request to the deployed CAS; `outcome` is ok or an error type of CAS. */
  readonly upstream: (method: string, outcome: string, seconds: number) => void;
  /** Records datasets without a result: by id from the engine, as `aggregate` from a deployed CAS. */
  readonly datasetsFailed: (dataset: string, count?: number) => void;
  readonly catalogLookup: (lookup: CatalogLookup) => void;
  readonly circuit: (state: Circuit) => void;
  /** Sets the function that reads the numbers of the result cache at each scrape. */
  readonly watchResultCache: (stats: () => Promise<CacheStats>) => void;
  /** All metrics in Prometheus's text format. */
  readonly print: () => Promise<{ readonly text: string; readonly contentType: string }>;
}

/**
 * Creates the metrics of one server in a new registry. The first five have the names, types and labels of the service 0.4.0;
 * those of the process are the defaults of Prometheus's client for Node, with the event-loop lag.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "cas_http_requests_total",
    help: "HTTP requests by method, path template, and status.",
    labelNames: ["method", "path", "status"],
    registers,
  });
  const latency = new Histogram({
    name: "cas_http_request_duration_seconds",
    help: "HTTP request latency in seconds, by path template.",
    labelNames: ["method", "path"],
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: "cas_provider_failures_total",
    help: "Per-dataset extraction failures surfaced as warnings.",
    labelNames: ["dataset"],
    registers,
  });
  const watchResultCache = resultCacheGauges(registers);
  const procedures = new Histogram({
    name: "cas_trpc_procedure_duration_seconds",
    help: "tRPC procedure latency in seconds; of a stream, until its end.",
    labelNames: ["procedure", "ok"],
    buckets: LONG_BUCKETS,
    registers,
  });
  const upstream = new Histogram({
    name: "cas_upstream_request_duration_seconds",
    help: "Latency in seconds of requests to the deployed CAS, with retries, by method of the port and outcome.",
    labelNames: ["method", "outcome"],
    buckets: LONG_BUCKETS,
    registers,
  });
  const lookups = new Counter({
    name: "cas_catalog_cache_lookups_total",
    help: "Lookups in the cache of the catalog of the deployed CAS, by outcome: hit, stale or miss.",
    labelNames: ["lookup"],
    registers,
  });
  const circuit = new Gauge({
    name: "cas_upstream_circuit_state",
    help: "1 for the state of the circuit to the deployed CAS, 0 for the others.",
    labelNames: ["state"],
    registers,
  });
  collectDefaultMetrics({ register: registry });

  return {
    request: (method, path, status, seconds) => {
      requests.inc({ method, path, status: String(status) });
      latency.observe({ method, path }, seconds);
    },
    procedure: (procedure, ok, seconds) => {
      procedures.observe({ procedure, ok: String(ok) }, seconds);
    },
    upstream: (method, outcome, seconds) => {
      upstream.observe({ method, outcome }, seconds);
    },
    datasetsFailed: (dataset, count = 1) => {
      failures.inc({ dataset }, count);
    },
    catalogLookup: (lookup) => {
      lookups.inc({ lookup });
    },
    circuit: (state) => {
      for (const one of CIRCUITS) circuit.set({ state: one }, one === state ? 1 : 0);
    },
    watchResultCache,
    print: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}

/** The two gauges of the result cache; 0 without a cache. */
function resultCacheGauges(registers: Registry[]): Metrics["watchResultCache"] {
  let stats: (() => Promise<CacheStats>) | undefined;
  const gauge = (name: string, help: string, value: (now: CacheStats) => number): unknown =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        if (stats !== undefined) this.set(value(await stats()));
      },
    });
  gauge(
    "cas_result_cache_hit_rate",
    "Result cache hit rate (0-1), sampled at scrape time.",
    ({ hit_rate }) => hit_rate,
  );
  gauge(
    "cas_result_cache_size",
    "Number of entries currently in the result cache.",
    ({ size }) => size,
  );
  return (read) => {
    stats = read;
  };
}

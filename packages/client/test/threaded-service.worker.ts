import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { parentPort } from "node:worker_threads";
import { DEFAULT_MAX_ANSWER_BYTES } from "../src/options/client-options.ts";
import { extractResponse, healthResponse } from "./responses.ts";

/**
 * The end of the base URL selects the behaviour of the service:
 * /together-3 responds when three requests have arrived, /silent-0 never responds,
 * /busy-2 responds 429 to the first two requests, /nothing-0 responds with null,
 * /long-0 states a length beyond the default limit and sends no body.
 */
const behaviours: readonly [RegExp, (number: number, state: State) => Behaviour][] = [
  [/^\/together-(\d+)/, together],
  [/^\/silent-(\d+)/, () => "silent"],
  [/^\/busy-(\d+)/, (count, state) => (++state.requests > count ? "respond" : "busy")],
  [/^\/nothing-(\d+)/, () => "nothing"],
  [/^\/long-(\d+)/, () => "long"],
];
type Behaviour = "respond" | "silent" | "busy" | "nothing" | "long" | Promise<"respond">;

class State {
  requests = 0;
  waiting: (() => void)[] = [];
}

function together(count: number, state: State): Promise<"respond"> {
  const arrival = new Promise<"respond">((resolve) => {
    state.waiting.push(() => {
      resolve("respond");
    });
  });
  if (state.waiting.length === count) for (const release of state.waiting.splice(0)) release();
  return arrival;
}

const states = new Map<string, State>();
let seen: object[] = [];

const SLUGS = ["p0", "p1", "p2", "p3", "p4"];
const provider = (slug: string) => ({ slug, name: slug, protocol: "mirror", base_url: "" });

type Reply = readonly [status: number, body: unknown];

function replyOf(method: string, url: URL, body: string): Reply | undefined {
  const { pathname: path, searchParams } = url;
  const [limit = 0, offset = 0] = ["limit", "offset"].map((name) => Number(searchParams.get(name)));
  const [, slug] = /^\/api\/v1\/providers\/(.+)$/.exec(path) ?? [];
  if (slug !== undefined)
    return SLUGS.includes(slug)
      ? [200, { ...provider(slug), datasets: [] }]
      : [404, { detail: `no ${slug}` }];
  switch (`${method} ${path}`) {
    case "GET /health":
      return [200, healthResponse];
    case "GET /api/v1/providers":
      return [200, pageOf("providers", SLUGS.map(provider), limit, offset)];
    case "GET /api/v1/datasets":
      // A service that ignores the offset: its list never ends.
      if (searchParams.get("variable") === "stuck")
        return [200, { ...pageOf("datasets", SLUGS.map(dataset), limit, 0), total: 1_000_000 }];
      return [200, pageOf("datasets", SLUGS.map(dataset), limit, offset)];
    case "POST /api/v1/extract":
      return [200, extractResponse];
    case "POST /api/v1/extract/batch":
      return batchReply(JSON.parse(body) as BatchBody);
    default:
      return [404, { detail: "Not Found" }];
  }
}

const pageOf = (name: string, items: readonly object[], limit: number, offset: number): object => {
  const page = items.slice(offset, offset + limit);
  return { total: items.length, limit, offset, count: page.length, [name]: page };
};

const dataset = (slug: string) => ({
  id: `${slug}:d`,
  provider: slug,
  name: slug,
  variables: [],
  resolution_m: 30,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "mirror",
});

interface BatchBody {
  readonly geometries: readonly { readonly coordinates: readonly [number, number] }[];
}

/**
 * Each value is the longitude of its point. Longitude 13 fails, 14 needs another key, 15 has no response in the batch,
 * 16 keeps the whole request without a response.
 */
function batchReply({ geometries }: BatchBody): Reply | undefined {
  const longitudes = geometries.map(({ coordinates: [longitude] }) => longitude);
  if (longitudes.includes(16)) return undefined;
  if (longitudes.includes(14)) return [401, envelope("unauthorized", "wrong key")];
  if (longitudes.includes(13)) return [500, envelope("internal_error", "bad luck")];
  const [result] = extractResponse.results;
  const responses = longitudes
    .filter((longitude) => longitude !== 15)
    .map((longitude) => ({
      ...extractResponse,
      request_id: `g${longitude}`,
      results: [{ ...result, value: longitude }],
    }));
  const total_results = responses.length;
  return [
    200,
    {
      request_id: `b${longitudes[0]}`,
      responses,
      total_geometries: total_results,
      total_results,
      elapsed_ms: 1,
    },
  ];
}

const envelope = (type: string, message: string) => ({
  error: { type, message, request_id: "e1" },
});

function behaving(behaviour: Behaviour): Reply | undefined {
  if (behaviour === "busy") return [429, envelope("rate_limited", "slow down")];
  return behaviour === "nothing" ? [200, null] : undefined;
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url = "", headers } = request;
  const body = await text(request);
  if (url === "/seen") {
    response.end(JSON.stringify(seen));
    seen = [];
    return;
  }
  const { host: _port, ...others } = headers;
  seen.push({ method, url, headers: others, body });
  let path = url;
  let behaviour: Behaviour = "respond";
  for (const [pattern, behave] of behaviours) {
    const [prefix, count] = pattern.exec(url) ?? [];
    if (prefix === undefined) continue;
    const state = states.get(prefix) ?? new State();
    states.set(prefix, state);
    path = url.slice(prefix.length);
    behaviour = behave(Number(count), state);
  }
  behaviour = await behaviour;
  if (behaviour === "long") {
    response.writeHead(200, { "content-length": DEFAULT_MAX_ANSWER_BYTES + 1 });
    response.flushHeaders();
    return;
  }
  const reply = behaving(behaviour) ?? replyOf(method, new URL(path, "http://localhost"), body);
  if (behaviour === "silent" || reply === undefined) return;
  const [status, content] = reply;
  response.writeHead(status, {
    "content-type": "application/json",
    "x-request-id": "r1",
    date: "Thu, 01 Jan 1970 00:00:00 GMT",
    ...(status === 429 ? { "retry-after": "0" } : {}),
  });
  response.end(JSON.stringify(content));
}

const server = createServer((request, response) => {
  void serve(request, response);
});
// A thread that is blocked by a synchronous call does not notice that an idle connection is closed.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
  parentPort?.postMessage((server.address() as AddressInfo).port);
});

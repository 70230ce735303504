import { existsSync } from "node:fs";
import { Agent, type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { processorTimeOf } from "./process-memory.ts";

/** An order of the parent: whom to ask, or `report`. */
export type ProberOrder = { readonly port: number; readonly pid: number } | "report";

/**
 * A response: milliseconds that it took, and how many of them the main thread of the server ran, both without the time in
 * which this process waited for a processor and could not take the response.
 */
export type Sample = readonly [tookMs: number, ranMs: number];

/** What a load balancer and an honest caller saw. */
export interface ProberReport {
  readonly livez: readonly Sample[];
  readonly points: readonly Sample[];
  /** Responses other than expected. */
  readonly wrong: readonly string[];
}

/** Milliseconds between two requests to /livez, whether or not the last is answered. */
const LIVEZ_EVERY_MS = 20;
/** Most of them that wait for a response. */
const LIVEZ_AT_ONCE = 50;
/** Questions at the same time, and the pause after each: an honest caller does not add to a queue. */
const POINTS_AT_ONCE = 2;
const POINT_PAUSE_MS = 20;
const HONEST = "203.0.113.77";

/**
 * Connections of the prober, all opened before the attacks and used in turn, so that none is idle for long. A proxy in front
 * keeps its own open too: a connection that is new waits behind all others that are new (docs/guide/security.md).
 */
const CONNECTIONS = 16;
const agent = new Agent({
  keepAlive: true,
  maxSockets: CONNECTIONS,
  maxFreeSockets: CONNECTIONS,
  scheduling: "fifo",
});
const livez: Sample[] = [];
const points: Sample[] = [];
const wrong: string[] = [];
let asked = 0;

/** A point of the elevation of Jacksboro that was not asked before: no cache knows its answer. */
function newPoint(): string {
  asked += 1;
  const [x, y] = [(asked * 0.618_034) % 1, (asked * 0.754_878) % 1];
  const coordinates = [-84.41 + 0.33 * x, 36.45 + 0.28 * y];
  return JSON.stringify({
    geometry: { type: "Point", coordinates },
    dataset_ids: ["srtm:elevation"],
  });
}

interface Question {
  readonly path: string;
  readonly body?: string;
  readonly samples: Sample[];
  readonly faultOf: (value: unknown) => string | undefined;
}

/** Asks, and notes the time or the fault. */
function ask(
  server: { readonly port: number; readonly pid: number },
  question: Question,
): Promise<void> {
  const { port, pid } = server;
  const { path, body, samples, faultOf } = question;
  if (!existsSync(`/proc/${pid}`)) {
    wrong.push("the server has ended");
    return Promise.resolve();
  }
  const [begun, { ran: ranBefore }] = [performance.now(), processorTimeOf(pid)];
  const { waited: waitedBefore } = processorTimeOf(process.pid);
  const fail = (reason: string): void => {
    wrong.push(`${path}: ${reason}`);
  };
  const noteAnswer = async (response: IncomingMessage): Promise<void> => {
    try {
      const value = await json(response);
      const took = performance.now() - begun;
      const ran = (processorTimeOf(pid).ran - ranBefore) / 1e6;
      const waited = (processorTimeOf(process.pid).waited - waitedBefore) / 1e6;
      samples.push([Math.max(0, took - waited), Math.max(0, ran - waited)]);
      const { statusCode } = response;
      const fault = statusCode === 200 ? faultOf(value) : `status ${statusCode}`;
      if (fault !== undefined) fail(fault);
    } catch (error) {
      fail(String(error));
    }
  };
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "x-forwarded-for": HONEST };
    const method = body === undefined ? "GET" : "POST";
    const sent = request({ agent, host: "127.0.0.1", port, path, method, headers }, (response) => {
      void noteAnswer(response).finally(resolve);
    });
    sent.on("error", (error) => {
      // The server may close an idle connection just as the next request goes out; clients then ask again.
      if (sent.reusedSocket && "code" in error && error.code === "ECONNRESET") {
        resolve(ask(server, question));
        return;
      }
      fail(error.message);
      resolve();
    });
    sent.end(body);
  });
}

function faultOfPoint(value: unknown): string | undefined {
  const { results } = value as { readonly results: readonly { readonly value: unknown }[] };
  return typeof results[0]?.value === "number" ? undefined : JSON.stringify(value).slice(0, 300);
}

process.on("message", (order: ProberOrder) => {
  if (order === "report") {
    const report: ProberReport = {
      livez: livez.splice(0),
      points: points.splice(0),
      wrong: wrong.splice(0),
    };
    process.send?.(report);
    return;
  }
  // As many at the same time as there are connections.
  for (let index = 0; index < CONNECTIONS; index++) void askLivez(order);
  let waiting = 0;
  setInterval(() => {
    if (waiting === LIVEZ_AT_ONCE) return;
    waiting += 1;
    void askLivez(order).finally(() => {
      waiting -= 1;
    });
  }, LIVEZ_EVERY_MS);
  for (let index = 0; index < POINTS_AT_ONCE; index++) void askOnAndOn(order);
});

const askLivez = (server: Exclude<ProberOrder, "report">): Promise<void> =>
  ask(server, { path: "/livez", samples: livez, faultOf: () => undefined });

async function askOnAndOn(server: Exclude<ProberOrder, "report">): Promise<never> {
  for (;;) {
    await ask(server, {
      path: "/api/v1/extract",
      body: newPoint(),
      samples: points,
      faultOf: faultOfPoint,
    });
    await new Promise((resolve) => setTimeout(resolve, POINT_PAUSE_MS));
  }
}
process.on("disconnect", () => {
  process.exit();
});

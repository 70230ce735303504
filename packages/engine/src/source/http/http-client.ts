import type { Dispatcher } from "undici";
// Bun replaces the module "undici" by one of its own, which ignores `lookup` and so reaches private hosts; not this file.
import { Agent, request } from "undici/index.js";
import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { linkSignals, untilAborted } from "../../schedule/deadline.ts";
import { KeyedLimit } from "../../schedule/keyed-limit.ts";
import { HttpError } from "../source-error.ts";
import type { AllowedHosts, Reach } from "./allowed-hosts.ts";
import { type Lookup, publicLookup } from "./public-address.ts";
import { readBody, skipBody } from "./read-body.ts";
import { isPassingFailure, isPassingStatus, retryDelay } from "./retry-delay.ts";

/** A request to a server. */
export interface HttpRequest {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON body of a POST; without a body the request is a GET. */
  readonly json?: unknown;
  /** Maximum bytes of the response. */
  readonly maxBytes: number;
  /** Ends the request at any point: in a queue, before another attempt, in the head or body of a response. */
  readonly signal: AbortSignal;
  /** Throws an HttpError for a response whose body must not be read; called for statuses from 200 to 299. */
  readonly check?: (head: HttpHead) => void;
}

interface HostRequest extends HttpRequest {
  readonly hosts: AllowedHosts;
}

/** Status and headers of a response. */
export interface HttpHead {
  readonly status: number;
  /** A header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
}

/** A response with a status from 200 to 299. */
export interface HttpResponse extends HttpHead {
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Sends requests for a dataset, only to the hosts that its owner allows. */
export interface HttpAccess {
  readonly hosts: AllowedHosts;
  /**
   * @throws HttpError when no attempt gets a status from 200 to 299, with the reason, and for a host that is not
   *   allowed
   * @throws the reason of the signal after an abort
   */
  readonly ask: (question: HttpRequest) => Promise<HttpResponse>;
}

/** Maximum milliseconds before the head of a response, and between two pieces of its body. */
const SILENCE_MS = 15_000;
/** Connections to one server; further requests wait. */
const CONNECTIONS = 8;
/** Connections to one file, or path of a service: a slow one leaves connections to the other files of its server. */
const CONNECTIONS_TO_FILE = 6;
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Sends requests over pooled connections. Retries temporary failures (429, 5xx, a broken connection), see {@link
 * retryDelay}. Follows redirects of a GET to http and https URLs of allowed hosts, never from https to http.
 */
export class HttpClient implements AsyncDisposable {
  /** Separate pools: a connection to a host that may be anywhere is never used for a host that must be public. */
  readonly #agents: Readonly<Record<Reach, Agent>>;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #closing = new AbortController();
  /** A limit for each server: a request of undici that waits for a connection could not be aborted. */
  readonly #connections = new KeyedLimit(CONNECTIONS);
  readonly #connectionsToFile = new KeyedLimit(CONNECTIONS_TO_FILE);

  /**
   * @param random 0 to 1, for the delays between attempts
   * @param lookup resolves the IP addresses of hosts that must be public
   */
  constructor(clock: Clock = SYSTEM_CLOCK, random: () => number = Math.random, lookup?: Lookup) {
    this.#clock = clock;
    this.#random = random;
    const times = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };
    const common = { connections: CONNECTIONS, connectTimeout: SILENCE_MS, ...times };
    this.#agents = {
      anywhere: new Agent(common),
      public: new Agent({ ...common, connect: { lookup: publicLookup(lookup) } }),
    };
  }

  /** Access to these hosts only. */
  within(hosts: AllowedHosts): HttpAccess {
    return { hosts, ask: (question) => this.#ask(question, hosts) };
  }

  async #ask(asked: HttpRequest, hosts: AllowedHosts): Promise<HttpResponse> {
    using linked = linkSignals(asked.signal, this.#closing.signal);
    const { signal } = linked;
    const question = { ...asked, signal, hosts };
    for (let attempts = 1; ; attempts++) {
      const outcome = await this.#attempt(question);
      signal.throwIfAborted();
      if (!(outcome instanceof Error) && outcome.status < 300) return outcome;
      const isPassing =
        outcome instanceof Error ? isPassingFailure(outcome) : isPassingStatus(outcome.status);
      const delay = isPassing
        ? retryDelay({
            attempts,
            retryAfter: outcome instanceof Error ? undefined : outcome.header("retry-after"),
            now: timeOf(outcome) ?? this.#clock.now(),
            random: this.#random(),
          })
        : undefined;
      if (delay === undefined) throw asHttpError(outcome);
      await untilAborted(signal, this.#clock.sleep(delay, signal));
    }
  }

  async #attempt(question: HostRequest): Promise<HttpResponse | Error> {
    try {
      let { url } = question;
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const answer = await this.#inTurn(url, question);
        const isRedirect = REDIRECTS.has(answer.status) && question.json === undefined;
        const location = isRedirect ? answer.header("location") : undefined;
        if (location === undefined) return answer;
        url = redirected(url, location);
      }
      return new HttpError("the server redirects too often");
    } catch (error) {
      return error instanceof Error ? error : new HttpError("the request failed", { cause: error });
    }
  }

  #inTurn(url: URL, question: HostRequest): Promise<HttpResponse> {
    const { origin, pathname } = url;
    const { signal } = question;
    return this.#connectionsToFile.run(origin + pathname, signal, () =>
      this.#connections.run(origin, signal, () => this.#send(url, question)),
    );
  }

  async #send(
    url: URL,
    { headers = {}, json, maxBytes, check, signal, hosts }: HostRequest,
  ): Promise<HttpResponse> {
    const requested = request(url, {
      dispatcher: this.#agents[hosts.reachOf(url)],
      signal,
      method: json === undefined ? "GET" : "POST",
      headers: {
        // A range counts bytes of the file, so the response must not be compressed.
        "accept-encoding": "identity",
        ...(json === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: json === undefined ? null : JSON.stringify(json),
    });
    // Undici ignores an abort while it connects.
    const response = await untilAborted(signal, requested);
    const head: HttpHead = {
      status: response.statusCode,
      header: (name) => headerOf(response, name),
    };
    try {
      if (head.status < 200 || head.status >= 300) {
        await skipBody(response.body);
        return { ...head, body: new Uint8Array() };
      }
      check?.(head);
      return { ...head, body: await readBody(response.body, maxBytes) };
    } finally {
      // Close the connection if the body was not read completely. The stream then emits an error, and an error without
      // a listener ends the process.
      if (!response.body.readableEnded) response.body.on("error", () => undefined).destroy();
    }
  }

  /** Ends the requests in flight. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new HttpError("the engine was closed"));
    await Promise.all(Object.values(this.#agents).map((agent) => agent.destroy()));
  }
}

/** The time of a response by the clock of the server, which also applies to a date in Retry-After. */
function timeOf(outcome: HttpResponse | Error): number | undefined {
  const time = outcome instanceof Error ? Number.NaN : Date.parse(outcome.header("date") ?? "");
  return Number.isNaN(time) ? undefined : time;
}

function asHttpError(outcome: HttpResponse | Error): HttpError {
  if (outcome instanceof HttpError) return outcome;
  // undici keeps in its error the bytes that are not HTTP: a server that repeats a signed URL would put it into logs.
  if (outcome instanceof Error && "data" in outcome) outcome.data = undefined;
  return outcome instanceof Error
    ? new HttpError("the server cannot be reached, or closed the connection", { cause: outcome })
    : new HttpError(`the server responded with status ${outcome.status}`, {
        status: outcome.status,
      });
}

function redirected(from: URL, location: string): URL {
  const to = URL.parse(location, from.href);
  const isKnown = to?.protocol === "https:" || to?.protocol === "http:";
  if (to === null || !isKnown || (from.protocol === "https:" && to.protocol === "http:"))
    throw new HttpError("the server redirects to a URL that is not allowed");
  return to;
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

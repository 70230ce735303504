import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { PASSED_ON } from "../middleware/api-path.ts";

/** An API of this package: what `createTrpcApi` and `createHttpApi` return. */
export interface FetchApi {
  /** Handles a request; `env` has what the server knows of it. */
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
}

/**
 * A request listener of Node, and a middleware of Express and Nest: with `next` it hands on every request whose path is not
 * one of the API.
 */
export type NodeHandler = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/**
 * An API as a handler for Node's HTTP server, Express, Nest, or the raw requests of Fastify. The path of a request is that
 * from the root of the server, also where a framework removes the prefix of a route. A body that a parser of the host has read
 * is taken from `request.body`. A caller that leaves aborts the work at the source; a slow reader slows it down.
 *
 * @example
 * app.use(toNodeHandler(createTrpcApi(cas, { endpoint: "/trpc" })));
 */
export function toNodeHandler(api: FetchApi): NodeHandler {
  return (incoming, outgoing, next) => {
    void respond(api, incoming, outgoing, next);
  };
}

async function respond(
  api: FetchApi,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: ((error?: unknown) => void) | undefined,
): Promise<void> {
  try {
    const request = requestOf(incoming, outgoing);
    if (request === undefined) return end(outgoing, 400, "The request cannot be read");
    const env = { incoming, outgoing, [PASSED_ON]: false };
    const response = await api.fetch(request, env);
    if (env[PASSED_ON] && next !== undefined) return next();
    await send(response, outgoing);
  } catch (error) {
    if (next !== undefined && !outgoing.headersSent) return next(error);
    fail(outgoing);
  }
}

/** The request in the form of fetch; undefined if its host, path or method is not valid. */
function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Request | undefined {
  const { method = "GET", headers, rawHeaders, socket } = incoming;
  // Express shortens `url` below the path of a route.
  const { originalUrl = incoming.url ?? "/" } = incoming as { originalUrl?: string };
  const scheme = "encrypted" in socket ? "https" : "http";
  const left = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) left.abort();
  });
  const hasBody = method !== "GET" && method !== "HEAD" && !incoming.readableEnded;
  try {
    const host = headers.host ?? headers[":authority"] ?? "localhost";
    return new Request(new URL(originalUrl, `${scheme}://${String(host)}`), {
      method,
      headers: headersOf(rawHeaders),
      signal: left.signal,
      ...(hasBody ? { body: bodyOf(incoming), duplex: "half" } : {}),
    });
  } catch {
    return undefined;
  }
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index < raw.length; index += 2) {
    const [name = "", value = ""] = raw.slice(index, index + 2);
    // Those of HTTP/2 that begin with a colon are the method and the path.
    if (!name.startsWith(":")) headers.append(name, value);
  }
  return headers;
}

/** The bytes of a body, read when the API reads them and no earlier: a request that is handed on is left untouched. */
function bodyOf(incoming: IncomingMessage): ReadableStream {
  const bytes = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    // The connection is still needed for the response.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) yield chunk;
  };
  return ReadableStream.from(bytes());
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = response;
  outgoing.statusCode = status;
  for (const [name, value] of headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (body === null) {
    outgoing.end();
    return;
  }
  // The first event of a stream may come late.
  if (!headers.has("content-length")) outgoing.flushHeaders();
  try {
    await pipeline(Readable.fromWeb(body), outgoing);
  } catch {
    // The caller has left, or the stream broke off: the status is sent already.
    outgoing.destroy();
  }
}

function end(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.statusCode = status;
  outgoing.setHeader("content-type", "text/plain; charset=utf-8");
  outgoing.end(message);
}

function fail(outgoing: ServerResponse): void {
  if (outgoing.headersSent) outgoing.destroy();
  else end(outgoing, 500, "Internal server error");
}

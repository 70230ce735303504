import { type Exchange, type Fault, final, repeated } from "./exchange.ts";

const JSON_TYPE = { "content-type": "application/json" };

const send =
  (status: number, headers: Record<string, string>, body: string): Fault["act"] =>
  ({ response }) => {
    response.writeHead(status, headers).end(body);
  };

const envelope = (type: string): string =>
  JSON.stringify({ error: { type, message: "of the fault service", request_id: "f" } });

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toUTCString();

/** Complete HTTP responses that are wrong. */
export const RESPONSE_FAULTS: Readonly<Record<string, Fault>> = {
  "429 of the service": repeated("rate_limited", send(429, JSON_TYPE, envelope("rate_limited"))),
  "429 of a proxy": repeated("http_error", send(429, {}, "slow down")),
  "429, retry immediately": repeated(
    "rate_limited",
    send(429, { ...JSON_TYPE, "retry-after": "0" }, envelope("rate_limited")),
  ),
  "429, retry at a time in the past": repeated(
    "http_error",
    send(429, { "retry-after": "Sun, 06 Nov 1994 08:49:37 GMT" }, ""),
  ),
  "429, retry in an hour": final(
    "rate_limited",
    send(429, { ...JSON_TYPE, "retry-after": "3600" }, envelope("rate_limited")),
  ),
  "429, retry at a time in an hour": final("http_error", (exchange) =>
    send(429, { "retry-after": inAnHour() }, "")(exchange),
  ),
  "429, retry at an invalid time": repeated(
    "http_error",
    send(429, { "retry-after": "some day" }, ""),
  ),
  "503 of a proxy": repeated("http_error", send(503, { "content-type": "text/html" }, "<html>")),
  "502 of the service": repeated(
    "upstream_error",
    send(502, JSON_TYPE, envelope("upstream_error")),
  ),
  "500 of the service": repeated(
    "internal_error",
    send(500, JSON_TYPE, envelope("internal_error")),
  ),
  "500 with half an envelope": repeated("http_error", send(500, JSON_TYPE, '{"error":{"type')),
  "404 of a proxy": final("http_error", send(404, {}, "")),
  "a redirect within the host": final("http_error", ({ response, url }) => {
    response.writeHead(302, { location: `${url}&again` }).end();
  }),
  "a redirect to another host": final("http_error", redirectAway(307)),
  "a permanent redirect to another host": final("http_error", redirectAway(308)),
  "a page": final("invalid_response", send(200, { "content-type": "text/html" }, "<html></html>")),
  "JSON of another shape": final("invalid_response", send(200, JSON_TYPE, '{"results":7}')),
  "JSON that is not an object": final("invalid_response", send(200, JSON_TYPE, "null")),
  "an empty body, 200": final("invalid_response", send(200, JSON_TYPE, "")),
  "an empty body, 204": final("invalid_response", send(204, {}, "")),
  "the correct JSON as text": final("result", ({ response, correctBody }) => {
    response.writeHead(200, { "content-type": "text/plain" }).end(correctBody);
  }),
  // fetch decompresses and reports a broken connection; undici returns the body unchanged.
  "a wrong content-encoding": {
    act: ({ response, correctBody }) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(correctBody);
    },
    ends: ["connection_error", "invalid_response", "result"],
    repeats: "perhaps",
  },
  "50 MB of garbage": final("invalid_response", garbage),
};

function redirectAway(status: number): Fault["act"] {
  return ({ response, url, otherHost }) => {
    response.writeHead(status, { location: `${otherHost}${url}` }).end();
  };
}

const GARBAGE = Buffer.alloc(64 * 1024, "garbage ");

/** Writes as fast as the client reads, until it stops. */
function garbage({ response }: Exchange): void {
  let left = 50_000_000;
  const write = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= GARBAGE.length;
      if (!response.write(GARBAGE)) return;
    }
    if (left <= 0) response.end();
  };
  response.writeHead(200, JSON_TYPE);
  response.on("drain", write);
  write();
}

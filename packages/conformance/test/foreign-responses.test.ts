import { type AppRouter } from "@cas/api";
import { createTrpcCas, trpcFetch } from "@cas/api/client";
import { CasClient } from "@cas/client/fetch";
import { type Cas, type CasError, isCasError } from "@cas/models";
import { createTRPCClient, httpBatchLink, httpBatchStreamLink, httpLink } from "@trpc/client";
import { describe, expect, it } from "vitest";

/** What answers instead of CAS: a proxy, a gateway, a login, or nobody. */
type Answer = () => Response;

const page = (status: number, title: string, headers: Record<string, string> = {}): Answer => {
  const text = `<html><body><h1>${title}</h1></body></html>`;
  return () => new Response(text, { status, headers: { "content-type": "text/html", ...headers } });
};
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => {
  return () => Response.json(body, { status, headers });
};
const lost = (code: string): Answer => {
  return () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };
};

const fetchOf = (answer: Answer) => async (): Promise<Response> => answer();
const link = (answer: Answer) => ({
  url: "http://cas.test/trpc",
  fetch: trpcFetch(fetchOf(answer)),
});

/** The port over both transports, over every link of tRPC. */
const TRANSPORTS: readonly (readonly [string, (answer: Answer) => Cas])[] = [
  [
    "the HTTP client",
    (answer) => new CasClient("http://cas.test", { fetch: fetchOf(answer), maxRetries: 0 }),
  ],
  [
    "httpLink",
    (answer) =>
      createTrpcCas(
        createTRPCClient<AppRouter>({
          links: [httpLink({ ...link(answer), methodOverride: "POST" })],
        }),
      ),
  ],
  [
    "httpBatchLink",
    (answer) =>
      createTrpcCas(createTRPCClient<AppRouter>({ links: [httpBatchLink(link(answer))] })),
  ],
  [
    "httpBatchStreamLink",
    (answer) =>
      createTrpcCas(createTRPCClient<AppRouter>({ links: [httpBatchStreamLink(link(answer))] })),
  ],
];

interface Expected {
  readonly errorType: string;
  readonly statusCode: number;
  readonly retryable: boolean;
  readonly retryAfter?: number;
  readonly message?: string | RegExp;
}

const CASES: readonly (readonly [string, Answer, Expected])[] = [
  [
    "the 413 page of a proxy",
    page(413, "Request Entity Too Large"),
    { errorType: "http_error", statusCode: 413, retryable: false, message: /Entity Too Large/ },
  ],
  [
    "the redirect of a login proxy",
    () => new Response(null, { status: 302, headers: { location: "https://login.test/" } }),
    {
      errorType: "http_error",
      statusCode: 302,
      retryable: false,
      message: "Redirected to https://login.test/; give that address as the base URL",
    },
  ],
  [
    "the limit of a gateway",
    json(429, { message: "API rate limit exceeded" }, { "retry-after": "30" }),
    { errorType: "http_error", statusCode: 429, retryable: true, retryAfter: 30 },
  ],
  [
    "the limit of a gateway whose error is a text",
    json(429, { error: "slow down" }),
    { errorType: "http_error", statusCode: 429, retryable: true, message: /slow down/ },
  ],
  [
    "a firewall",
    page(403, "Forbidden"),
    { errorType: "http_error", statusCode: 403, retryable: false },
  ],
  [
    "a proxy without a server behind it",
    page(502, "Bad Gateway"),
    { errorType: "http_error", statusCode: 502, retryable: true },
  ],
  [
    "a service that is not CAS",
    json(401, { detail: "Not authenticated" }),
    { errorType: "http_error", statusCode: 401, retryable: false, message: "Not authenticated" },
  ],
  [
    "the envelope of CAS",
    json(429, { error: { type: "rate_limited", message: "Too many", request_id: "r" } }),
    { errorType: "rate_limited", statusCode: 429, retryable: true, message: "Too many" },
  ],
  [
    "no such path",
    () => new Response("404 page not found", { status: 404 }),
    { errorType: "http_error", statusCode: 404, retryable: false, message: "404 page not found" },
  ],
  [
    "the page of a login",
    page(200, "Sign in"),
    {
      errorType: "invalid_response",
      statusCode: 502,
      retryable: false,
      message: /^The response is not JSON \(text\/html\): .*Sign in/,
    },
  ],
  [
    "a server that is not there",
    lost("ECONNREFUSED"),
    { errorType: "connection_error", statusCode: 503, retryable: true },
  ],
  [
    "a certificate that has expired",
    lost("CERT_HAS_EXPIRED"),
    { errorType: "connection_error", statusCode: 503, retryable: false },
  ],
];

const failureOf = async (call: PromiseLike<unknown>): Promise<CasError> => {
  try {
    await call;
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  throw new RangeError("The call did not fail");
};

describe.each(CASES)("%s", (_name, answer, { message, ...expected }) => {
  it.each(TRANSPORTS)("is the same error over %s", async (_transport, open) => {
    const error = await failureOf(
      open(answer).extract({
        geometry: { type: "Point", coordinates: [0, 0] },
        dataset_ids: ["a:b"],
      }),
    );
    const { errorType, statusCode, retryable, retryAfter } = error;
    expect({ errorType, statusCode, retryable, retryAfter }).toEqual({
      retryAfter: undefined,
      ...expected,
    });
    expect(error.message).toMatch(message ?? "");
  });
});

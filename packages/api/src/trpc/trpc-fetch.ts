import { CasError, fromHttpResponse, notJsonResponse } from "@cas/models";
import type { HTTPLinkOptions } from "@trpc/client";

type AnyLink = HTTPLinkOptions<{ transformer: false; errorShape: never }>;

/** The fetch of a tRPC link; an interface, so that the declarations of callers can name it. */
export interface TrpcFetch extends NonNullable<AnyLink["fetch"]> {}

/**
 * A fetch for tRPC links that fails with a CasError when the response is not of tRPC: the page of a proxy, a redirect to a
 * login, the limit of a gateway. tRPC itself drops such a response with its status; with it, `fromTrpcError` says what
 * happened and whether a retry can help. Redirects are not followed, as in the HTTP client.
 *
 * @param fetch sends the requests; default: that of the platform
 * @example
 * httpLink({ url, methodOverride: "POST", fetch: trpcFetch() });
 */
export function trpcFetch(fetch: TrpcFetch = platformFetch): TrpcFetch {
  return async (input, init) => {
    const manual = { ...init, redirect: "manual" };
    const response = (await fetch(input, manual as typeof init)) as Response;
    const { ok, status, statusText } = response;
    const headers = Object.fromEntries(response.headers);
    if (ok) {
      if (MEDIA_TYPE.test(headers["content-type"] ?? "")) return response;
      throw notJsonResponse({ headers, text: await beginningOf(response) });
    }
    // Browsers show nothing of a redirect but that it is one.
    if (response.type === "opaqueredirect")
      throw fromHttpResponse({ status: 302, statusText, headers, text: "" });
    const text = await beginningOf(response);
    if (isOfTrpc(text)) return new Response(text, { status, statusText, headers });
    throw TOO_LONG.has(status)
      ? urlTooLong(status, String(input).length)
      : fromHttpResponse({ status, statusText, headers, text });
  };
}

/** Looked up for each call: a test or an instrumentation may replace it after the link was made. */
const platformFetch: TrpcFetch = (...call) => (globalThis.fetch as unknown as TrpcFetch)(...call);

/** JSON, lines of JSON, and server-sent events. */
const MEDIA_TYPE =
  /^\s*(application\/([\w.-]+\+)?(json|jsonl|x-ndjson)|text\/event-stream)\s*(;|$)/i;

/** URI Too Long (RFC 9110) and Request Header Fields Too Large (RFC 6585), which Node sends for a long URL. */
const TOO_LONG: ReadonlySet<number> = new Set([414, 431]);

const urlTooLong = (statusCode: number, length: number): CasError<"http_error"> =>
  new CasError({
    errorType: "http_error",
    statusCode,
    message: `The server takes no URL of ${length} characters; send the request as a POST, with methodOverride: "POST" of the link`,
  });

/** Most bytes that are read of a response without success: more than the errors of a whole batch take. */
const MOST_BYTES = 4 * 1024 * 1024;

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let length = 0; length <= MOST_BYTES;) {
    const { done, value } = await reader.read();
    if (done) return text;
    length += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}

/** Whether a body is an error of tRPC, or a batch of them; a transformer may have wrapped the error in `json`. */
function isOfTrpc(text: string): boolean {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return false;
  }
  return Array.isArray(body) ? body.every(isResult) : isResult(body);
}

function isResult(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  if ("result" in body) return true;
  const error: unknown = "error" in body ? body.error : undefined;
  if (typeof error !== "object" || error === null) return false;
  return (
    Array.isArray(error) || "json" in error || ("code" in error && typeof error.code === "number")
  );
}

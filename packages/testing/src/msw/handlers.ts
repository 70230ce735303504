import { createTrpcApi, type TrpcApiOptions } from "@cas/api";
import { createHttpApi, HTTP_API_PATHS, type HttpApiOptions } from "@cas/api/http";
import { type Cas, type CasError, isCasError } from "@cas/models";
import { http, type HttpHandler } from "msw";
import { toWireError } from "../errors.ts";

/** Options of {@link httpCasHandlers}: the source, the address, and those of `createHttpApi`. */
export interface HttpCasHandlersOptions extends Omit<HttpApiOptions, "basePath" | "requestId"> {
  /** Answers the calls: `fakeCas()`, or any other source. */
  readonly cas: Cas;
  /** Root of the service as the code under test has it, without /api; in a browser also relative to the page. */
  readonly baseUrl: string | URL;
}

/** Options of {@link trpcCasHandlers}: the source, the address, and those of `createTrpcApi`. */
export interface TrpcCasHandlersOptions extends Omit<TrpcApiOptions, "endpoint" | "requestId"> {
  /** Answers the calls: `fakeCas()`, or any other source. */
  readonly cas: Cas;
  /** URL of the procedures as the link has it, e.g. http://localhost/trpc; in a browser also relative to the page. */
  readonly url: string | URL;
}

/**
 * Handlers of MSW for CAS's HTTP API: the API of `@cas/api/http` over a source, so that requests are checked and errors have
 * their envelope as in a real service. An error of the source reaches the client with its type, status and message.
 *
 * @example
 * const server = setupServer(...httpCasHandlers({ cas: fakeCas(), baseUrl: "http://cas.test" }));
 */
export function httpCasHandlers({
  cas,
  baseUrl,
  ...options
}: HttpCasHandlersOptions): HttpHandler[] {
  const { origin, path } = addressOf(baseUrl);
  const failures = new Failures(options.onError);
  const api = createHttpApi(cas, { ...options, ...failures.options, basePath: path });
  const respond = async ({ request }: { request: Request }): Promise<Response> => {
    const response = await api.fetch(request);
    const error = failures.of(response);
    if (error === undefined) return response;
    const { body, ...init } = toWireError(error);
    return new Response(body, init);
  };
  return HTTP_API_PATHS.map((route) =>
    http.all(`${origin}${path}${route.replaceAll(/\{(\w+)\}/g, ":$1")}`, respond),
  );
}

/**
 * Handlers of MSW for the tRPC procedures of CAS, single calls, batches and streams: the API of `@cas/api` over a source. An
 * error reaches the client as it does from a server: what failed behind the server has a public message.
 *
 * @example
 * const server = setupServer(...trpcCasHandlers({ cas: fakeCas(), url: "http://app.test/trpc" }));
 */
export function trpcCasHandlers({ cas, url, ...options }: TrpcCasHandlersOptions): HttpHandler[] {
  const { origin, path } = addressOf(url);
  const failures = new Failures(options.onError);
  const api = createTrpcApi(cas, { ...options, ...failures.options, endpoint: path });
  return [
    http.all(`${origin}${path}/*`, async ({ request }) => {
      const again = request.clone();
      const response = await api.fetch(request);
      const error = failures.of(response);
      if (!isCasError(error, "unauthorized")) return response;
      // A server hides that its own key is refused. Here it is the key of the caller, which a guard refuses.
      const guarded = { ...options, endpoint: path, authorize: () => error };
      return createTrpcApi(cas, guarded).fetch(again);
    }),
  ];
}

/** The errors of requests whose response hides them from the caller, by the id of the request. */
class Failures {
  readonly #errors = new Map<string, unknown>();
  #count = 0;
  /** Options of an API that collect the errors. */
  readonly options: Required<Pick<HttpApiOptions, "requestId" | "onError">>;

  constructor(onError: HttpApiOptions["onError"]) {
    this.options = {
      requestId: () => `fake-${(this.#count += 1)}`,
      onError: (error, requestId) => {
        this.#errors.set(requestId, error);
        onError?.(error, requestId);
      },
    };
  }

  /** The error of the source behind a response, with the id of the request. */
  of({ headers }: Response): CasError | undefined {
    const requestId = headers.get("x-request-id") ?? "";
    const error = this.#errors.get(requestId);
    this.#errors.delete(requestId);
    return isCasError(error) ? error.withRequestId(requestId) : undefined;
  }
}

function addressOf(address: string | URL): { readonly origin: string; readonly path: string } {
  const { location } = globalThis as { readonly location?: { readonly href?: string } };
  const url = URL.parse(String(address), location?.href);
  if (url === null)
    throw new TypeError(
      `${JSON.stringify(String(address))} is no URL; give one such as http://cas.test`,
    );
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, "") };
}

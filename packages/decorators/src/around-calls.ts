import type { CallOptions, Cas } from "@cas/models";

/** The methods of the port that fetch data; `health` and `close` concern the source itself. */
export type CasMethod = "extract" | "batchExtract" | "providers" | "provider" | "datasets";

/** A call on its way to a source. */
export interface CasRequest {
  /** The method that is called. */
  readonly method: CasMethod;
  /** Its first argument, in a form that JSON can hold. */
  readonly input: unknown;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** For whom the call is; undefined for calls without a name. */
  readonly caller: string | undefined;
}

/** Passes the call on to the source, with a signal that may differ from the caller's. */
export type Next<Response> = (signal: AbortSignal | undefined) => Promise<Response>;

/** Handles every call: passes it on, delays it, answers it from elsewhere, or rejects it. */
export type Handler = <Response>(request: CasRequest, next: Next<Response>) => Promise<Response>;

/** A source whose calls all go through one handler; `health` and `close` stay as they are. */
export function aroundCalls(cas: Cas, handle: Handler): Cas {
  const through = <Response>(
    method: CasMethod,
    input: unknown,
    options: CallOptions | undefined,
    call: (options: CallOptions) => Promise<Response>,
  ): Promise<Response> => {
    const { signal, caller } = options ?? {};
    return handle({ method, input, signal, caller }, (nextSignal) =>
      call({ ...options, signal: nextSignal }),
    );
  };
  return {
    extract: (request, options) =>
      through("extract", request, options, (passed) => cas.extract(request, passed)),
    batchExtract: (request, options) =>
      through("batchExtract", request, options, (passed) => cas.batchExtract(request, passed)),
    providers: (query, options) =>
      through("providers", query, options, (passed) => cas.providers(query, passed)),
    provider: (slug, options) =>
      through("provider", slug, options, (passed) => cas.provider(slug, passed)),
    datasets: (query, options) =>
      through("datasets", query, options, (passed) => cas.datasets(query, passed)),
    health: (options) => cas.health(options),
    close: () => cas.close(),
    [Symbol.asyncDispose]: () => cas[Symbol.asyncDispose](),
  };
}

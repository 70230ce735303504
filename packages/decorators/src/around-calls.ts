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
    const { signal } = options ?? {};
    return handle({ method, input, signal }, (own) => call({ ...options, signal: own }));
  };
  return {
    extract: (request, options) =>
      through("extract", request, options, (own) => cas.extract(request, own)),
    batchExtract: (request, options) =>
      through("batchExtract", request, options, (own) => cas.batchExtract(request, own)),
    providers: (query, options) =>
      through("providers", query, options, (own) => cas.providers(query, own)),
    provider: (slug, options) =>
      through("provider", slug, options, (own) => cas.provider(slug, own)),
    datasets: (query, options) =>
      through("datasets", query, options, (own) => cas.datasets(query, own)),
    health: (options) => cas.health(options),
    close: () => cas.close(),
    [Symbol.asyncDispose]: () => cas[Symbol.asyncDispose](),
  };
}

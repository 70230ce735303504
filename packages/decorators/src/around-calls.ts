import type { CallOptions, Cas } from "@cas/models";

/** The questions of the port; `health` and `close` concern the source itself. */
export type QuestionMethod = "extract" | "batchExtract" | "providers" | "provider" | "datasets";

/** A question on its way to a source. */
export interface Question {
  /** Which question. */
  readonly method: QuestionMethod;
  /** What is asked, in a form that JSON can hold. */
  readonly input: unknown;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

/** Asks the source, with a signal that may be another than the caller's. */
export type Ask<Answer> = (signal: AbortSignal | undefined) => Promise<Answer>;

/** What is done with every question: pass it on, wait, answer from elsewhere, fail. */
export type Around = <Answer>(question: Question, ask: Ask<Answer>) => Promise<Answer>;

/** A source whose questions all go through one function; the rest is as it was. */
export function aroundCalls(cas: Cas, around: Around): Cas {
  const through = <Answer>(
    method: QuestionMethod,
    input: unknown,
    options: CallOptions | undefined,
    ask: (options: CallOptions) => Promise<Answer>,
  ): Promise<Answer> => {
    const { signal } = options ?? {};
    return around({ method, input, signal }, (own) => ask({ ...options, signal: own }));
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

/**
 * What is used of `@opentelemetry/api`, in words of our own: an optional peer must not be needed to read our declarations.
 */
export interface OpenTelemetryApi {
  readonly trace: {
    getTracer(name: string): {
      startSpan(
        name: string,
        options: { readonly kind: number; readonly attributes: Attributes },
        context: Context,
      ): Span;
    };
    setSpan(context: Context, span: Span): Context;
  };
  readonly context: {
    active(): Context;
    with<Result>(context: Context, work: () => Result): Result;
  };
  readonly propagation: { inject(context: Context, carrier: Record<string, string>): void };
  createContextKey(description: string): symbol;
  readonly SpanKind: { readonly CLIENT: number };
  readonly SpanStatusCode: { readonly ERROR: number };
}

/** What a span says of itself, by the names of the semantic conventions. */
export type Attributes = Record<string, string | number | string[]>;

interface Context {
  getValue(key: symbol): unknown;
  deleteValue(key: symbol): Context;
  setValue(key: symbol, value: unknown): Context;
}

/** An operation that is recorded. */
export interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  recordException(exception: {
    readonly name: string;
    readonly message: string;
    readonly stack?: string;
  }): void;
  end(): void;
}

/** Where all copies of the API's major version 1 find what an SDK has registered. */
const REGISTRY = Symbol.for("opentelemetry.js.api.1");

/** Whether an SDK is there. Without one there is nothing to record or to pass on, and the API need not even be loaded. */
export const isRegistered = (): boolean => REGISTRY in globalThis;

let loading: Promise<OpenTelemetryApi | undefined> | undefined;

/** The API, loaded once; undefined when it is not installed where this package can find it. */
export function loadApi(): Promise<OpenTelemetryApi | undefined> {
  loading ??= importApi();
  return loading;
}

async function importApi(): Promise<OpenTelemetryApi | undefined> {
  try {
    // By its name and inside `try`: bundlers take it along when it is there and know that it may not be.
    return await import("@opentelemetry/api");
  } catch {
    return undefined;
  }
}

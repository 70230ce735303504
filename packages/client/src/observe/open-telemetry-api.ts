/**
 * The part of `@opentelemetry/api` that the client uses. Declared here because our declarations must compile without the
 * optional peer dependency.
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

/** Attributes of a span, named by the semantic conventions. */
export type Attributes = Record<string, string | number | string[]>;

interface Context {
  getValue(key: symbol): unknown;
  deleteValue(key: symbol): Context;
  setValue(key: symbol, value: unknown): Context;
}

/** A recorded operation. */
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

/** The global symbol that holds the registered SDK, for all copies of the API's major version 1. */
const REGISTRY = Symbol.for("opentelemetry.js.api.1");

/** Whether an SDK is registered. Without one there is nothing to record or to propagate, and the API is not loaded. */
export const isRegistered = (): boolean => REGISTRY in globalThis;

let loading: Promise<OpenTelemetryApi | undefined> | undefined;

/** Loads the API once; undefined when this package cannot find it. */
export function loadApi(): Promise<OpenTelemetryApi | undefined> {
  loading ??= importApi();
  return loading;
}

async function importApi(): Promise<OpenTelemetryApi | undefined> {
  try {
    // A literal name inside `try`: bundlers include the API when it is installed and accept that it may be missing.
    return await import("@opentelemetry/api");
  } catch {
    return undefined;
  }
}

import { CasError } from "@cas/models";
import type { HonoRequest } from "hono";

/** What a server of Node knows of a request; Hono's adapter and that of this package pass it on as `env.incoming`. */
interface Incoming {
  /** The body as a parser of the host left it, e.g. express.json(). */
  readonly body?: unknown;
  /** Whether the bytes of the body have been read to their end. */
  readonly readableEnded?: boolean;
}

/** A body that the host has read. */
export interface ParsedBody {
  /** The value, or a promise of it. */
  readonly value: unknown;
}

const parsedBodies = new WeakMap<Request, ParsedBody>();

/** Notes the body of a request that the host has read already, because its bytes cannot be read again. */
export function adoptParsedBody({ raw, bodyCache }: HonoRequest, env: unknown): void {
  const { incoming } = (env ?? {}) as { readonly incoming?: Incoming | undefined };
  if (incoming?.readableEnded === true) {
    const hasBody = incoming.body !== undefined || Number(raw.headers.get("content-length")) > 0;
    if (hasBody) parsedBodies.set(raw, { value: incoming.body });
  } else if (raw.bodyUsed) {
    // A middleware of Hono has read it, by one of these methods of `c.req`, which keep what they have read.
    const { json, text, arrayBuffer } = bodyCache;
    parsedBodies.set(raw, { value: json ?? text ?? arrayBuffer });
  }
}

/**
 * The body of a request that the host has read; undefined when its bytes can be read here.
 *
 * @throws CasError internal_error when the host has read the bytes and kept nothing
 */
export function parsedBodyOf(request: Request): ParsedBody | undefined {
  const parsed = parsedBodies.get(request);
  if (parsed !== undefined && parsed.value === undefined)
    throw new CasError({
      errorType: "internal_error",
      message:
        "A middleware of the host has read the body and left nothing in request.body, or in c.req of Hono; mount CAS before it",
      retryable: false,
    });
  return parsed;
}

/** Whether the host has read the body of a request. */
export const isReadByHost = (request: Request): boolean => parsedBodies.has(request);

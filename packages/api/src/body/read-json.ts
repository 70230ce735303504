import { CasError, FairSemaphore, jsonLimits, parseInPieces, SharedTurn } from "@cas/models";
import { bodyTooLarge, DEFAULT_MAX_BODY_BYTES } from "./body-size.ts";
import { noteLimitedNesting, refuseDeepNesting } from "./nesting.ts";
import { type ParsedBody, parsedBodyOf } from "./parsed-body.ts";

/** Limits of a body. */
export interface BodyLimits {
  /** Largest request body in bytes; a larger one is rejected with 413. Default {@link DEFAULT_MAX_BODY_BYTES}. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Most values (arrays, objects, texts, numbers, literals) in the JSON of a request; objects and their members may be
   * a quarter of them. A body with more is rejected with 422. Default `DEFAULT_MAX_BODY_VALUES`.
   */
  readonly maxBodyValues?: number | undefined;
  /**
   * Waits until a request may take time of the event loop: before a body is parsed, and between its pieces, so that the bodies
   * of hundreds of requests that arrive at once do not hold the loop together. Default: all requests of a process share
   * ten milliseconds between two turns of the event loop. A server with callers lets them take turns.
   */
  readonly pause?: ((request: Request) => Promise<void> | undefined) | undefined;
}

/** Bodies over this size are parsed one after another. */
const LARGE_BYTES = 256 * 1024;

/**
 * Limits parsing to one large body at a time, over all APIs of a process: the values of the most expensive allowed body
 * take 150 MB; ten at the same time would take ten times as much and finish no sooner.
 */
const largeBodies = new FairSemaphore({ permits: 1 });

/** A body: its bytes, limited whatever Content-Length says, or the value that the host has parsed. */
type Body = Uint8Array | ParsedBody;

/** Calls a function once the event loop has turned. Pages have no setImmediate. */
function afterTurn(next: () => void): void {
  if (typeof setImmediate === "function") setImmediate(next);
  else setTimeout(next, 0);
}

/** The turn of requests without {@link BodyLimits.pause}. */
const sharedTurn = new SharedTurn(() => performance.now(), afterTurn);

/**
 * Whether requests can share their time. In Workers and pages each has a turn of its own: what one request of a Worker has
 * scheduled is dropped when it ends, its clock stands still meanwhile, and the others would wait forever.
 */
const sharesTime =
  typeof process === "object" &&
  typeof process.versions === "object" &&
  process.versions.node !== undefined &&
  globalThis.navigator?.userAgent !== "Cloudflare-Workers";

/**
 * The body of a request; undefined for an empty one.
 *
 * @throws CasError payload_too_large
 */
export async function readBody(
  request: Request,
  { maxBodyBytes = DEFAULT_MAX_BODY_BYTES }: BodyLimits,
): Promise<Body | undefined> {
  const adopted = parsedBodyOf(request);
  const parsed = adopted && { value: await adopted.value };
  const bytes = parsed === undefined ? await bytesOf(request) : bytesOfHost(parsed.value);
  if (bytes === undefined) return parsed;
  if (bytes.length > maxBodyBytes) throw bodyTooLarge(maxBodyBytes);
  return bytes.length === 0 ? undefined : bytes;
}

const bytesOf = async (request: Request): Promise<Uint8Array> =>
  new Uint8Array(await request.arrayBuffer());

/** The bytes of a body that the host has read, but not parsed; undefined for a parsed one. */
function bytesOfHost(value: unknown): Uint8Array | undefined {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value instanceof Uint8Array ? value : undefined;
}

/**
 * The JSON of a body. Depth, values, members and the bytes of each text are limited before JSON.parse reads them, and
 * the event loop is blocked for one piece of the body at most (docs/decisions/0028-request-bodies.md). Of a body that the
 * host has parsed only the depth is limited.
 *
 * @throws CasError validation_error for a body that is over a limit or not JSON, aborted when the caller leaves
 */
export async function parseBody(
  body: Body,
  request: Request,
  { maxBodyValues, pause = pauseOfAll }: BodyLimits,
): Promise<unknown> {
  if (!(body instanceof Uint8Array)) {
    refuseDeepNesting(body.value);
    return body.value;
  }
  const { signal } = request;
  const limits = jsonLimits(maxBodyValues);
  const turn = async (): Promise<void> => {
    await pause(request);
    throwIfGone(signal);
  };
  const parse = async (): Promise<unknown> => {
    const json = await parseInPieces(body, limits, turn);
    noteLimitedNesting(json);
    return json;
  };
  await turn();
  if (body.length <= LARGE_BYTES) return parse();
  // When its caller leaves, a body leaves the queue at once, and its bytes are freed.
  const release = await largeBodies.acquire({ signal }).catch(() => {
    throw goneError();
  });
  try {
    return await parse();
  } finally {
    release();
  }
}

/**
 * Replaces {@link Request.json} within the limits of a body.
 *
 * @returns undefined for an empty body
 * @throws CasError payload_too_large, validation_error, aborted
 */
export async function readJson(request: Request, limits: BodyLimits): Promise<unknown> {
  const body = await readBody(request, limits);
  return body === undefined ? undefined : parseBody(body, request, limits);
}

const goneError = (): CasError =>
  new CasError({ errorType: "aborted", message: "The caller went away" });

function throwIfGone(signal: AbortSignal): void {
  if (signal.aborted) throw goneError();
}

/** The default of {@link BodyLimits.pause}. */
export const pauseOfAll = ({ signal }: Request): Promise<void> | undefined =>
  sharesTime ? sharedTurn.pause("", signal) : new Promise(afterTurn);

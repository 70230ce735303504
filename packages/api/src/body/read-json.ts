import { CasError, FairSemaphore, jsonLimits, parseInPieces } from "@cas/models";
import { bodyTooLarge, DEFAULT_MAX_BODY_BYTES } from "./body-size.ts";

/** How large a body may be. */
export interface BodyLimits {
  /** Largest request body in bytes; a larger one is a 413. Default {@link DEFAULT_MAX_BODY_BYTES}. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Most values (arrays, objects, texts, numbers, literals) in the JSON of a request, and four times as many as it may have objects
   * and members of objects; more is a 422. Default {@link DEFAULT_MAX_BODY_VALUES}.
   */
  readonly maxBodyValues?: number | undefined;
}

/** Bodies over this size are parsed one after another. */
const LARGE_BYTES = 256 * 1024;

/**
 * The turn of large bodies, one for all APIs of a process: what is made of the costliest allowed body takes 150 MB, and ten of
 * them at the same time would take ten times as much and be ready no sooner.
 */
const largeBodies = new FairSemaphore({ permits: 1 });

/**
 * The bytes of a request's body, however many the request said there would be.
 *
 * @throws CasError payload_too_large
 */
export async function readBody(
  request: Request,
  { maxBodyBytes = DEFAULT_MAX_BODY_BYTES }: BodyLimits,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > maxBodyBytes) throw bodyTooLarge(maxBodyBytes);
  return bytes;
}

/**
 * The JSON of a body. Depth, values, members and the bytes of each text are bounded before JSON.parse sees them, and the event loop
 * is never held for longer than a piece of the body takes (docs/decisions/0028-request-bodies.md).
 *
 * @throws CasError validation_error for what is no JSON or over a limit, aborted when the caller goes away
 */
export async function parseBody(
  bytes: Uint8Array,
  { signal }: Request,
  { maxBodyValues }: BodyLimits,
): Promise<unknown> {
  const limits = jsonLimits(maxBodyValues);
  const turn = async (): Promise<void> => {
    await nextTurn();
    throwIfGone(signal);
  };
  if (bytes.length <= LARGE_BYTES) return parseInPieces(bytes, limits, turn);
  // One whose caller leaves is out of the queue, and its bytes are free, at once.
  const release = await largeBodies.acquire({ signal }).catch(() => {
    throw goneError();
  });
  try {
    return await parseInPieces(bytes, limits, turn);
  } finally {
    release();
  }
}

/**
 * What {@link Request.json} is, within the limits of a body.
 *
 * @throws CasError payload_too_large, validation_error, aborted
 */
export async function readJson(request: Request, limits: BodyLimits): Promise<unknown> {
  return parseBody(await readBody(request, limits), request, limits);
}

const goneError = (): CasError =>
  new CasError({ errorType: "aborted", message: "The caller went away" });

function throwIfGone(signal: AbortSignal): void {
  if (signal.aborted) throw goneError();
}

/** Lets everything run that waits for the event loop, which a promise alone does not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

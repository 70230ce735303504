import { parseRetryAfter, RETRYABLE_STATUSES } from "@cas/models";

/** Requests that are made for one answer, the first included. */
const MAX_ATTEMPTS = 4;
/** Wait after the first failure, milliseconds; it doubles with each further one. */
const FIRST_DELAY_MS = 200;
/** Longest wait that a server may ask for, milliseconds: whoever asks has a deadline of about 30 s. */
const MAX_DELAY_MS = 10_000;

/** Failures of a connection, by the codes of Node and undici, that another attempt may change. */
const PASSING_CODES: ReadonlySet<unknown> = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
]);

export const isPassingStatus = (status: number): boolean => RETRYABLE_STATUSES.has(status);

export const isPassingFailure = (cause: unknown): boolean =>
  cause instanceof Error && PASSING_CODES.has((cause as NodeJS.ErrnoException).code);

/** What a delay depends on. */
export interface Failure {
  /** Attempts that failed, 1 or more. */
  readonly attempts: number;
  /** The header Retry-After: seconds, or a date. */
  readonly retryAfter: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 0 to 1. */
  readonly random: number;
}

/**
 * How long to wait before the next attempt, milliseconds: 100 to 200, 200 to 400, 400 to 800 (exponential backoff, the
 * upper half at random so that many do not return at once), and at least what the server asks for.
 *
 * @returns undefined to give up: after the last attempt, or when the server asks for more than ten seconds
 */
export function retryDelay({ attempts, retryAfter, now, random }: Failure): number | undefined {
  if (attempts >= MAX_ATTEMPTS) return undefined;
  const backoff = FIRST_DELAY_MS * 2 ** (attempts - 1) * (0.5 + random / 2);
  const asked = (parseRetryAfter(retryAfter, now) ?? 0) * 1000;
  return asked > MAX_DELAY_MS ? undefined : Math.max(backoff, asked);
}

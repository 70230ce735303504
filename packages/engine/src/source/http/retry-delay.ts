import { parseRetryAfter, RETRYABLE_STATUSES } from "@cas/models";

/** Maximum number of attempts, including the first. */
const MAX_ATTEMPTS = 4;
/** Delay after the first failure, milliseconds; doubles with each further failure. */
const FIRST_DELAY_MS = 200;
/** Maximum Retry-After of a server, milliseconds: a dataset has a deadline of about 30 s. */
const MAX_DELAY_MS = 10_000;

/** Codes of Node and undici for temporary failures of a connection. */
const TEMPORARY_CODES: ReadonlySet<unknown> = new Set([
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
  cause instanceof Error && TEMPORARY_CODES.has((cause as NodeJS.ErrnoException).code);

/** The input of {@link retryDelay}. */
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
 * The delay before the next attempt, milliseconds: 100 to 200, 200 to 400, 400 to 800 (exponential backoff, the upper
 * half random so that many clients do not retry at once), and at least the Retry-After of the server.
 *
 * @returns undefined for no further attempt: after the last one, or for a Retry-After of more than ten seconds
 */
export function retryDelay({ attempts, retryAfter, now, random }: Failure): number | undefined {
  if (attempts >= MAX_ATTEMPTS) return undefined;
  const backoff = FIRST_DELAY_MS * 2 ** (attempts - 1) * (0.5 + random / 2);
  const requested = (parseRetryAfter(retryAfter, now) ?? 0) * 1000;
  return requested > MAX_DELAY_MS ? undefined : Math.max(backoff, requested);
}

/** The longest wait before the first retry, milliseconds; it doubles with each. */
export const BACKOFF_BASE_MS = 500;
/** The longest wait of all, milliseconds. */
export const BACKOFF_CAP_MS = 8000;

/**
 * The wait before a retry: exponential with full jitter, that is, evenly spread from 0 to the bound, which keeps many
 * clients from coming back at the same moment (M. Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015).
 *
 * @param attempts how often the request was sent, 1 or more
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number): number {
  return random * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (attempts - 1));
}

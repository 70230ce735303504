/** The date form of HTTP that senders must use, e.g. Sun, 06 Nov 1994 08:49:37 GMT (RFC 9110, section 5.6.7). */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Seconds to wait by a Retry-After header: a number of seconds or a date (RFC 9110, section 10.2.3). A date in the past
 * is 0; any other text is undefined.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (!httpDate.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

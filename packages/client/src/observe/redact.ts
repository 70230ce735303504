/** Names of headers and query parameters whose values nobody may be shown. */
const SECRET =
  /^(authorization|cookie|set-cookie|proxy-authorization|sig)$|key|token|secret|signature|password/i;

const HIDDEN = "[redacted]";

/** A text without a secret in it, e.g. an error page that repeats the request. */
export function redact(text: string, secret: string | undefined): string {
  return secret === undefined ? text : text.replaceAll(secret, HIDDEN);
}

/** Headers for a log: secrets are hidden. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? HIDDEN : value]),
  );
}

/** A path and query for a trace: what a middleware may have added to sign or to authenticate is hidden. */
export function redactQuery(path: string): string {
  return path.replaceAll(/([?&])([^=&]+)=[^&]*/g, (parameter, mark: string, name: string) =>
    SECRET.test(name) ? `${mark}${name}=REDACTED` : parameter,
  );
}
